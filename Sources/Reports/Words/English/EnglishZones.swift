extension English {
  func text(_ phrase: ZonePhrase) -> String {
    switch phrase {
    case .title: "Travel-to-work areas built from flows"
    case .zone: "Area"
    case .units: "{Unit.many}"
    case .live: "Employed residents"
    case .work: "Jobs"
    case .inside: "Live and work there"
    case .supply: "Self-containment"
    case .demand: "Self-containment, jobs"
    case .validity: "Validity"
    case .pieces: "Pieces, land border"
    case .rules: "Rules: {minimum} to {target} employed residents, self-containment {least} to {most}."
    case .setAside: "In no area: {names}."
    case .reserve: "From the reserve list, placed at the end: {names}."
    case .validityNote:
      "Validity: how well an area meets the rules, 1 or more where it is a labour market of its own. Areas are named after the {unit.one} with most jobs."
    case .noResidents: "no employed residents"
    case .noJobs: "no jobs"
    case .innerFlowOnly: "nobody goes in or out"
    case .noTies: "no tie to any area"
    case .explainTitle: "{name}: why it is where it is"
    case .neverMoved: "It met the rules alone, and nothing was added or taken."
    case .joined:
      "{name} left the cluster {cluster} (validity {validity}) for that of {target}: cohesion {cohesion}, whose validity went from {before} to {after}."
    case .spared:
      "{name} left the cluster {cluster} (validity {validity}) for the reserve list: that of {target}, the closest (cohesion {cohesion}), would have fallen from {before} to {after}."
    case .untied:
      "{name} left the cluster {cluster} (validity {validity}) for the reserve list: it is tied to no other."
    case .placed:
      "{name} came from the reserve list to the cluster of {target}, the closest (cohesion {cohesion}); validity {before} to {after}."
    case .stray: "Moved to keep areas in one piece: {pieces}."
    case .strayPiece: "{names} to {target} (cohesion {cohesion})"
    case .standsAlone: "It is alone in the area {zone}."
    case .stands: "It is in the area {zone} with {names}."
    case .standsNowhere: "It is in no area: {reason}."
    case .ruleOns: "British"
    case .ruleIstat: "Italian"
    case .ruleSmall: "small-scale"
    case .ownMarket: "Labour market of its own"
    case .marketRuleToo: "By the {rules} rule for a labour market of its own, {names} would be flagged too"
    case .divisionSame: "With regions built from the commuting by the {rules} rule the same are flagged"
    case .divisionChanges: "with regions by the {rule} rule {changes}"
    case .flaggedToo: "{names} are flagged too"
    case .notFlagged: "{names} are not flagged"
    }
  }
}
