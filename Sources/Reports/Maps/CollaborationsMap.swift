import Analysis
import Cartography

extension MapTheme {
  /// The collaborations of the day, by colour and number, with those outside: the main map of a report.
  ///
  /// What is flagged is outlined and hatched, what is planned has a dashed outline, and owners have a dot.
  public static let collaborations = MapTheme(
    id: "collaborations", figure: "map-collaborations", needs: { _, _ in MapNeeds(.marks) },
    panel: { input, page in
      let words = MapWords(input.report.language)
      // Small maps mark nothing: what is flagged looks like the rest, in greys too, where its white is that of a hatch.
      let whole = input
      let input = input.withoutMarks
      let marked = Marks(whole)
      var features = MapFeatures(input).partingUnknown(input.settings)
      // Of the state of one day plans say something; of several days, no map is about them.
      if page.kind == .county {
        features.addPlans(marked, input.settings)
        features.names = features.namesOfPlans
      }
      var lines = MapLines(input.settings)
      if page.hasInferred { lines.county = lines.plainCounty }
      var signs: [LegendRow] = []
      let ground = Paint(fill: input.settings.palette.ground, stroke: lines.municipality)
      let hasPlans = page.kind == .county && !marked.plans.isEmpty
      let outside = LegendRow(
        .area(ground, hatch: nil), hasPlans ? words.filled(FindingsMapPhrase.otherOutsiders) : input.outside(words))
      if !input.shownOutsiders.isEmpty { signs.append(outside) }
      if hasPlans { signs.append(plannedRow(marked, lines, input.settings, words)) }
      signs.append(LegendRow(.line(lines.group), words.filled(.legendGroup)))
      signs += borderRows(input, lines, words)
      if page.kind == .county { signs += unmarkedRemark(whole, marked, words) }
      return PanelContent(
        features: features, lines: lines,
        legend: collaborationsLegend(
          input, features, signs: signs, countedOn: input.report.snapshot.day, arrived: Arrivals(page),
          departed: departedRows(page, than: input, words), same: SameOnAllMaps(page), isOfParts: page.kind == .county,
          words),
        isBlank: input.shownCollaborations.isEmpty, tellsGroups: true,
        unknown: unknownRows(beside: page, features, lines, input.settings, words),
        outside: outside, tellsPlaces: hasPlans)
    }
  ) { input in
    let figure = input.report.figures.main
    let words = MapWords(input.report.language)
    let marks = Marks(input)
    var features = MapFeatures(input)
    features.add(marks, input.settings)
    if input.area == nil { features.nameGreatestOutsiders(input.shownOutsiders) }
    return numberedSheet(
      input, MapTexts(input, words, figure: figure, marks),
      legend: collaborationsLegend(input, features, marks, words), words, figure: figure, features: features)
  }
}
