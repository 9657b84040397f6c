import Analysis

extension Nynorsk {
  func meaning(_ limit: Threshold.ID) -> String {
    switch limit {
    case .leaderless:
      "delen av innbyggjarane som bur i regionar der ingen av sentera er medlem, 0–1; minst så mykje"
    case .selfContainment:
      "delen av dei sysselsette hos medlemene som arbeider i samarbeidet (eigendekning), 0–1; under"
    case .meanCover:
      "gjennomsnittleg dekning av eigen arbeidsmarknad, der pendling manglar, 0–1; under"
    case .counterweight:
      "innbyggjartalet i samarbeidet delt på tyngdepunktet sitt; minst så mykje er motvekt, elles rest"
    case .uncoveredPopulation:
      "innbyggjarar i regionen; minst så mange"
    case .partlyCoveredPopulation:
      "innbyggjarar i regionen; minst så mange"
    case .partlyCoveredCover:
      "delen av innbyggjarane i regionen som samarbeidet til senteret dekkjer, 0–1; under"
    case .splitCollaborations:
      "samarbeid med medlemer i regionen; minst så mange"
    case .scatteredPieces:
      "delar etter kystnært naboskap; minst så mange"
    case .scatteredRegions:
      "regionar med medlem; minst så mange"
    case .largeOutsiderPopulation:
      "innbyggjarar i {unit.the_one}; minst så mange"
    case .smallOutsiderPopulation:
      "innbyggjarar i {unit.the_one}; under"
    case .crossCountyCounties:
      "{upper.many} med medlem; minst så mange"
    case .regionalMembers:
      "medlemer; minst så mange"
    case .regionalArea:
      "arealet til medlemene i km²; minst så mykje"
    case .commutingTie:
      "delen av dei sysselsette i {unit.the_one} som arbeider i samarbeidet, eller av arbeidsplassane som blir fylte "
        + "derfrå, 0–1; minst så mykje"
    case .nearShore:
      "vatn mellom {unit.many} som er rekna som nære, i rett line, i meter; høgst så mykje"
    case .severalFullTimeEquivalents:
      "årsverk i eit samarbeid som er rekna som fleire; minst så mange"
    case .populousCollaboration:
      "innbyggjarar i eit samarbeid som er rekna som folkerikt; meir enn så mange"
    case .nearlyCovered:
      "delen medlemer som gjer at nesten alle {unit.many} er med, 0–1; minst så mykje"
    }
  }

  func sentence(_ sensitivity: Sensitivity) -> Prose {
    let value = sensitivity.value, places = sensitivity.printed.places
    let span: Prose =
      switch (sensitivity.printed.least, sensitivity.printed.greatest) {
      case (let low?, let high?): "frå \(low, places: places) til \(high, places: places)"
      case (let low?, nil): "frå \(low, places: places) og opp"
      case (nil, let high?): "opp til \(high, places: places)"
      case (nil, nil): "for kvar grense"
      }
    let label: Prose =
      switch sensitivity.threshold {
      case .leaderless: "Del utan senter"
      case .selfContainment: "Eigendekning"
      case .meanCover: "Gjennomsnittleg dekning"
      case .counterweight: "Innbyggjarar mot tyngdepunktet"
      case .nearShore: "Vatn mellom naboar i meter"
      // The other rules do not tell how far their limits could be moved.
      default: Prose([.words(meaning(sensitivity.threshold))])
      }
    return "\(label) (grense \(value, places: places == 0 ? 0 : 2)): same resultat \(span)"
  }
}
