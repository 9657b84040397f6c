import Analysis
import Geometry
import Register
import Reports

extension QuickJoin {
  /// What the map is asked for: its values as a choropleth takes them, or how groups are named and counted.
  func choices(_ request: QuickRequest, _ snapshot: Snapshot) -> MapChoices {
    var choices = request.choices
    if let values {
      choices.values["value"] = .text(values.name)
      return choices
    }
    if let groupName { choices.values["by"] = .text(groupName) }
    if peopleName != nil { choices.values["people"] = .whole(snapshot.participation.members.population) }
    let names = Set(units.compactMap(\.group))
    // A, B, NW: short enough to stand where a number stands.
    let areShort = names.allSatisfy { $0.count <= 3 }
    choices.values["labels"] = .text(request.labelsNames ?? areShort ? "value" : "number")
    return choices
  }

  /// The outline of each group, in natural order of their names.
  func dissolved(_ topology: Topology) -> (names: [String], shapes: PolygonLayer) {
    let names = Set(units.compactMap(\.group)).sorted(by: precedesNaturally)
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let groups = unitOfFeature.map { $0.flatMap { units[$0].group }.flatMap { places[$0] } }
    return (names, topology.dissolved(by: groups, count: names.count))
  }
}

extension QuickValues {
  /// The figures as a map takes them.
  func column(_ codes: [MunicipalityCode]) -> ValueColumn {
    ValueColumn(
      name: name, heading: name, values: zip(codes, ofUnits).map { (municipality: $0, value: $1) })
  }
}
