extension Nynorsk {
  func text(_ phrase: FindingsMapPhrase) -> String {
    switch phrase {
    case .inUncovered: "I ein byregion der sentrum står utanfor"
    case .findingsTitle: "Samarbeid og {unit.many} som skil seg ut"
    case .nothingMeaning: "Ingen restsamarbeid, motvekter, hol, enklavar eller udekte byregionar"
    case .bothFound: "{first}, og {second}"
    case .flaggedFound: "{count} samarbeid er restsamarbeid eller motvekt"
    case .regionsFound: "i {count} {count:byregion|byregionar} står sentrum utanfor"
    case .namedRegionsFound: "sentrum i byregion{count:en|ane} {names} står utanfor"
    case .holesFound: "{count} {unit.many} er hol"
    case .namedHolesFound: "{names} er {count:eit hol|hol}"
    case .enclavesFound: "{count} {unit.many} er enklavar"
    case .namedEnclavesFound: "{names} er {count:ein enklave|enklavar}"
    case .countedResiduals: "{count} restsamarbeid"
    case .countedCounterweights: "{count} {count:motvekt|motvekter}"
    case .countedHoles: "{count} hol"
    case .countedEnclaves: "{count} {count:annan enklave|andre enklavar}"
    case .countedOnlyEnclaves: "{count} {count:enklave|enklavar}"
    case .countedRegions: "{count} {count:udekt byregion|udekte byregionar}"
    case .nothingFound: "Ingen samarbeid eller {unit.many} skil seg ut"
    case .findingsAlternative: "Kart: restsamarbeid og motvekter skraverte, hol, enklavar og udekte byregionar farga."
    case .residualMeaning:
      "Senteret er ikkje med, og samarbeidet har under {share} av innbyggjartalet i tyngdepunktet utanfor"
    case .counterweightMeaning:
      "Senteret er ikkje med, men samarbeidet har minst {share} av innbyggjartalet i tyngdepunktet utanfor"
    case .holes: "Hol: alle naboane er med i same samarbeid"
    case .enclaves: "Enklave: alle naboane er med i eit samarbeid"
    case .uncovered: "I byregion der sentrum står utanfor ({regions}\u{A0}{regions:region|regionar})"
    case .uncoveredBeyond: "Utanfor {area} i dei same byregionane"
    case .uncoveredAround: "Byregion der sentrum står utanfor"
    case .holeInUncovered: "Hol i byregion der sentrum står utanfor"
    case .enclaveInUncovered: "Enklave i byregion der sentrum står utanfor"
    case .otherMembers: "{Unit.one} i andre samarbeid"
    case .otherOutsiders: "{unit?Annan|Anna|Anna} {unit.one} utanfor"
    case .otherNotOnRecord: "{unit?Annan|Anna|Anna} {unit.one} utan oppføring"
    case .unknownOver: "Strekar over fargen: ikkje kjent om {unit.the_one} var med ({count})"
    case .legendMembers: "{Unit.one} i samarbeid"
    case .legendOutsiders: "{Unit.many} utanfor"
    case .uncoveredBorder: "Grense for udekt byregion"
    }
  }
}
