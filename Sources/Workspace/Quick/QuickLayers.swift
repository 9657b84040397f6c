import Analysis
import Geometry
import Projection

/// The polygons with what has been joined to them, and the groups they make, where the polygons lie.
public struct QuickLayers: Sendable {
  /// The polygons as they came, with group, people and value behind their own attributes.
  let joined: FeatureLayer
  /// The field of the polygons that says their group.
  let groupField: String
  /// What the coordinates mean.
  let system: ReferenceSystem
  private let join: QuickJoin
  private let units: [GroupedUnit]
  private let topology: Topology

  /// - Parameter topology: the arcs of the polygons where they lie, of which outlines are made.
  init(
    _ layer: FeatureLayer, _ join: QuickJoin, units: [GroupedUnit], _ topology: Topology, in system: ReferenceSystem
  ) {
    self.system = system
    (self.join, self.units, self.topology) = (join, units, topology)
    let hasPeople = join.peopleName != nil
    var joined = layer
    groupField = unused("group", layer.fields)
    var added = [Field(name: groupField, kind: .text)]
    if hasPeople { added.append(Field(name: unused("people", layer.fields), kind: .whole)) }
    if let values = join.values, !layer.fields.contains(where: { $0.name == values.name }) {
      added.append(Field(name: values.name, kind: .number))
    }
    joined.fields += added
    for (feature, unit) in join.unitOfFeature.enumerated() {
      var row: [AttributeValue] = [unit.flatMap { units[$0].group }.map { .text($0) } ?? .missing]
      if hasPeople { row.append(unit.flatMap { units[$0].people }.map { .whole($0) } ?? .missing) }
      if row.count < added.count {
        row.append(unit.flatMap { join.values?.ofUnits[$0] }.map { .number($0) } ?? .missing)
      }
      joined.rows[feature] += row
    }
    self.joined = joined
  }

  /// An outline for each group, with members, people and area; put together when asked for, since most jobs write none.
  var groups: FeatureLayer {
    let groups = join.dissolved(topology)
    let hasPeople = join.peopleName != nil
    let members = Dictionary(grouping: units.filter { $0.group != nil }) { $0.group ?? "" }
    let fields =
      [Field(name: "group", kind: .text), Field(name: "members", kind: .whole)]
      + (hasPeople ? [Field(name: "people", kind: .whole)] : []) + [Field(name: "area_km2", kind: .number)]
    return FeatureLayer(
      shapes: groups.shapes, fields: fields,
      rows: groups.names.map { name in
        let own = members[name] ?? []
        let counted = own.compactMap(\.people)
        return [.text(name), .whole(own.count)]
          + (hasPeople ? [counted.isEmpty ? .missing : .whole(counted.reduce(0, +))] : [])
          + [.number(own.reduce(0) { $0 + $1.areaInSquareKilometres })]
      }, referenceSystem: joined.referenceSystem)
  }
}

/// The name, or one like it that no field has yet.
private func unused(_ name: String, _ fields: [Field]) -> String {
  let taken = Set(fields.map { $0.name.lowercased() })
  if !taken.contains(name) { return name }
  var number = 2
  while taken.contains("\(name)_\(number)") { number += 1 }
  return "\(name)_\(number)"
}
