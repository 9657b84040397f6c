import Analysis
import Cartography
import Geometry

/// A column of amounts as circles on the map, each with an area after the value.
struct CircleMap {
  let content: PanelContent
  private let texts: MapTexts
  private let words: MapWords

  init(_ input: MapInput, _ account: ColumnAccount, _ words: MapWords) {
    let column = account.column
    let palette = input.settings.palette
    let half = account.largestHalf
    let paints = CirclePaints(rim: palette.paper, parts: !half.isEmpty)
    // Small maps beside each other have one size for one value.
    let shared = input.choices.rising(CircleMap.sharedScale)
    let values = account.items.map(\.value).filter { $0 > 0 && $0.isFinite }
    let greatest = shared?.last ?? values.max() ?? 0
    let size = shared?.first ?? CircleMap.greatestRadius(values, input)
    func radius(_ value: Double) -> Double { greatest > 0 ? size * (value / greatest).squareRoot() : 0 }
    var columnFeatures = ColumnFeatures(column, account, as: .circles, input, words)
    columnFeatures.addCircles(paints, isCrowd: values.count > MapMeasures.manyUnits, radius: radius)
    let style = MapLines(input.settings)

    var rows = [LegendRow(.heading, column.heading)] + account.meaning
    if let stressed = paints.stressed {
      let more = values.count - half.count
      rows.append(
        LegendRow(
          .dot(stressed), words.filled(.circleOfHalf, account.unitWords), count: words.numbers.whole(half.count)))
      rows.append(
        LegendRow(.dot(paints.usual), words.filled(.circleOfRest, account.unitWords), count: words.numbers.whole(more)))
      rows.append(LegendRow(.remark, words.filled(.circleLegend)))
    } else {
      rows.append(LegendRow(.dot(paints.usual), words.filled(.circleLegend)))
    }
    if columnFeatures.standsAmongPeople {
      rows.append(LegendRow(.remark, words.filled(.circlePlace, account.unitWords)))
    }
    if column.unit == .collaboration, input.area == nil {
      rows.append(LegendRow(.remark, words.filled(.legendNumber, ["figure": input.report.figures.number])))
    }
    let none = account.items.filter { $0.value <= 0 }.count
    if none > 0 {
      rows.append(
        LegendRow(
          .remark,
          words.filled(
            .zeroAndLess, ["count": words.numbers.whole(none), "unit": words.filled(column.unit.phrase)])))
    }
    rows += columnFeatures.missingRows(rim: style.municipality, isFilled: false)
    rows += account.summary
    let signs = columnFeatures.signs(style, on: nil)
    // Where units are too small for borders there may be no line to explain.
    if !signs.isEmpty { rows.append(LegendRow(.heading, words.filled(.legendSigns))) }
    rows += signs

    // What is nothing, or less, has none.
    let drawn = account.unitWords.merging([
      "known": words.numbers.whole(values.count),
      "unit": words.filled(values.count == 1 ? column.unit.singular : column.unit.phrase),
    ]) { $1 }
    let subtitle = account.subtitle(words.filled(.circleSubtitle, drawn))
    let list = account.summary.dropFirst().map(\.text).joined(separator: ". ")
    var texts = MapTexts(
      input, words, title: input.report.titles["map-choropleth"] ?? account.findingOfAmounts,
      subtitle: subtitle,
      alternative: account.alternative(
        words.filled(
          account.isEven ? .circleEqualAlternative : .circleAlternative, account.extremes.merging(drawn) { $1 })),
      description: list.isEmpty ? subtitle + "." : subtitle + ". " + list + ".")
    let keyed = circleKeyValues(upTo: greatest, areWhole: values.allSatisfy { $0 == $0.rounded() })
    let entries = keyed.map { CircleKey.Entry(radius: radius($0), label: account.printed($0)) }
    if greatest > 0 {
      texts.extras = [
        MapExtra(
          circleKey: column.heading, entries, width: 44, style: input.settings.style.legendStyle, palette)
      ]
    }
    self.texts = texts
    self.words = words
    content = PanelContent(
      features: columnFeatures.features, lines: style, legend: rows, finding: account.findingOfAmounts,
      note: account.panelNote, order: account.panelOrder, extras: texts.extras,
      shared: [CircleMap.sharedScale: .rising([size, greatest])])
  }

  /// The choice that says which radius stands for which value; nobody can ask for it.
  private static let sharedScale = "circle-scale"

  /// The map on a page of its own.
  func sheet(_ input: MapInput) -> MapSheet {
    numberedSheet(
      input, texts, legend: content.legend, words, figure: "map-choropleth", features: content.features,
      lines: content.lines)
  }

  /// The radius of the greatest circle, in millimetres: as large as lets all together take no more than a share of the
  /// land that the map is about, and no larger than a stated part of the page.
  private static func greatestRadius(_ values: [Double], _ input: MapInput) -> Double {
    guard let greatest = values.max(), let extent = input.area?.extent ?? input.extent else { return 0 }
    let layer = input.topology.rejoined()
    let shown = input.area.map { Set($0.municipalities) }
    let land = (0..<layer.featureCount).reduce(0.0) { sum, feature in
      guard shown.map({ shown in input.codes[feature].map(shown.contains) ?? false }) ?? true else { return sum }
      return layer.rings(ofFeature: feature).reduce(sum) { $0 + abs(signedArea(of: layer.points(ofRing: $1))) }
    }
    let metres = max(extent.width / input.settings.width, extent.height / input.settings.height, 1e-9)
    let scale = binaryScale(of: values)
    let sum = values.reduce(0) { $0 + $1 / scale }
    let room = MapMeasures.circleLand * land / (metres * metres) * (greatest / scale) / sum
    return min(MapMeasures.greatestCircle * input.settings.width, (room / Double.pi).squareRoot())
  }
}
