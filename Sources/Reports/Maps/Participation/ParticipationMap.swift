import Analysis
import Cartography
import Register

extension MapTheme {
  /// The share of municipalities that take part, county by county, with the figures of the table of participation.
  public static let participation = MapTheme(
    id: "participation", figure: "map-participation", showsAreas: false, requirements: [.upperUnits],
    needs: { _, _ in MapNeeds() },
    panel: { input in
      let words = MapWords(input.report.language)
      let drawing = ParticipationDrawing(input, words)
      return PanelContent(
        features: drawing.features(input, words, isSmall: true), lines: MapLines(input.settings),
        legend: drawing.legend(input, words, isCounted: false))
    },
    // One unit of the level above by itself has one colour.
    panelKinds: [.day, .proposal]
  ) { input in
    let words = MapWords(input.report.language)
    let drawing = ParticipationDrawing(input, words)
    // Counties are large: an inset would say everything twice.
    var input = input
    input.settings.inset = .none
    return numberedSheet(
      input, MapTexts(drawing, input, words), legend: drawing.legend(input, words), words,
      figure: "map-participation", features: drawing.features(input, words), lines: MapLines(input.settings))
  }
}

/// What the map of participation draws.
struct ParticipationDrawing {
  /// A county with its figures of participation.
  struct Row {
    let county: County
    let figures: PrintedFigures

    /// `39 av 43`.
    func count(_ words: MapWords) -> String {
      words.filled(.partOfWhole, ["part": figures["members"], "whole": figures["municipalities"]])
    }
  }

  /// The counties with municipalities, those with the highest shares first.
  let rows: [Row]
  /// The classes of their shares, and what each county is filled with.
  let divided: Classes
  let fills: [Colour]

  /// The share of each county.
  var shares: [Double?] { rows.map { $0.figures.number("share") } }

  init(_ input: MapInput, _ words: MapWords) {
    let rows = participationByCounty(in: input.report.snapshot)
      .filter { $0.participation.whole.municipalities > 0 }
      .map { Row(county: $0.county, figures: PrintedFigures(.upperUnit($0.participation), words.numbers)) }
    let divided = classes(
      of: rows.map { $0.figures.number("share") }, by: .manual(input.report.participationBreaks))
    let colours = sequentialColours(divided.counts.count)
    fills = divided.places.map { $0.map { colours[$0] } ?? input.settings.palette.other }
    self.rows = rows
    self.divided = divided
  }

  /// The counties in their colours.
  ///
  /// - Parameter isSmall: whether only the counts stand on them.
  func features(_ input: MapInput, _ words: MapWords, isSmall: Bool = false) -> MapFeatures {
    let counties = zip(rows, fills).map { row, fill in
      let part = "\(row.figures["members"])/\(row.figures["municipalities"])"
      return MapGroup(
        id: row.county.code, name: row.county.name, label: isSmall ? part : "\(row.county.name) \(part)",
        fill: fill, labelsPieces: false,
        // The name rather than the count, which the bars have too.
        shortLabel: isSmall ? nil : row.county.name)
    }
    var features = MapFeatures(input, groups: counties, group: \.county)
    features.notes = features.groups.map { group in
      group.map {
        let count = rows[$0].count(words)
        return MapFeatures.Note(text: "\(counties[$0].name), \(count)", attribute: .init("share", count))
      }
    }
    return features
  }

  /// The classes with how many counties each holds, then the signs.
  func legend(_ input: MapInput, _ words: MapWords, isCounted: Bool = true) -> [LegendRow] {
    let style = MapLines(input.settings)
    var legend = [LegendRow(.heading, words.filled(.participationLegend))]
    let rows = classRows(
      divided, colours: sequentialColours(divided.counts.count), kind: .share(), rim: style.municipality, words)
    legend += isCounted ? rows : rows.map(\.uncounted)
    legend.append(LegendRow(.heading, words.filled(.legendSigns)))
    legend.append(LegendRow(.line(style.group), words.filled(.legendCounty)))
    legend.append(LegendRow(.line(style.municipality), words.filled(.legendMunicipality)))
    legend.append(LegendRow(.remark, words.filled(.countyNumbers)))
    if isCounted {
      legend.append(LegendRow(.remark, words.filled(.classCount, ["unit": words.filled(.unitCounties)])))
    }
    legend.append(LegendRow(.remark, words.filled(.classEdges)))
    return legend
  }
}

extension LegendRow {
  /// The same without how many there are: for a legend of several maps, in which there are different numbers.
  var uncounted: LegendRow { LegendRow(sample, text) }
}
