extension Nynorsk {
  func text(_ phrase: ZonePhrase) -> String {
    switch phrase {
    case .title: "Pendlingsregionar bygde av pendling"
    case .zone: "Region"
    case .units: "{Unit.many}"
    case .live: "Sysselsette busette"
    case .work: "Arbeidsplassar"
    case .inside: "Bur og arbeider der"
    case .supply: "Eigendekning"
    case .demand: "Eigendekning, arbeidsplassar"
    case .validity: "Gyldigheit"
    case .pieces: "Delar, landegrense"
    case .rules: "Reglar: {minimum} til {target} sysselsette busette, eigendekning {least} til {most}."
    case .setAside: "Ikkje i nokon region: {names}."
    case .reserve: "Frå reservelista, plasserte til slutt: {names}."
    case .validityNote:
      "Gyldigheit: kor godt ein region oppfyller reglane, 1 eller meir når han er ein eigen arbeidsmarknad. Regionane har namn etter {unit.the_one} med flest arbeidsplassar."
    case .noResidents: "ingen sysselsette busette"
    case .noJobs: "ingen arbeidsplassar"
    case .innerFlowOnly: "ingen pendlar inn eller ut"
    case .noTies: "ingen band til nokon region"
    case .explainTitle: "{name}: kvifor ho er der ho er"
    case .neverMoved: "Ho oppfylte reglane åleine, og ingenting er lagt til eller teke bort."
    case .joined:
      "{name} gjekk frå gruppa {cluster} (gyldigheit {validity}) til gruppa til {target}: band {cohesion}, og gyldigheita der gjekk frå {before} til {after}."
    case .spared:
      "{name} gjekk frå gruppa {cluster} (gyldigheit {validity}) til reservelista: gruppa til {target}, den næraste (band {cohesion}), ville ha falle frå {before} til {after}."
    case .untied:
      "{name} gjekk frå gruppa {cluster} (gyldigheit {validity}) til reservelista: ho har ingen band til andre."
    case .placed:
      "{name} kom frå reservelista til gruppa til {target}, den næraste (band {cohesion}); gyldigheit {before} til {after}."
    case .stray: "Flytta for samanhengen: {pieces}."
    case .strayPiece: "{names} til {target} (band {cohesion})"
    case .standsAlone: "Ho er åleine i regionen {zone}."
    case .stands: "Ho er i regionen {zone} med {names}."
    case .standsNowhere: "Ho er ikkje i nokon region: {reason}."
    case .ruleOns: "britisk"
    case .ruleIstat: "italiensk"
    case .ruleSmall: "småskala"
    case .ownMarket: "Eigen arbeidsmarknad"
    case .marketRuleToo: "Etter {rules} regel for ein eigen arbeidsmarknad ville også {names} vore merkte"
    case .divisionSame: "Med regionar bygde av pendlinga etter {rules} regel blir dei same merkte"
    case .divisionChanges: "med regionar etter {rule} regel {changes}"
    case .flaggedToo: "blir også {names} merkte"
    case .notFlagged: "blir ikkje {names} merkte"
    }
  }
}
