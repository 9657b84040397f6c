import Analysis

extension Bokmaal {
  func name(_ rule: FlagRule.ID) -> String {
    switch rule {
    case .residualOrCounterweight: "Restsamarbeid og motvekt"
    case .uncoveredCityRegion: "Udekkede byregioner"
    case .partlyCoveredCityRegion: "Delvis dekte byregioner"
    case .splitRegion: "Delte regioner"
    case .scattered: "Spredte samarbeid"
    case .hole: "Hull"
    case .enclave: "Enklaver"
    case .largeOutsider: "Store {unit.many} utenfor"
    case .smallOutsider: "Små {unit.many} utenfor"
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
    case .hostNotMember: "Verter som ikke er medlemmer"
    case .unknownCode: "Koder som ikke finnes"
    case .foundedBeforeHost: "Samarbeid stiftet før verten"
    case .plannedMemberAlreadyIn: "Planlagte medlemmer som alt er med"
    case .uncoveredCityRegion, .partlyCoveredCityRegion, .splitRegion, .scattered, .hole, .enclave, .largeOutsider,
      .smallOutsider, .crossCounty, .regionalScale:
      nil
    }
  }

  func summary(_ rule: FlagRule.ID) -> String {
    switch rule {
    case .residualOrCounterweight:
      "Samarbeidet mangler senteret i sin {one} og er ikke et eget arbeidsmarked: en rest, "
        + "eller en motvekt til tyngdepunktet utenfor. Motvekt er et samarbeid som har minst så stor del av tyngdepunktets innbyggere som grensen sier, også når det har flere."
    case .uncoveredCityRegion:
      "En folkerik region der ingen av sentrene er med i noe samarbeid."
    case .partlyCoveredCityRegion:
      "En folkerik region der et senter er med i et samarbeid som dekker for lite av regionen."
    case .splitRegion:
      "Regionen har medlemmer i flere samarbeid."
    case .scattered:
      "Samarbeidet faller i flere deler som ikke grenser til hverandre, eller strekker seg over mange regioner."
    case .hole:
      "{Unit.the_one} står utenfor, og alle naboene over land er medlemmer av ett og samme samarbeid. Med bare én nabo over land, ved kysten eller riksgrensen, er det ikke noe hull."
    case .enclave:
      "{Unit.the_one} står utenfor, og alle naboene over land er medlemmer, uten at det er et hull."
    case .largeOutsider:
      "{unit?En folkerik|Et folkerikt} {unit.one} som ikke er med i noe samarbeid."
    case .smallOutsider:
      "{unit?En liten|Et lite} {unit.one} som ikke er med i noe samarbeid."
    case .crossCounty:
      "Samarbeidet har medlemmer i flere {upper.many}."
    case .regionalScale:
      "Samarbeidet har så mange medlemmer og så stort areal at det virker på regionalt nivå."
    case .registerFaults:
      "Registeret sier noe om et medlemskap som ikke kan stemme."
    }
  }

  func text(_ obstacle: FlagRule.Obstacle) -> String {
    switch obstacle {
    case .noRegions: text(FitPhrase.noRegionsNote)
    case .noBoundaries: "Datasettet har ingen grenser, så naboskap er ikke kjent."
    }
  }
}
