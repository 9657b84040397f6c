import Analysis
import Cartography
import Register

extension MapTheme {
  /// Cooperation besides membership: lines between the parties that are named, by level, over who is a member.
  static let relations = MapTheme(
    id: "relations", figure: "map-relations",
    wholeAlone: MapRefusal(
      "The map of relations has lines between parties all over the country, which a part would cut; \(parameter: "county") and \(parameter: "frame") do not go with it. The table of relations can be had of a part."
    ), requirements: [.relations], facts: .assessment
  ) { input in
    let words = MapWords(input.report.language)
    let shown = ShownRelations(input, words)
    var features = MapFeatures(input)
    features.flagged = [:]
    features.patterns = [:]
    // What is counted as another arrangement is not what this map is about.
    features.others = []
    features.uncertain = []
    for place in features.list.indices {
      features.list[place].fill = RelationColours.party
      features.list[place].labelsPieces = false
      if !shown.groups.contains(place) { features.list[place].label = "" }
    }
    // Only parties are filled and outlined: who else is a member is another map.
    for (feature, group) in features.groups.enumerated() {
      let isParty = group.map(shown.groups.contains) ?? false
      features.fills[feature] = isParty ? RelationColours.party : input.settings.palette.ground
      if !isParty { features.groups[feature] = nil }
    }
    features.relations = shown.drawn
    features.upperUnits = shown.upperUnits
    features.upperUnitNames = input.report.snapshot.territory.counties.map(\.name)
    let style = MapLines(input.settings)
    let values = [
      "count": words.numbers.whole(shown.all.count), "drawn": words.numbers.whole(shown.linked.count),
      "level": shown.commonest.map { words.words.level($0.level).lowercasedFirst } ?? "",
      "most": words.numbers.whole(shown.commonest?.count ?? 0),
    ]
    let isPart = !shown.linked.isEmpty && shown.linked.count < shown.all.count
    let finding = words.filled(isPart ? .relationsFoundTitle : .relationsTitle, values)
    // The regions that findings rest on are not on it.
    var told = input
    told.uses = input.uses?.subtracting([.regions, .commuting])
    let texts = MapTexts(
      told, words, title: input.report.titles["map-relations"] ?? finding,
      subtitle: words.filled(shown.commonest == nil ? .relationsSubtitle : .relationsFoundSubtitle, values),
      alternative: words.filled(.relationsAlternative),
      description: finding + ". "
        + shown.all.map { "\($0.id) \($0.text)" }.joined(separator: ". ") + ".")
    return numberedSheet(
      input, texts, legend: relationsLegend(input, shown, style, words), words, figure: "map-relations",
      features: features, lines: style)
  }
}

/// What parties are filled with, and the lines between them.
private enum RelationColours {
  static let party = Colour(0xB4C0D3)

  /// The line of each level, one for all of it: which of them it is, its key says. A level of the data set's own has the
  /// last.
  ///
  /// - Parameter isGreyscale: whether dashes tell levels apart; short lines have room for few.
  static func stroke(_ level: AccessProfile.Level?, isGreyscale: Bool) -> Stroke {
    let (colour, width, dashes): (UInt32, Double, [Double]) =
      switch level {
      case .labourMarket: (0x0B5A8A, 0.7, [])
      case .regional: (0xB5451B, 0.6, [1.5, 0.5])
      // Those of the whole country run the farthest, and say the least of where: they stay behind the others.
      case .national: (0x8A64AC, 0.4, [1.3, 0.5, 0.4, 0.5])
      case .needBased: (0x2B6E3F, 0.6, [0.6, 0.5])
      case nil: (0x444444, 0.4, [1.8, 0.4])
      }
    return Stroke(Colour(colour), width: width, dashes: isGreyscale ? dashes : [])
  }
}

/// The relations of the data set as a map has them.
private struct ShownRelations {
  /// One of them, with its parties in words.
  struct One {
    let id, level, text: String
    /// What it is about, in the language of the map; empty when nobody says.
    let topic: String
    /// The row of the legend: who, with the numbers that collaborations have on the map. What it is about stands in the
    /// table that the keys are of.
    let row: String
    /// Whether both ends are named, so that there is a line.
    let isLinked: Bool
    /// How its line is drawn.
    let stroke: Stroke
  }

  /// All, in the order of the data set.
  let all: [One]
  /// Those that are drawn: between two parties or more that are named.
  let drawn: [MapRelation]
  /// Upper units by feature.
  let upperUnits: [Int?]

  var linked: [One] { all.filter(\.isLinked) }

  /// The level that most are of; `nil` where several are the commonest.
  var commonest: (level: String, count: Int)? {
    let counts = Dictionary(all.map { ($0.level, 1) }, uniquingKeysWith: +)
    guard let most = counts.values.max(), case let levels = counts.filter({ $0.value == most }), levels.count == 1,
      counts.count > 1, let level = levels.first?.key
    else { return nil }
    return (level, most)
  }
  /// The collaborations that are parties of what is drawn, by place.
  let groups: Set<Int>
  /// The municipalities that are, by feature.
  let partyUnits: [Int]
  /// Whether upper units are.
  let hasUpperUnits: Bool

  init(_ input: MapInput, _ words: MapWords) {
    let snapshot = input.report.snapshot
    let units = snapshot.territory.counties.map(\.code)
    let upperPlaces = Dictionary(units.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let groupPlaces = Dictionary(
      snapshot.collaborations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let featurePlaces = Dictionary(
      input.codes.enumerated().compactMap { place, code in code.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    func ends(_ party: Relation.Party) -> [MapRelation.End] {
      party.names.compactMap { name in
        switch party.kind {
        case "municipality": MunicipalityCode(name).flatMap { featurePlaces[$0] }.map(MapRelation.End.feature)
        case "collaboration": groupPlaces[name].map(MapRelation.End.group)
        case "county-authority": upperPlaces[name].map(MapRelation.End.upperUnit)
        default: nil
        }
      }
    }
    var all: [One] = [], drawn: [MapRelation] = []
    for relation in input.report.measures.evidence.relations {
      let (from, to) = (ends(relation.from), ends(relation.to))
      let isMutual = relation.to.kind.isEmpty
      let text = words.parties(relation, input.report)
      let isLinked = isMutual ? from.count > 1 : !from.isEmpty && !to.isEmpty
      let stroke = RelationColours.stroke(
        AccessProfile.Level(rawValue: relation.level), isGreyscale: input.settings.isGreyscale)
      all.append(
        One(
          id: relation.id, level: relation.level, text: text, topic: relation.topic.text(in: words.words.language.code),
          row: relation.id + " " + words.parties(relation, input.report, isNumbered: true),
          isLinked: isLinked, stroke: stroke))
      guard isLinked else { continue }
      drawn.append(
        MapRelation(
          id: relation.id, title: "\(relation.id) \(text): \(relation.topic.text(in: words.words.language.code))",
          from: from, to: to, isMutual: isMutual, stroke: stroke))
    }
    self.all = all
    self.drawn = drawn
    upperUnits = input.codes.map { code in
      code.flatMap(snapshot.territory.municipality).flatMap { upperPlaces[$0.county] }
    }
    let parties = drawn.flatMap { $0.from + $0.to }
    groups = Set(parties.compactMap { if case .group(let place) = $0 { place } else { nil } })
    partyUnits = Set(parties.compactMap { if case .feature(let place) = $0 { place } else { nil } }).sorted()
    hasUpperUnits = parties.contains { if case .upperUnit = $0 { true } else { false } }
  }
}

extension MapWords {
  /// The parties of a relation: who, and with whom, or how many that nobody has named.
  ///
  /// - Parameter isNumbered: whether collaborations have their numbers behind their names.
  fileprivate func parties(_ relation: Relation, _ report: ReportInput, isNumbered: Bool = false) -> String {
    func name(_ text: String, _ kind: String) -> String {
      let name = report.name(of: text, kind: kind)
      guard isNumbered, kind == "collaboration", let one = report.snapshot.register.collaboration(text) else {
        return name
      }
      // What stands in brackets already has the number there too.
      return name.hasSuffix(")") ? "\(name.dropLast()),\u{A0}\(one.number))" : "\(name)\u{A0}(\(one.number))"
    }
    func names(_ party: Relation.Party) -> String {
      party.names.map { name($0, party.kind) }.joined(separator: ", ")
    }
    let unnamed =
      relation.count.map { filled(.unnamedCount, ["count": numbers.whole($0)]) } ?? filled(.unnamed)
    let (from, to) = (names(relation.from), names(relation.to))
    if relation.to.kind.isEmpty { return from }
    if from.isEmpty && to.isEmpty { return unnamed }
    // Where the first end is nobody in particular, those at the other one have it among themselves.
    return from.isEmpty ? "\(to) – \(unnamed)" : "\(from) – \(to.isEmpty ? unnamed : to)"
  }
}

/// The rows of the legend: by level the relations that have a line, and of how many they are, then the signs. The others are
/// in the table that the keys are of.
private func relationsLegend(
  _ input: MapInput, _ shown: ShownRelations, _ style: MapLines, _ words: MapWords
) -> [LegendRow] {
  let palette = input.settings.palette
  let known = AccessProfile.Level.allCases.map(\.rawValue)
  let levels = known + Set(shown.all.map(\.level)).subtracting(known).sorted()
  var rows: [LegendRow] = []
  for level in levels {
    let own = shown.all.filter { $0.level == level }.sorted { precedesNaturally($0.id, $1.id) }
    guard !own.isEmpty else { continue }
    let linked = own.filter(\.isLinked)
    let (part, whole) = (words.numbers.whole(linked.count), words.numbers.whole(own.count))
    let count = linked.count < own.count ? words.filled(.partOfWhole, ["part": part, "whole": whole]) : whole
    rows.append(LegendRow(.heading, words.words.level(level), count: count))
    rows += linked.map { LegendRow(.line($0.stroke), $0.row) }
  }
  let isSome = shown.all.contains { !$0.isLinked }
  rows.append(LegendRow(.heading, words.filled(.legendSigns)))
  let sign = Paint(fill: palette.paper, stroke: Stroke(palette.outline, width: 0.35))
  if !shown.partyUnits.isEmpty { rows.append(LegendRow(.dot(sign), words.filled(.unitParty))) }
  if !shown.groups.isEmpty {
    rows.append(LegendRow(.plate("1", RelationColours.party), words.filled(.collaborationParty)))
  }
  if shown.hasUpperUnits { rows.append(LegendRow(.square(sign), words.filled(.upperParty))) }
  if !shown.groups.isEmpty { rows.append(LegendRow(.line(style.group), words.filled(.legendGroup))) }
  rows += borderRows(input, style, words)
  if isSome { rows.append(LegendRow(.remark, words.filled(.unlinkedMeaning))) }
  if !shown.drawn.isEmpty { rows.append(LegendRow(.remark, words.filled(.linesMeaning))) }
  rows.append(LegendRow(.remark, words.filled(.keysMeaning)))
  return rows
}
