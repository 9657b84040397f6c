extension Nynorsk {
  func text(_ phrase: CooperationPhrase) -> String {
    switch phrase {
    case .relationsTitle: "Anna samarbeid, planar og det som ikkje er rekna med"
    case .accessTitle: "Kva nivå kvar {unit.one} kan kjøpe saman med andre på"
    case .unconnectedTitle: "{Unit.many} utanfor, og kven i same region dei ikkje samarbeider med"
    case .needsTitle: "Behov og leverandørmarknad: når felles avtale er føremålstenleg"
    case .level: "Nivå"
    case .parties: "Partar"
    case .with: "Med"
    case .about: "Gjeld"
    case .declared: "Oppgitt tal"
    case .sourceColumn: "Kjelde"
    case .labourMarketLevel: "Bu- og arbeidsmarknad"
    case .regionalLevel: "Region"
    case .nationalLevel: "Heile landet"
    case .needLevel: "Same behov"
    case .plansGroup: "Planlagt"
    case .arrangementsGroup: "Vurdert, men ikkje rekna med"
    case .strategy: "Strategi"
    case .lacking: "Manglar"
    case .accessNote:
      "Nivåa kjem av medlemskap eller av anna samarbeid der {unit.the_one}, samarbeidet eller {upper.the_one} "
        + "er namngitt. Samarbeid utan namngitte partar gir ingen eit nivå, så det som manglar, kan finnast utan "
        + "å vere ført inn."
    case .strategyNote:
      "Strategi 1: med i eit samarbeid på storleik med ein arbeidsmarknad. 2: utanfor, med eigne tilsette og "
        + "samarbeid frå sak til sak. 3: med i eit regionalt samarbeid."
    case .otherOutsiders: "Andre utanfor i regionen"
    case .collaborationsThere: "Samarbeid i regionen"
    case .unconnectedNote:
      "Dei i same region har som regel behov og leverandørar felles. Samarbeid som ikkje er ført inn, er "
        + "ikkje med."
    case .need: "Behov"
    case .market: "Leverandørmarknad"
    case .recommendation: "Tilråding"
    case .categories: "Nemnt"
    }
  }
}
