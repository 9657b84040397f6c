extension Bokmaal {
  func text(_ phrase: FindingsMapPhrase) -> String {
    switch phrase {
    case .inUncovered: "I en byregion der sentrum står utenfor"
    case .findingsTitle: "Samarbeid og {unit.many} som skiller seg ut"
    case .findingsFoundTitle:
      "{flagged} samarbeid er restsamarbeid eller motvekt, og {regions} {regions:byregion|byregioner} står uten samarbeid"
    case .countedResiduals: "{count} restsamarbeid"
    case .countedCounterweights: "{count} {count:motvekt|motvekter}"
    case .countedHoles: "{count} hull"
    case .countedEnclaves: "{count} {count:annen enklave|andre enklaver}"
    case .countedRegions: "{count} {count:udekket byregion|udekkede byregioner}"
    case .nothingFound: "Ingenting skiller seg ut her"
    case .findingsAlternative:
      "Kart: restsamarbeid og motvekter skravert, hull, enklaver og udekkede byregioner farget."
    case .residualMeaning:
      "Senteret er ikke med, og samarbeidet har under {share} av innbyggertallet i tyngdepunktet utenfor"
    case .counterweightMeaning:
      "Senteret er ikke med, men samarbeidet har minst {share} av innbyggertallet i tyngdepunktet utenfor"
    case .holes: "Hull: alle naboene er med i samme samarbeid"
    case .enclaves: "Enklave: alle naboene er med i et samarbeid"
    case .uncovered:
      "Byregion der sentrum står utenfor ({regions}\u{A0}{regions:region|regioner}; {municipalities}\u{A0}{municipalities:unit})"
    case .holeInUncovered: "Av dem hull"
    case .enclaveInUncovered: "Av dem {count:enklave|enklaver}"
    case .otherMembers: "{Unit.one} i andre samarbeid"
    case .otherOutsiders: "{unit?Annen|Annet} {unit.one} utenfor"
    case .legendOutsiders: "{Unit.many} utenfor"
    case .uncoveredBorder: "Grense for udekket byregion"
    }
  }
}
