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
  /// Whether circles stand where the people of their unit live.
  private(set) var standsAmongPeople = false

  /// Whether each municipality has a value of its own.
  var isOfMunicipalities: Bool { column.unit == .municipality }

  /// The units that have a name on a map of circles.
  private let largest: Set<String>
  /// Those that the title of amounts counts.
  private let stressed: Set<String>

  init(
    _ column: ValueColumn, _ account: ColumnAccount, as form: ChoroplethForm, _ input: MapInput, _ words: MapWords
  ) {
    self.column = column
    self.input = input
    self.words = words
    let palette = input.settings.palette
    // Collaborations and regions are outlined; municipalities have their own borders.
    // On a map of a part of the country each unit has its name.
    let namesCircles = form == .circles && input.area == nil
    largest = namesCircles ? Set(account.largest.map(\.unit)) : []
    stressed = form == .circles ? Set(account.largestHalf.map(\.unit)) : []
    let named = namesCircles ? [] : account.named
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
    features.tellsUnits = column.unit == .municipality
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

  /// Stripes the features whose values are such.
  mutating func stripe(_ isStriped: (Int) -> Bool) {
    for (feature, place) in places.enumerated() {
      if let place, !features.others.contains(feature), isStriped(place) { features.striped.insert(feature) }
    }
  }

  /// Puts a circle on each unit, with an area after its value.
  ///
  /// - Parameter isCrowd: whether they are so many that the rims of the small ones would be all that is seen of them.
  mutating func addCircles(_ paints: CirclePaints, isCrowd: Bool, radius: (Double) -> Double) {
    features.circlePaints = paints
    features.thinsCircleRims = isCrowd
    let centres = isOfMunicipalities ? [:] : centresOfPeople()
    standsAmongPeople = !centres.isEmpty
    let numbers = Dictionary(
      input.report.snapshot.collaborations.map { ($0.id, String($0.number)) }, uniquingKeysWith: { first, _ in first })
    var done: Set<Int> = []
    for (feature, place) in places.enumerated() {
      guard let place, let value = column.values[place].value, value > 0, value.isFinite,
        done.insert(place).inserted
      else { continue }
      let title =
        "\(column.name(of: column.values[place].unit, in: input.report)): "
        + column.kind.text(value, words.numbers)
      let group = features.groups[feature]
      let unit = column.values[place].unit
      features.circles.append(
        FeatureCircle(
          place: group ?? feature, isGroup: group != nil, radius: radius(value), title: title,
          anchor: group.flatMap { centres[$0] },
          name: largest.contains(unit) ? column.name(of: unit, in: input.report) : nil,
          number: column.unit == .collaboration && input.area == nil ? numbers[unit] : nil,
          isStressed: stressed.contains(unit)))
    }
  }

  /// Where the people of each group live in the mean, in metres: the middle of the municipality that is nearest to it, so
  /// that it is never the middle of a fjord. Empty where nobody has counted people.
  private func centresOfPeople() -> [Int: Point] {
    let layer = input.topology.rejoined()
    var members: [Int: [(centre: Point, people: Double)]] = [:]
    for (feature, group) in features.groups.enumerated() {
      guard let group, let people = features.municipalities[feature]?.population, people > 0,
        let centre = features.mainPlaces[feature]
          ?? layer.greatestPolygon(ofFeature: feature).flatMap({ input.labelCircle(layer, $0)?.centre })
      else { continue }
      members[group, default: []].append((centre, Double(people)))
    }
    return members.compactMapValues { members in
      let people = members.reduce(0) { $0 + $1.people }
      let mean = Point(
        x: members.reduce(0) { $0 + $1.centre.x * $1.people } / people,
        y: members.reduce(0) { $0 + $1.centre.y * $1.people } / people)
      return members.min { distance($0.centre, mean) < distance($1.centre, mean) }?.centre
    }
  }

  /// Rows for what has no value, and for what is part of no unit.
  ///
  /// - Parameter isFilled: whether fills tell of units; below circles all land looks the same, and only words can say it.
  func missingRows(rim: Stroke, isFilled: Bool = true) -> [LegendRow] {
    let palette = input.settings.palette
    var rows: [LegendRow] = []
    if !withoutValue.isEmpty {
      rows.append(
        LegendRow(
          .area(
            Paint(fill: palette.other, stroke: rim),
            hatch: Stroke(palette.hatch, width: input.settings.style.hatch.width)),
          // Who took part is the only reason where it is the reason of all.
          withoutValue.isSubset(of: column.unknown) ? words.filled(.unknownValue) : words.filled(.withoutValue),
          count: words.numbers.whole(withoutValue.count)))
    }
    if outside > 0 {
      let (text, count) = (input.outside(words), words.numbers.whole(outside))
      rows.append(
        isFilled
          ? LegendRow(.area(Paint(fill: palette.ground, stroke: rim), hatch: nil), text, count: count)
          : LegendRow(.remark, "\(text): \(count)"))
    }
    return rows
  }

  /// The middle one of the colours that what the map is about has, on which a light line is seen and which is not taken for
  /// the key of the palest class; `nil` when nothing has any of them.
  func middle(of colours: [Colour]) -> Colour? {
    let isShown = Set(input.shownMunicipalities.map(\.code))
    let fills = Set(
      zip(features.municipalities, features.fills).compactMap { municipality, fill in
        municipality.map { isShown.contains($0.code) } ?? false ? fill : nil
      })
    let shown = colours.filter(fills.contains)
    return shown.isEmpty ? nil : shown[shown.count / 2]
  }

  /// Rows for the lines.
  ///
  /// - Parameter fill: what the border of municipalities is seen on, where it is too light for paper; `nil` elsewhere.
  func signs(_ style: MapLines, on fill: Colour?) -> [LegendRow] {
    let light = LegendRow.Sample.line(style.municipality)
    func borders(tellsMembers: Bool) -> [LegendRow] {
      borderRows(input, style, words, tellsMembers: tellsMembers).map { row in
        guard let fill, row.sample == light else { return row }
        return LegendRow(.lineOn(fill, style.municipality), row.text)
      }
    }
    guard !isOfMunicipalities else { return borders(tellsMembers: false) }
    let group =
      column.unit != .region
      ? words.filled(.legendGroup)
      : words.filled(
        input.hasUsualRegions ? .legendRegion : .legendChosenRegion, words.words.places(input.report.references))
    return [LegendRow(.line(style.group), group)] + borders(tellsMembers: true)
  }
}
