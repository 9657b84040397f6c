import Analysis

extension Nynorsk {
  func name(_ rule: FlagRule.ID) -> String {
    switch rule {
    case .residualOrCounterweight: "Restsamarbeid og motvekt"
    case .uncoveredCityRegion: "Udekte byregionar"
    case .partlyCoveredCityRegion: "Delvis dekte byregionar"
    case .splitRegion: "Delte regionar"
    case .scattered: "Spreidde samarbeid"
    case .hole: "Hol"
    case .enclave: "Enklavar"
    case .largeOutsider: "Store {unit.many} utanfor"
    case .smallOutsider: "Små {unit.many} utanfor"
    case .crossCounty: "Samarbeid over {upper.joined}grenser"
    case .regionalScale: "Samarbeid på regionalt nivå"
    case .registerFaults: "Feil i registeret"
    }
  }

  func name(_ kind: FindingKind) -> String? {
    switch kind {
    case .residual: "Restsamarbeid"
    case .counterweight: "Motvekter"
    case .twoMemberships: "{Unit.many} i to samarbeid"
    case .hostNotMember: "Vertar som ikkje er medlemer"
    case .unknownCode: "Kodar som ikkje finst"
    case .foundedBeforeHost: "Samarbeid skipa før verten"
    case .plannedMemberAlreadyIn: "Planlagde medlemer som alt er med"
    case .uncoveredCityRegion, .partlyCoveredCityRegion, .splitRegion, .scattered, .hole, .enclave, .largeOutsider,
      .smallOutsider, .crossCounty, .regionalScale:
      nil
    }
  }

  func summary(_ rule: FlagRule.ID) -> String {
    switch rule {
    case .residualOrCounterweight:
      "Samarbeidet manglar senteret i sin {one} og er ikkje ein eigen arbeidsmarknad: ein "
        + "rest, eller ei motvekt til tyngdepunktet utanfor. Motvekt er eit samarbeid som har minst så stor del av innbyggjartalet til tyngdepunktet som grensa seier, også når det har fleire."
    case .uncoveredCityRegion:
      "Ein folkerik region der ingen av sentera er med i noko samarbeid."
    case .partlyCoveredCityRegion:
      "Ein folkerik region der eit senter er med i eit samarbeid som dekkjer for lite av regionen."
    case .splitRegion:
      "Regionen har medlemer i fleire samarbeid."
    case .scattered:
      "Samarbeidet fell i fleire delar som ikkje grensar til kvarandre, eller strekkjer seg over mange regionar."
    case .hole:
      "{Unit.the_one} står utanfor, og alle naboane over land er medlemer av eitt og same samarbeid. Med berre éin nabo over land, ved kysten eller riksgrensa, er det ikkje noko hol."
    case .enclave:
      "{Unit.the_one} står utanfor, og alle naboane over land er medlemer, utan at det er eit hol."
    case .largeOutsider:
      "{unit?Ein folkerik|Ei folkerik|Eit folkerikt} {unit.one} som ikkje er med i noko samarbeid."
    case .smallOutsider:
      "{unit?Ein liten|Ei lita|Eit lite} {unit.one} som ikkje er med i noko samarbeid."
    case .crossCounty:
      "Samarbeidet har medlemer i fleire {upper.many}."
    case .regionalScale:
      "Samarbeidet har så mange medlemer og så stort areal at det verkar på regionalt nivå."
    case .registerFaults:
      "Registeret seier noko om eit medlemskap som ikkje kan stemme."
    }
  }

  func text(_ obstacle: FlagRule.Obstacle) -> String {
    switch obstacle {
    case .noRegions: text(FitPhrase.noRegionsNote)
    case .noBoundaries: "Datasettet har ingen grenser, så naboskap er ikkje kjent."
    }
  }
}
