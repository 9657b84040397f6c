import Geometry

/// The layer and its description from a decoded document.
func assembled(_ document: Document, _ bytes: [UInt8]) -> (layer: FeatureLayer, description: LayerDescription) {
  var problems: [String] = []
  let shapes = document.shapes ?? polygonLayer(document.features)
  let table = attributes(document.features, document.names ?? KeyOrder(bytes).names, &problems)
  var description = LayerDescription(type: typeName(document.features))
  switch document.crs {
  case .absent: description.referenceSystem = "EPSG:4326"
  case .named(let name):
    description.referenceSystem = referenceSystem(named: name)
    if description.referenceSystem == nil { problems.append("The reference system \"\(name)\" is not known.") }
  case .unknown: problems.append("The member \"crs\" names no reference system.")
  }
  let layer = FeatureLayer(
    shapes: shapes, fields: table.fields, rows: table.rows, referenceSystem: description.referenceSystem)

  description.features = document.features.count
  description.encoding = table.fields.isEmpty ? nil : "UTF-8 (JSON)"
  description.fields = table.fields
  description.firstRecord = table.rows.first ?? []
  for geometry in document.features.lazy.map(\.geometry) {
    guard let geometry, geometry.vertices > 0 else {
      description.nullShapes += 1
      continue
    }
    description.vertices += geometry.vertices
    description.rings += geometry.rings
    if let box = geometry.bounds { description.bounds = description.bounds?.union(box) ?? box }
  }
  description.area = shapes.polygonCount > 0 || description.type == "polygon" ? shapes.absoluteArea : nil
  description.problems = problems + geometryProblems(document.features)
  return (layer, description)
}

private func polygonLayer(_ features: [FeatureObject]) -> PolygonLayer {
  var layer = PolygonLayer()
  // Room that grows by itself holds the points three times for a moment, which doubles what a large file takes.
  layer.reservePoints(features.reduce(0) { $0 + ($1.geometry?.loose.points.count ?? 0) })
  for feature in features {
    let loose = feature.geometry?.loose ?? LooseRings()
    layer.appendFeature(
      points: loose.points, ringSizes: loose.sizes, polygonSizes: feature.geometry?.polygonSizes ?? [])
  }
  return layer
}

private func typeName(_ features: [FeatureObject]) -> String {
  let kinds = Set(features.flatMap { $0.geometry?.kinds ?? [] })
  let hasHeights = features.contains { $0.geometry?.hasHeights ?? false }
  guard let kind = kinds.first else { return "null" }
  return (kinds.count > 1 ? "mixed" : kind) + (hasHeights ? " z" : "")
}

private func geometryProblems(_ features: [FeatureObject]) -> [String] {
  var problems: [String] = []
  var (unclosed, tooShort, hasHeights) = (0, 0, false)
  for feature in features.indices {
    unclosed += features[feature].geometry?.unclosed ?? 0
    tooShort += features[feature].geometry?.tooShort ?? 0
    hasHeights = hasHeights || features[feature].geometry?.hasHeights == true
  }
  if unclosed > 0 { problems.append("Rings that are not closed: \(unclosed).") }
  if tooShort > 0 {
    problems.append("Rings of under three points, which enclose nothing and were left out: \(tooShort).")
  }
  if hasHeights { problems.append("Heights (third coordinates) were left out.") }
  return problems
}
