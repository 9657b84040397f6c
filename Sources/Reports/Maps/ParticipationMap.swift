import Analysis
import Cartography
import Register

extension MapTheme {
  /// The share of municipalities that take part, county by county, with the figures of the table of participation.
  public static let participation = MapTheme(
    id: "participation", figure: "map-participation", showsAreas: false, requirements: [.upperUnits]
  ) { input in
    let report = input.report
    let words = MapWords(report.language)
    let palette = input.settings.palette
    let rows = participationByCounty(in: report.snapshot).filter { $0.participation.whole.municipalities > 0 }
      .map { Row(county: $0.county, figures: PrintedFigures(.upperUnit($0.participation), words.numbers)) }
    let shares = rows.map { $0.figures.number("share") }
    let divided = classes(of: shares, by: .manual(report.participationBreaks))
    let colours = sequentialColours(divided.counts.count)
    func count(_ row: Row) -> String {
      words.filled(.partOfWhole, ["part": row.figures["members"], "whole": row.figures["municipalities"]])
    }
    let counties = zip(rows, divided.places).map { row, place in
      MapGroup(
        id: row.county.code, name: row.county.name,
        label: "\(row.county.name) \(row.figures["members"])/\(row.figures["municipalities"])",
        fill: place.map { colours[$0] } ?? palette.other, labelsPieces: false,
        // The name rather than the count, which the bars have too.
        shortLabel: row.county.name)
    }
    var features = MapFeatures(input, groups: counties, group: \.county)
    features.notes = features.groups.map { group in
      group.map {
        MapFeatures.Note(
          text: "\(counties[$0].name), \(count(rows[$0]))", attribute: .init("share", count(rows[$0])))
      }
    }
    let style = MapLines(input.settings)
    var legend = [LegendRow(.heading, words.filled(.participationLegend))]
    legend += classRows(divided, colours: colours, kind: .share(), rim: style.municipality, words)
    legend.append(LegendRow(.heading, words.filled(.legendSigns)))
    legend.append(LegendRow(.line(style.group), words.filled(.legendCounty)))
    legend.append(LegendRow(.line(style.municipality), words.filled(.legendMunicipality)))
    legend.append(LegendRow(.remark, words.filled(.countyNumbers)))
    legend.append(LegendRow(.remark, words.filled(.classCount, ["unit": words.filled(.unitCounties)])))
    legend.append(LegendRow(.remark, words.filled(.classEdges)))

    let all = shares.filter { $0 == 1 }
    let none = shares.filter { $0 == 0 }
    let whole = report.countryFigures
    let title: ValueMapPhrase = all.isEmpty && none.isEmpty ? .participationTitle : .participationFoundTitle
    let values = [
      "all": words.numbers.whole(all.count), "none": words.numbers.whole(none.count),
      "counties": words.numbers.whole(rows.count),
      "members": whole["members"],
      "municipalities": whole["municipalities"],
      "share": whole["participation"],
      "day": words.words.day(report.snapshot.day),
      "highest": rows.first?.county.name ?? words.numbers.missing,
      "lowest": rows.last?.county.name ?? words.numbers.missing,
    ]
    // Those that share the highest or the lowest are named together; where all have the same, once.
    func extreme(
      _ share: Double?, _ one: ValueMapPhrase, _ both: ValueMapPhrase, _ several: ValueMapPhrase
    ) -> FigureBand.Figure? {
      let tied = rows.filter { $0.figures.number("share") == share }
      guard share != nil, let first = tied.first else { return nil }
      let names = words.words.list(tied.map(\.county.name))
      let phrase = tied.count == 1 ? one : tied.count == 2 ? both : several
      return .init(
        value: first.figures["share"],
        label: words.filled(
          phrase,
          ["county": names, "count": count(first), "first": first.county.name, "second": tied.last?.county.name ?? ""]))
    }
    let (most, least) = (shares.compactMap { $0 }.max(), shares.compactMap { $0 }.min())
    let extremes = [
      extreme(most, .keyHighest, .keyBothHighest, .keyTiedHighest),
      most == least ? nil : extreme(least, .keyLowest, .keyBothLowest, .keyTiedLowest),
    ].compactMap { $0 }
    let list = rows.map { "\($0.county.name) \(count($0))" }
    var texts = MapTexts(
      input, words, title: report.titles["map-participation"] ?? words.filled(title, values),
      subtitle: words.filled(.participationSubtitle, values),
      keyFigures: extremes + [
        .init(
          value: words.numbers.whole(all.count),
          label: words.filled(
            .keyAll, ["counties": words.numbers.whole(rows.count), "count": words.numbers.whole(all.count)])),
        .init(
          value: words.numbers.whole(none.count),
          label: words.filled(.keyNone, ["counties": words.numbers.whole(rows.count)])),
      ],
      alternative: words.filled(.participationAlternative, values),
      description: words.filled(.participationSubtitle, values) + ". " + list.joined(separator: ", ") + ".")
    texts.bars = MapBars(
      heading: words.filled(.participationBars),
      rows: zip(rows, counties).map { row, county in
        BarList.Row(
          name: row.county.name,
          value: words.filled(
            .shareOfBoth, ["share": row.figures["share"], "people": row.figures["participation_population"]]),
          share: row.figures.number("share") ?? 0,
          fill: county.fill, second: row.figures.number("participation_population"))
      }
    )
    // Counties are large: an inset would say everything twice.
    var input = input
    input.settings.inset = .none
    return numberedSheet(
      input, texts, legend: legend, words, figure: "map-participation", features: features, lines: style)
  }
}

/// A county with its figures of participation.
private struct Row {
  let county: County
  let figures: PrintedFigures
}
