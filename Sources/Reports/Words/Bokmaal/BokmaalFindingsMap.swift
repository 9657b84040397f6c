extension Bokmaal {
  func text(_ phrase: FindingsMapPhrase) -> String {
    switch phrase {
    case .inUncovered: "I en byregion der sentrum står utenfor"
    case .findingsTitle: "Samarbeid og {unit.many} som skiller seg ut"
    case .nothingMeaning: "Ingen restsamarbeid, motvekter, hull, enklaver eller udekkede byregioner"
    case .bothFound: "{first}, og {second}"
    case .flaggedFound: "{count} samarbeid er restsamarbeid eller motvekt"
    case .regionsFound: "i {count} {count:byregion|byregioner} står sentrum utenfor"
    case .namedRegionsFound: "sentrum i byregion{count:en|ene} {names} står utenfor"
    case .holesFound: "{count} {unit.many} er hull"
    case .namedHolesFound: "{names} er {count:et hull|hull}"
    case .enclavesFound: "{count} {unit.many} er enklaver"
    case .namedEnclavesFound: "{names} er {count:en enklave|enklaver}"
    case .countedResiduals: "{count} restsamarbeid"
    case .countedCounterweights: "{count} {count:motvekt|motvekter}"
    case .countedHoles: "{count} hull"
    case .countedEnclaves: "{count} {count:annen enklave|andre enklaver}"
    case .countedOnlyEnclaves: "{count} {count:enklave|enklaver}"
    case .countedRegions: "{count} {count:udekket byregion|udekkede byregioner}"
    case .nothingFound: "Ingen samarbeid eller {unit.many} skiller seg ut"
    case .findingsAlternative:
      "Kart: restsamarbeid og motvekter skravert, hull, enklaver og udekkede byregioner farget."
    case .residualMeaning:
      "Senteret er ikke med, og samarbeidet har under {share} av innbyggertallet i tyngdepunktet utenfor"
    case .counterweightMeaning:
      "Senteret er ikke med, men samarbeidet har minst {share} av innbyggertallet i tyngdepunktet utenfor"
    case .holes: "Hull: alle naboene er med i samme samarbeid"
    case .enclaves: "Enklave: alle naboene er med i et samarbeid"
    case .uncovered: "I byregion der sentrum står utenfor ({regions}\u{A0}{regions:region|regioner})"
    case .uncoveredBeyond: "Utenfor {area} i de samme byregionene"
    case .uncoveredAround: "Byregion der sentrum står utenfor"
    case .holeInUncovered: "Hull i byregion der sentrum står utenfor"
    case .enclaveInUncovered: "Enklave i byregion der sentrum står utenfor"
    case .otherMembers: "{Unit.one} i andre samarbeid"
    case .otherOutsiders: "{unit?Annen|Annet} {unit.one} utenfor"
    case .otherNotOnRecord: "{unit?Annen|Annet} {unit.one} uten oppføring"
    case .unknownOver: "Streker over fargen: ikke kjent om {unit.the_one} var med ({count})"
    case .legendMembers: "{Unit.one} i samarbeid"
    case .legendOutsiders: "{Unit.many} utenfor"
    case .uncoveredBorder: "Grense for udekket byregion"
    }
  }
}
