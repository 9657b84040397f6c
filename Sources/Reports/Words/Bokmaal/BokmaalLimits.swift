import Analysis

extension Bokmaal {
  func meaning(_ limit: Threshold.ID) -> String {
    switch limit {
    case .leaderless:
      "andelen av innbyggerne som bor i regioner der ingen av sentrene er medlem, 0–1; minst så mye"
    case .selfContainment:
      "andelen av medlemmenes sysselsatte som arbeider i samarbeidet (egendekning), 0–1; under"
    case .meanCover:
      "gjennomsnittlig dekning av eget arbeidsmarked, der pendling mangler, 0–1; under"
    case .counterweight:
      "samarbeidets innbyggertall delt på tyngdepunktets; minst så mye er motvekt, ellers rest"
    case .uncoveredPopulation:
      "innbyggere i regionen; minst så mange"
    case .partlyCoveredPopulation:
      "innbyggere i regionen; minst så mange"
    case .partlyCoveredCover:
      "andelen av regionens innbyggere som senterets samarbeid dekker, 0–1; under"
    case .splitCollaborations:
      "samarbeid med medlemmer i regionen; minst så mange"
    case .scatteredPieces:
      "deler etter kystnært naboskap; minst så mange"
    case .scatteredRegions:
      "regioner med medlem; minst så mange"
    case .largeOutsiderPopulation:
      "innbyggere i {unit.the_one}; minst så mange"
    case .smallOutsiderPopulation:
      "innbyggere i {unit.the_one}; under"
    case .crossCountyCounties:
      "{upper.many} med medlem; minst så mange"
    case .regionalMembers:
      "medlemmer; minst så mange"
    case .regionalArea:
      "medlemmenes areal i km²; minst så mye"
    case .commutingTie:
      "andelen av {unit.the_one}s sysselsatte som arbeider i samarbeidet, eller av arbeidsplassene som fylles derfra, "
        + "0–1; minst så mye"
    case .nearShore:
      "vann mellom {unit.many} som regnes som nære, i rett linje, i meter; høyst så mye"
    case .severalFullTimeEquivalents:
      "årsverk i et samarbeid som regnes som flere; minst så mange"
    case .populousCollaboration:
      "innbyggere i et samarbeid som regnes som folkerikt; mer enn så mange"
    case .nearlyCovered:
      "andelen medlemmer som gjør at nesten alle {unit.many} er med, 0–1; minst så mye"
    }
  }

  func sentence(_ sensitivity: Sensitivity) -> Prose {
    let value = sensitivity.value, places = sensitivity.printed.places
    let span: Prose =
      switch (sensitivity.printed.least, sensitivity.printed.greatest) {
      case (let low?, let high?): "fra \(low, places: places) til \(high, places: places)"
      case (let low?, nil): "fra \(low, places: places) og opp"
      case (nil, let high?): "opp til \(high, places: places)"
      case (nil, nil): "for enhver grense"
      }
    let label: Prose =
      switch sensitivity.threshold {
      case .leaderless: "Andel uten senter"
      case .selfContainment: "Egendekning"
      case .meanCover: "Gjennomsnittlig dekning"
      case .counterweight: "Innbyggere mot tyngdepunktet"
      case .nearShore: "Vann mellom naboer i meter"
      // The other rules do not tell how far their limits could be moved.
      default: Prose([.words(meaning(sensitivity.threshold))])
      }
    return "\(label) (grense \(value, places: places == 0 ? 0 : 2)): samme resultat \(span)"
  }
}
