import Analysis
import Geometry
import Register
import Reports

extension QuickJoin {
  /// What the map is asked for: its values as a choropleth takes them, or how groups are named and counted.
  ///
  /// - Parameter described: what columns of the table are described as.
  func choices(_ request: QuickRequest, _ snapshot: Snapshot, _ described: [String: String]) -> MapChoices {
    var choices = request.choices
    if let values {
      choices.values["value"] = .text(values.name)
      return choices
    }
    if let groupName {
      choices.values["by"] = .text(described[groupName]?.insideSentence ?? groupName)
      if described[groupName] == nil { choices.values["by-name"] = .whole(1) }
      if request.groupNoun != nil { choices.values["called"] = .whole(1) }
    }
    // Of people whom nobody has counted nothing is said.
    if peopleName != nil, units.contains(where: { $0.people != nil }) {
      choices.values["people"] = .whole(snapshot.participation.members.population)
    }
    let names = Set(units.compactMap(\.group))
    // A, NW, 8213: short enough to stand where a number stands.
    let areShort = names.allSatisfy { $0.count <= 3 || $0.count == 4 && isShortCode($0) }
    let labels: GroupLabelling =
      switch request.labelsNames {
      case true?: .value
      case false?: .number
      case nil: !areShort ? .number : namesOfGroups.isEmpty ? .value : .code
      }
    choices.values["labels"] = .text(labels.rawValue)
    return choices
  }

  /// The units that no row names, by code; empty where no row says of a unit that it is in no group.
  func silent(_ codes: [MunicipalityCode]) -> Set<MunicipalityCode> {
    groupless.isEmpty
      ? [] : Set(units.indices.filter { units[$0].group == nil && !groupless.contains($0) }.map { codes[$0] })
  }

  /// The outline of each group, in natural order of their names.
  func dissolved(_ topology: Topology) -> (names: [String], shapes: PolygonLayer) {
    let names = Set(units.compactMap(\.group)).sorted(by: precedesNaturally)
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let groups = unitOfFeature.map { $0.flatMap { units[$0].group }.flatMap { places[$0] } }
    return (names, topology.dissolved(by: groups, count: names.count))
  }
}

extension QuickJoin {
  /// What a part of the map is called: the few units or groups that it holds, or else the one with the most people, or
  /// the first, and how many more there are.
  func name(ofPart features: [Int], _ language: Language) -> String {
    var places: [Int] = []
    var seen: Set<Int> = []
    for case let unit? in features.map({ unitOfFeature[$0] }) where seen.insert(unit).inserted { places.append(unit) }
    func listed(_ names: [String]) -> String? {
      let named = names.filter { !$0.isEmpty }
      return named.isEmpty || named.count > 3 || named.count < names.count ? nil : named.joined(separator: ", ")
    }
    if let names = listed(places.map { units[$0].name }) { return names }
    var groups: [String] = []
    for case let group? in places.map({ units[$0].group }) where !groups.contains(group) { groups.append(group) }
    // A code says little, and no less than one unit of many: the map has it too.
    if let names = listed(groups.map { namesOfGroups[$0] ?? $0 }) { return names }
    let greatest = places.filter { !units[$0].name.isEmpty }.max { a, b in
      (units[a].people ?? 0, -a) < (units[b].people ?? 0, -b)
    }
    return greatest.map { Reports.nameOfPart(units[$0].name, others: places.count - 1, in: language) } ?? ""
  }
}

extension QuickValues {
  /// The figures as a map takes them, under what their column is described as, or else under its name; an abbreviation for
  /// people under the word for them, `POP2001` as `Inhabitants 2001`, with the name in the legend.
  func column(_ codes: [MunicipalityCode], _ described: [String: String], _ language: Language) -> ValueColumn {
    // Shares are printed in per cent, of parts of one.
    let size = whole ?? 1
    let spelt = described[name] == nil && countsPeople ? abbreviatedColumn(name) : nil
    let heading = spelt.map { year in
      peopleHeading(in: language) + (year.isEmpty ? "" : " " + year)
    }
    return ValueColumn(
      name: name, heading: (heading ?? described[name] ?? readableColumn(name)).withCapital, isAmount: isAmount,
      isShare: whole != nil, quotesName: heading != nil,
      values: zip(codes, ofUnits).map { code, value in (municipality: code, value: value.map { $0 / size }) })
  }
}
