import Analysis
import Cartography
import Geometry
import Tabular

/// The features of a map that shows a column: which unit each is, what is said of it, and what has no value.
struct ColumnFeatures {
  private(set) var features: MapFeatures
  private let column: ValueColumn
  private let input: MapInput
  private let words: MapWords
  /// The place among the column's values of each feature; `nil` for none.
  private let places: [Int?]
  private var withoutValue: Set<String> = []
  private var outside = 0

  /// Whether each municipality has a value of its own.
  var isOfMunicipalities: Bool { column.unit == .municipality }

  init(_ column: ValueColumn, _ account: ColumnAccount, _ input: MapInput, _ words: MapWords) {
    self.column = column
    self.input = input
    self.words = words
    let palette = input.settings.palette
    // Collaborations and regions are outlined; municipalities have their own borders.
    let named = account.named
    let outlined = column.unit == .municipality ? [] : column.values.map(\.unit)
    var features = MapFeatures(
      input,
      groups: outlined.map { unit in
        let name = named.first { $0.unit == unit }?.name ?? ""
        return MapGroup(
          id: unit, name: column.name(of: unit, in: input.report), label: name, fill: palette.ground,
          labelsPieces: false)
      },
      group: { column.unit(of: $0, in: input.report) })
    let byUnit = Dictionary(column.values.map(\.unit).enumerated().map { ($1, $0) }) { first, _ in first }
    places = features.municipalities.map { municipality in
      municipality.flatMap { column.unit(of: $0, in: input.report) }.flatMap { byUnit[$0] }
    }
    if column.unit == .municipality {
      features.names = named.compactMap { item in
        features.municipalities.firstIndex { $0?.code.text == item.unit }
          .map { MapName(text: item.name, feature: $0) }
      }
    }
    let isShown = Set(input.shownMunicipalities.map(\.code))
    for (feature, municipality) in features.municipalities.enumerated() {
      guard let place = places[feature] else {
        if let municipality, isShown.contains(municipality.code) { outside += 1 }
        continue
      }
      let (unit, value) = column.values[place]
      guard let value, value.isFinite else {
        features.fills[feature] = palette.other
        features.others.insert(feature)
        if let municipality, isShown.contains(municipality.code) { withoutValue.insert(unit) }
        continue
      }
      features.notes[feature] = MapFeatures.Note(
        text: column.kind.text(value, words.numbers), attribute: .init("value", plainDecimal(value)))
    }
    self.features = features
  }

  /// Fills each feature by the place of its value.
  mutating func fill(_ colour: (Int) -> Colour?) {
    for (feature, place) in places.enumerated() {
      guard let place, !features.others.contains(feature), let colour = colour(place) else { continue }
      features.fills[feature] = colour
      if let group = features.groups[feature] { features.list[group].fill = colour }
    }
  }

  /// Puts a circle on each unit, with an area after its value.
  mutating func addCircles(_ paint: Paint, radius: (Double) -> Double) {
    features.circlePaint = paint
    var done: Set<Int> = []
    for (feature, place) in places.enumerated() {
      guard let place, let value = column.values[place].value, value > 0, value.isFinite,
        done.insert(place).inserted
      else { continue }
      let title =
        "\(column.name(of: column.values[place].unit, in: input.report)): "
        + column.kind.text(value, words.numbers)
      let group = features.groups[feature]
      features.circles.append(
        FeatureCircle(
          place: group ?? feature, isGroup: group != nil, radius: radius(value), title: title))
    }
  }

  /// Rows for what has no value, and for what is part of no unit.
  func missingRows(rim: Stroke) -> [LegendRow] {
    let palette = input.settings.palette
    var rows: [LegendRow] = []
    if !withoutValue.isEmpty {
      rows.append(
        LegendRow(
          .area(Paint(fill: palette.other, stroke: rim), hatch: Stroke(palette.hatch, width: 0.12)),
          words.filled(.withoutValue), count: words.numbers.whole(withoutValue.count)))
    }
    if outside > 0 {
      rows.append(
        LegendRow(
          .area(Paint(fill: palette.ground, stroke: rim), hatch: nil), words.filled(.legendOutside),
          count: words.numbers.whole(outside)))
    }
    return rows
  }

  /// Rows for the lines, with the border of municipalities as it is seen beside a legend.
  func signs(_ style: MapLines, municipality: Stroke) -> [LegendRow] {
    var seen = style
    seen.municipality = municipality
    guard !isOfMunicipalities else { return borderRows(input, seen, words, tellsMembers: false) }
    let group =
      column.unit != .region
      ? words.filled(.legendGroup)
      : words.filled(
        input.hasUsualRegions ? .legendRegion : .legendChosenRegion, words.words.places(input.report.references))
    return [LegendRow(.line(style.group), group)] + borderRows(input, seen, words)
  }
}
