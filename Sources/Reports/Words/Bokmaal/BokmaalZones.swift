extension Bokmaal {
  func text(_ phrase: ZonePhrase) -> String {
    switch phrase {
    case .title: "Pendlingsregioner bygd av pendling"
    case .zone: "Region"
    case .units: "{Unit.many}"
    case .live: "Sysselsatte bosatte"
    case .work: "Arbeidsplasser"
    case .inside: "Bor og arbeider der"
    case .supply: "Egendekning"
    case .demand: "Egendekning, arbeidsplasser"
    case .validity: "Gyldighet"
    case .pieces: "Deler, landegrense"
    case .rules: "Regler: {minimum} til {target} sysselsatte bosatte, egendekning {least} til {most}."
    case .setAside: "Ikke i noen region: {names}."
    case .reserve: "Fra reservelisten, plassert til slutt: {names}."
    case .validityNote:
      "Gyldighet: hvor godt en region oppfyller reglene, 1 eller mer når den er et eget arbeidsmarked. Regionene har navn etter {unit.the_one} med flest arbeidsplasser."
    case .noResidents: "ingen sysselsatte bosatte"
    case .noJobs: "ingen arbeidsplasser"
    case .innerFlowOnly: "ingen pendler inn eller ut"
    case .noTies: "ingen bånd til noen region"
    case .explainTitle: "{name}: hvorfor den er der den er"
    case .neverMoved: "Den oppfylte reglene alene, og ingenting er lagt til eller tatt bort."
    case .joined:
      "{name} gikk fra gruppen {cluster} (gyldighet {validity}) til gruppen til {target}: bånd {cohesion}, og gyldigheten der gikk fra {before} til {after}."
    case .spared:
      "{name} gikk fra gruppen {cluster} (gyldighet {validity}) til reservelisten: gruppen til {target}, den nærmeste (bånd {cohesion}), ville ha falt fra {before} til {after}."
    case .untied:
      "{name} gikk fra gruppen {cluster} (gyldighet {validity}) til reservelisten: den har ingen bånd til andre."
    case .placed:
      "{name} kom fra reservelisten til gruppen til {target}, den nærmeste (bånd {cohesion}); gyldighet {before} til {after}."
    case .stray: "Flyttet for sammenhengens skyld: {pieces}."
    case .strayPiece: "{names} til {target} (bånd {cohesion})"
    case .standsAlone: "Den er alene i regionen {zone}."
    case .stands: "Den er i regionen {zone} med {names}."
    case .standsNowhere: "Den er ikke i noen region: {reason}."
    case .ruleOns: "britisk"
    case .ruleIstat: "italiensk"
    case .ruleSmall: "småskala"
    case .ownMarket: "Eget arbeidsmarked"
    case .marketRuleToo: "Etter {rules} regel for et eget arbeidsmarked ville også {names} vært merket"
    case .divisionSame: "Med regioner bygd av pendlingen etter {rules} regel blir de samme merket"
    case .divisionChanges: "med regioner etter {rule} regel {changes}"
    case .flaggedToo: "merkes også {names}"
    case .notFlagged: "merkes ikke {names}"
    }
  }
}
