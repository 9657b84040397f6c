import Analysis
import Cartography
import Geometry
import Register

/// What stands on the groups of a map that `quick` makes.
public enum GroupLabelling: String, Sendable {
  /// Numbers, which the legend explains.
  case number
  /// What the groups are called.
  case value
  /// The codes that their column has, whose names the legend tells.
  case code
}

/// The map of groups that `quick` makes of anybody's polygons and table: colours and numbers as on the map of
/// collaborations, and words that fit any units. No day is mentioned, and people only where somebody counts them.
///
/// The title is the input's title for `groups`, and else says by which column the groups are made, where the choice `by`
/// names it: as somebody has described it, or with `by-name` as its table calls it, in quotes. With `called` the groups have
/// a word of their own, and the column is not spoken of. The choice `labels` is a ``GroupLabelling``; `people` is the sum to
/// name beside the area.
///
/// - Parameter silent: the units of which the table says nothing, by code, where it says of others that they are in no
///   group: then the two are told apart.
public func groupsSheet(_ input: MapInput, silent: Set<MunicipalityCode> = []) -> MapSheet {
  let input = input.withWaterForGrey
  let words = MapWords(input.report.language)
  var features = MapFeatures(input)
  let collaborations = input.report.snapshot.collaborations
  switch GroupLabelling(input) {
  case .number: break
  case .value:
    for place in features.list.indices {
      features.list[place].label = features.list[place].name
      // A name stands on the map once, and not on every island.
      features.list[place].isWord = features.list[place].name.count > 4
      features.list[place].labelsPieces = !features.list[place].isWord
    }
  case .code:
    for place in features.list.indices { features.list[place].label = collaborations[place].id }
  }
  // What is said of a feature begins as it is labelled.
  for (feature, group) in features.groups.enumerated() {
    guard let group, let note = features.notes[feature] else { continue }
    let (label, name) = (features.list[group].label, features.list[group].name)
    features.notes[feature] = MapFeatures.Note(
      text: label == name ? name : "\(label) \(name)", attribute: note.attribute)
  }
  let isSilent = features.municipalities.map { $0.map { silent.contains($0.code) } ?? false }
  let unknown = isSilent.indices.filter { isSilent[$0] && features.groups[$0] == nil }
  if input.settings.isGreyscale {
    // Greys are groups there, and dots say on every map that something is not known.
    features.uncertain = Set(unknown)
  } else {
    for feature in unknown { features.fills[feature] = input.settings.palette.silent }
  }
  let order = readingOrder(of: features.middles(of: input.topology))
  var keys: [Int: String] = [:]
  func drawn(isWhole: Bool = false) -> MapSheet {
    var lettered = features
    for (place, key) in keys {
      lettered.list[place].label = key
      lettered.list[place].isWord = false
    }
    return numberedSheet(
      input, MapTexts(groupsOf: input, words),
      legend: groupsLegend(input, lettered, keys: keys, silent: unknown.count, isWhole: isWhole, words), words,
      figure: "groups",
      features: lettered)
  }
  var sheet = drawn()
  // A name without room leaves a letter, which the legend has; that may take the room of another name.
  for _ in 0..<5 where GroupLabelling(input) == .value && collaborations.count <= MapMeasures.greatestLegend {
    let told = sheet.texts(ofLayers: ["numbers", "inset-numbers"])
    let lost = Set(sheet.omissions.flatMap(\.lostLabels)).subtracting(told)
    // A label as short as a letter finds room where the letter does.
    let places = order.filter { place in
      let label = features.list[place].label
      return keys[place] != nil || (label.count > longestShortLabel && lost.contains(label))
    }
    guard places.count > keys.count else { break }
    keys = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, letterKey($0)) })
    sheet = drawn()
  }
  // What stands on the map is not lost for want of room in the inset, which shows a corner of it.
  let standing = sheet.texts(ofLayers: ["numbers"])
  sheet.omissions = sheet.omissions.compactMap { omission in
    guard case .labels(let labels, let frame?) = omission else { return omission }
    let lost = labels.filter { !standing.contains($0) }
    return lost.isEmpty ? nil : .labels(lost, frame: frame)
  }
  let count = collaborations.count
  // That codes stand where there is room is not said where all of them do.
  if count > MapMeasures.greatestLegend, GroupLabelling(input) != .number {
    let told = sheet.texts(ofLayers: ["numbers", "inset-numbers"])
    if features.list.allSatisfy({ told.contains($0.label) }) { sheet = drawn(isWhole: true) }
  }
  if count > MapMeasures.greatestLegend { sheet.omissions.append(.legend(groups: count)) }
  return input.settings.isGreyscale ? sheet.inGrey : sheet
}

/// So many letters stand where one does.
private let longestShortLabel = 3

extension Palette {
  /// Units of which a table says nothing: a plain grey, darker than land in no group and than land of others.
  fileprivate var silent: Colour { other.mixed(with: division, share: 0.25) }
}

extension MapFeatures {
  /// The middle of each group, in metres; without units, that of nothing.
  fileprivate func middles(of topology: Topology) -> [Point] {
    var boxes = [Box?](repeating: nil, count: list.count)
    for (feature, box) in topology.featureBoxes().enumerated() {
      guard let box, let group = groups[feature] else { continue }
      boxes[group] = boxes[group]?.union(box) ?? box
    }
    return boxes.map { $0?.centre ?? Point(x: 0, y: 0) }
  }
}

extension MapOmission {
  /// The labels that found no room.
  fileprivate var lostLabels: [String] { if case .labels(let labels, _) = self { labels } else { [] } }
}

extension GroupLabelling {
  fileprivate init(_ input: MapInput) {
    self = input.choices.text("labels").flatMap(GroupLabelling.init(rawValue:)) ?? .number
  }
}

/// That some rows of a table have no polygon, for whoever sees a map alone.
public func leftOver(rows: Int, of all: Int, in language: Language) -> String {
  let words = MapWords(language)
  return words.filled(.groupsLeftOver, ["rows": words.numbers.whole(rows), "all": words.numbers.whole(all)])
}

/// What a part of a map is called by one of the units in it, and how many more there are.
public func nameOfPart(_ name: String, others: Int, in language: Language) -> String {
  let words = MapWords(language)
  return words.filled(.farMore, ["name": name, "count": words.numbers.whole(others)])
}

/// The files that a map is made of, where nobody says another source.
public func filesLine(polygons: String, table: String, in language: Language) -> String {
  MapWords(language).filled(.groupsFiles, ["polygons": polygons, "table": table])
}

/// What a map calls people who are counted.
public func peopleHeading(in language: Language) -> String { MapWords(language).filled(.circleSizes) }

extension MapInput {
  /// The column that makes the groups, as a sentence speaks of it: by what it is described as, else by its name in quotes.
  fileprivate func groupsColumn(_ words: MapWords) -> String? {
    choices.text("by").map { choices.has("by-name") ? words.filled(.groupsColumn, ["column": $0]) : $0 }
  }
}

extension MapTexts {
  fileprivate init(groupsOf input: MapInput, _ words: MapWords) {
    let report = input.report
    let numbers = words.numbers
    let figures = report.snapshot.collaborationFigures
    let participation = report.snapshot.participation
    var values = [
      "groups": numbers.whole(figures.count),
      "members": numbers.whole(participation.members.municipalities),
      "units": numbers.whole(participation.whole.municipalities),
    ]
    let area = participation.members.areaInSquareKilometres
    values["area"] = numbers.decimal(area, places: area < 100 ? 1 : 0)
    values["most"] = numbers.whole(figures.map(\.members.municipalities).max() ?? 0)
    let by = input.groupsColumn(words)
    values["column"] = by
    let isCalled = input.choices.has("called")
    title =
      report.titles["groups"]
      ?? (by == nil
        ? words.words[input.choices.has("people") ? .groupsTitle : .groupsAreaTitle]
        : figures.count < 2
          ? words.filled(isCalled ? .groupsCalled : .groupsBy, values)
          : words.filled(
            participation.members.municipalities == participation.whole.municipalities ? .groupsAllFound : .groupsFound,
            values))
    let people = input.choices.whole("people").map {
      ", " + words.filled(.groupsPeople, ["people": words.numbers.whole($0)])
    }
    // The title has told how many units there are.
    let line: MapPhrase = by == nil || figures.count < 2 ? .groupsSubtitle : isCalled ? .groupsCalled : .groupsByColumn
    subtitle = words.filled(line, values) + (people ?? "")
    keyFigures = []
    sources = report.sourceLine.isEmpty ? [] : [report.sourceLine]
    alternative = shortened(words.filled(.groupsAlternative, values.merging(["title": title]) { $1 }), to: 150)
    let list = figures.map { figures in
      "\(figures.collaboration.number) \(figures.collaboration.name) (\(figures.members.municipalities))"
    }
    description = subtitle + ". " + list.joined(separator: ", ") + "."
  }
}

/// The rows of the legend: `number name (units)`, then what else is drawn.
///
/// - Parameters:
///   - keys: the letters that stand on the map for names without room, by place.
///   - silent: how many units the table says nothing of.
///   - isWhole: whether every group has its label on the map.
private func groupsLegend(
  _ input: MapInput, _ features: MapFeatures, keys: [Int: String], silent: Int, isWhole: Bool, _ words: MapWords
) -> [LegendRow] {
  let palette = input.settings.palette
  let lines = MapLines(input.settings)
  let groups = input.report.snapshot.collaborationFigures
  let isListed = groups.count <= MapMeasures.greatestLegend
  let labelling = GroupLabelling(input)
  // Codes beside counts would be two columns of numbers: they stand in the signs, as on the map.
  let areCodes =
    labelling == .value && keys.isEmpty
    && groups.allSatisfy { $0.collaboration.name.count <= MapMeasures.longestCode && $0.collaboration.name.isCode }
  var rows = (isListed ? groups : []).enumerated().map { place, figures in
    let collaboration = figures.collaboration
    let fill = features.list[place].fill
    let pattern = features.patterns[place]
    let line = Stroke(palette.outline, width: MapMeasures.patternWidth)
    // Where the map has the names, a number would stand here alone.
    let label =
      areCodes
      ? collaboration.name
      : labelling == .value ? keys[place] : labelling == .code ? collaboration.id : String(collaboration.number)
    let area = Paint(fill: fill, stroke: lines.municipality)
    let sample: LegendRow.Sample =
      switch (label, pattern) {
      case (let label?, let pattern?): .patterned(label, fill, line, pattern)
      case (let label?, nil): .badge(label, fill)
      case (nil, let pattern?): .marked(area, hatch: line, pattern)
      case (nil, nil): .area(area, hatch: nil)
      }
    let count = words.numbers.whole(figures.members.municipalities)
    return areCodes
      ? LegendRow(sample, words.filled(.groupsUnits, ["units": count]))
      : LegendRow(sample, collaboration.name, count: count)
  }
  // What the groups are, by the column that makes them.
  if !rows.isEmpty, let column = input.groupsColumn(words) {
    let heading =
      input.choices.has("called")
      ? words.words.filled("{Group.many}", [:])
      : input.choices.has("by-name") ? words.filled(.groupsHeading, ["column": column]) : column.withCapital
    rows.insert(LegendRow(.heading, heading), at: 0)
  }
  rows.append(LegendRow(.heading, words.filled(.legendSigns)))
  let outside = input.report.snapshot.outsiders.count - silent
  if outside > 0 {
    rows.append(
      LegendRow(
        .area(Paint(fill: palette.ground, stroke: lines.municipality), hatch: nil),
        words.filled(silent > 0 ? .groupsNone : .groupsOutside), count: words.numbers.whole(outside)))
  }
  if silent > 0 {
    let sample: LegendRow.Sample =
      input.settings.isGreyscale
      ? .marked(Paint(fill: palette.ground, stroke: lines.municipality), hatch: lines.unknown, .dotted)
      : .area(Paint(fill: palette.silent, stroke: lines.municipality), hatch: nil)
    rows.append(LegendRow(sample, words.filled(.groupsSilent), count: words.numbers.whole(silent)))
  }
  rows.append(LegendRow(.line(lines.group), words.filled(.groupsBorder)))
  if input.showsNation { rows.append(LegendRow(.line(lines.nation), words.filled(.legendNation))) }
  if !features.hidesUnitBorders { rows.append(LegendRow(.line(lines.municipality), words.filled(.unitsBorder))) }
  let unlisted: MapPhrase = labelling == .number ? .groupsUnlisted : .groupsUnlistedCodes
  if isListed { return rows + (areCodes ? [] : [LegendRow(.remark, words.filled(.groupsCount))]) }
  if isWhole { return rows }
  // By itself, so that the signs stay together.
  return [LegendRow(.remark, words.filled(unlisted, ["groups": words.numbers.whole(groups.count)]))] + rows
}

extension MapSheet {
  /// What is written in some of its layers.
  fileprivate func texts(ofLayers ids: Set<String>) -> Set<String> {
    func texts(_ items: [SheetItem]) -> [String] {
      items.flatMap { item -> [String] in
        switch item {
        case .text(let run): [run.text]
        case .group(let group): texts(group.items)
        default: []
        }
      }
    }
    return Set(texts(layers.filter { ids.contains($0.id) }.flatMap(\.items)))
  }
}

extension String {
  /// Whether it has digits and no small letters.
  fileprivate var isCode: Bool { contains(where: \.isNumber) && !contains(where: \.isLowercase) }
}
