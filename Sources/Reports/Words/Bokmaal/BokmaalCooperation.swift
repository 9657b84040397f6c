extension Bokmaal {
  func text(_ phrase: CooperationPhrase) -> String {
    switch phrase {
    case .relationsTitle: "Annet samarbeid, planer og det som ikke er regnet med"
    case .accessTitle: "Hvilke nivåer hver {unit.one} kan kjøpe sammen med andre på"
    case .unconnectedTitle: "{Unit.many} utenfor, og hvem i samme region de ikke samarbeider med"
    case .needsTitle: "Behov og leverandørmarked: når felles avtale er hensiktsmessig"
    case .level: "Nivå"
    case .parties: "Parter"
    case .with: "Med"
    case .about: "Gjelder"
    case .declared: "Oppgitt antall"
    case .sourceColumn: "Kilde"
    case .labourMarketLevel: "Bo- og arbeidsmarked"
    case .regionalLevel: "Region"
    case .nationalLevel: "Hele landet"
    case .needLevel: "Samme behov"
    case .plansGroup: "Planlagt"
    case .arrangementsGroup: "Vurdert, men ikke regnet med"
    case .strategy: "Strategi"
    case .lacking: "Mangler"
    case .accessNote:
      "Nivåene kommer av medlemskap eller av annet samarbeid der {unit.the_one}, samarbeidet eller "
        + "{upper.the_one} er navngitt. Samarbeid uten navngitte parter gir ingen et nivå, så det som mangler, "
        + "kan finnes uten å være ført inn."
    case .strategyNote:
      "Strategi 1: med i et samarbeid på størrelse med et arbeidsmarked. 2: utenfor, med egne ansatte og "
        + "samarbeid fra sak til sak. 3: med i et regionalt samarbeid."
    case .otherOutsiders: "Andre utenfor i regionen"
    case .collaborationsThere: "Samarbeid i regionen"
    case .unconnectedNote:
      "De i samme region har som regel behov og leverandører felles. Samarbeid som ikke er ført inn, er ikke "
        + "med."
    case .need: "Behov"
    case .market: "Leverandørmarked"
    case .recommendation: "Anbefaling"
    case .categories: "Nevnt"
    }
  }
}
