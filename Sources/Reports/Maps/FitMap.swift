import Analysis
import Cartography
import Geometry
import Register

extension MapTheme {
  /// The labour-market regions outlined over the collaborations, which are coloured by mean cover.
  public static let fit = MapTheme(id: "fit", figure: "map-fit", requirements: [.regions], facts: .assessment) {
    input in
    let report = input.report
    let words = MapWords(report.language)
    let palette = input.settings.palette
    let measures = report.measures
    let covers = CoverClasses(report)
    let (cover, divided, colours) = (covers.figures, covers.divided, covers.colours)
    var fills: [String: Colour] = [:]
    var printed: [String: String] = [:]
    for (place, fit) in measures.fits.enumerated() {
      fills[fit.collaboration] = divided.places[place].map { colours[$0] }
      printed[fit.collaboration] = cover[place]["mean_cover"]
    }

    var features = MapFeatures(input)
    features.flagged = [:]
    features.patterns = [:]
    for place in features.list.indices { features.list[place].fill = fills[features.list[place].id] ?? palette.other }
    for (feature, group) in features.groups.enumerated() {
      guard let group, case let collaboration = features.list[group] else { continue }
      features.fills[feature] = collaboration.fill
      if fills[collaboration.id] == nil { features.others.insert(feature) }
      let cover = printed[collaboration.id] ?? words.numbers.missing
      features.notes[feature] = MapFeatures.Note(
        text: "\(collaboration.label) \(collaboration.name), \(cover)",
        attribute: .init("collaboration", collaboration.id))
    }
    features.regions = features.municipalities.map { one in
      one.flatMap { measures.evidence.references.index(of: $0.code) }
    }
    var style = MapLines(input.settings)
    // Regions are the ground that collaborations are held against: seen, and no more than that.
    style.region = Stroke(Colour(0x7088A8), width: style.region.width * 0.36)

    var texts = fitTexts(input, measures, words)
    if input.area == nil { texts.bars = fitBars(input, cover, fills, words) }
    return numberedSheet(
      input, texts, legend: fitLegend(input, measures, divided, colours, style, words), words, figure: "map-fit",
      features: features, lines: style)
  }
}

/// The collaborations in classes by how much of the regions they cover, and the colour of each class.
struct CoverClasses {
  /// The printed figures of each fit, in the order of the measures.
  let figures: [PrintedFigures]
  let divided: Classes
  let colours: [Colour]

  init(_ report: ReportInput) {
    figures = report.measures.fits.map { report.figures(of: $0) }
    // One rounding for all: what is printed as 95 % is in the class that begins there.
    divided = classes(of: figures.map(\.printedCover), by: .manual(report.coverBreaks))
    // What covers little is what a reader is to see, so the lowest class is the darkest.
    colours = Array(sequentialColours(divided.counts.count, of: .warm).reversed())
  }
}

/// Every collaboration by its cover, the least first, with the number that it has on the map.
private func fitBars(
  _ input: MapInput, _ figures: [PrintedFigures], _ fills: [String: Colour], _ words: MapWords
) -> MapBars? {
  let rows = zip(input.shownCollaborations.map(\.collaboration), figures).compactMap { one, figures in
    figures.number("mean_cover").map { (collaboration: one, cover: $0, text: figures["mean_cover"]) }
  }
  let ranked = rows.sorted { ($0.cover, $0.collaboration.number) < ($1.cover, $1.collaboration.number) }
  guard !ranked.isEmpty, ranked.count <= MapMeasures.greatestRanking else { return nil }
  return MapBars(
    heading: words.filled(.fitLegend),
    rows: ranked.map { row in
      BarList.Row(
        name:
          "\(row.collaboration.number) \(shortened(row.collaboration.briefName, to: MapMeasures.longestRankedName))",
        value: row.text,
        share: row.cover,
        fill: fills[row.collaboration.id] ?? input.settings.palette.other)
    }, form: .dots, width: 84, share: 0.5, corner: Point(x: 1, y: 1))
}

/// The rows of the legend: classes, signs, then each collaboration with its cover, by number.
private func fitLegend(
  _ input: MapInput, _ measures: Measures, _ divided: Classes, _ colours: [Colour], _ style: MapLines,
  _ words: MapWords
) -> [LegendRow] {
  let palette = input.settings.palette
  let isUsual = input.hasUsualRegions, places = words.words.places(input.report.references)
  var rows = [LegendRow(.heading, words.filled(.fitLegend))]
  let shown = Set(input.shownCollaborations.map(\.collaboration.id))
  let divided = divided.counting { shown.contains(measures.fits[$0].collaboration) }
  rows += classRows(divided, colours: colours, kind: .share(), rim: style.municipality, words)
  if divided.missing > 0 {
    rows.append(
      LegendRow(
        .area(Paint(fill: palette.other, stroke: style.municipality), hatch: Stroke(palette.hatch, width: 0.12)),
        words.filled(.withoutValue), count: words.numbers.whole(divided.missing)))
  }
  rows.append(LegendRow(.remark, words.filled(.classCount, ["unit": words.filled(.unitCollaborations)])))
  rows.append(LegendRow(.remark, words.filled(.classEdges)))
  rows.append(LegendRow(.remark, words.filled(isUsual ? .fitMeaning : .fitChosenMeaning, places)))
  rows.append(LegendRow(.heading, words.filled(.legendSigns)))
  rows.append(
    LegendRow(
      .area(Paint(fill: palette.ground, stroke: style.municipality), hatch: nil),
      words.filled(.legendOutside), count: words.numbers.whole(input.shownOutsiders.count)))
  rows.append(LegendRow(.line(style.group), words.filled(.legendGroup)))
  rows.append(LegendRow(.line(style.region), words.filled(isUsual ? .legendRegion : .legendChosenRegion, places)))
  rows.append(LegendRow(.remark, words.filled(.bordersMeet)))
  rows += borderRows(input, style, words)
  rows.append(LegendRow(.remark, words.filled(.legendNumber, ["figure": input.report.figures.number])))
  return rows
}

private func fitTexts(_ input: MapInput, _ measures: Measures, _ words: MapWords) -> MapTexts {
  let shown = Set(input.shownCollaborations.map(\.collaboration.id))
  let fits = measures.fits.filter { shown.contains($0.collaboration) }
  let figures = fits.map { input.report.figures(of: $0) }
  let covers = figures.compactMap(\.printedCover)
  // Below it a region counts as covered in part.
  let limit = input.report.thresholds[.partlyCoveredCover]
  let places = words.words.places(input.report.references)
  let edge = input.report.coverBreaks.first
  let low = edge.map { edge in covers.count { $0 < edge } } ?? 0
  let values = [
    "least": covers.min().map { Kind.share().text(($0 * 100).rounded() / 100, words.numbers, isOpen: true) }
      ?? words.numbers.missing,
    "greatest": covers.max().map { words.numbers.share($0) } ?? words.numbers.missing,
    "limit": words.numbers.share(limit),
    "high": words.numbers.whole(covers.count { $0 >= limit }), "known": words.numbers.whole(covers.count),
    "low": words.numbers.whole(low), "lowest": covers.min().map { words.numbers.share($0) } ?? words.numbers.missing,
    "edge": edge.map { words.numbers.share($0) } ?? words.numbers.missing,
  ]
  let list = zip(input.shownCollaborations.map(\.collaboration), figures).map { collaboration, figures in
    "\(collaboration.number) \(collaboration.name) \(figures["mean_cover"])"
  }
  return MapTexts(
    input, words,
    title: input.report.titles["map-fit"]
      ?? (low == 0
        ? input.hasUsualRegions ? words.filled(.fitTitle) : words.words.filled(.fitTitle, places)
        : words.filled(input.hasUsualRegions ? .fitLowTitle : .fitChosenLowTitle, values.merging(places) { $1 })),
    subtitle: words.filled(.fitSubtitle, values),
    alternative: words.filled(
      input.hasUsualRegions ? .fitAlternative : .fitChosenAlternative, values.merging(places) { $1 }),
    description: words.filled(.fitSubtitle, values) + ". " + words.filled(.fitLegend) + ": "
      + list.joined(separator: ", ") + ".")
}

extension PrintedFigures {
  /// The mean cover as it is printed, in whole per cent.
  fileprivate var printedCover: Double? { number("mean_cover").map { ($0 * 100).rounded() / 100 } }
}

extension MapInput {
  /// Whether the regions are labour markets, as the words of maps are made for.
  var hasUsualRegions: Bool { RegionKind(report.references?.kind) == .travelToWork }
}
