import Geometry

/// Copies of the layer, shrunk into a grid of so many columns over its own extent.
///
/// A copy's codes are the copy's number, and then the old code in four digits.
func tiled(_ layer: FeatureLayer, columns: Int, count: Int) -> FeatureLayer {
  guard let box = layer.shapes.box else { return layer }
  let rows = (count + columns - 1) / columns
  let (width, height) = (box.width / Double(columns), box.height / Double(rows))
  var shapes = PolygonLayer()
  var attributes: [[AttributeValue]] = []
  for copy in 0..<count {
    let (column, row) = (Double(copy % columns), Double(copy / columns))
    // A margin keeps copies from touching.
    let shrunk = layer.shapes.points.map { point in
      Point(
        x: box.minX + (column + 0.96 * (point.x - box.minX) / box.width) * width,
        y: box.minY + (row + 0.96 * (point.y - box.minY) / box.height) * height)
    }
    var tile = layer.shapes
    tile.points = shrunk
    for feature in 0..<tile.featureCount { shapes.appendFeature(tile.nested(ofFeature: feature)) }
    attributes += layer.rows.map { row in
      row.enumerated().map { place, value in place == 0 ? .whole(copyCode(copy, value)) : value }
    }
  }
  let fields = layer.fields.enumerated().map { $0 == 0 ? Field(name: $1.name, kind: .whole) : $1 }
  return FeatureLayer(shapes: shapes, fields: fields, rows: attributes, referenceSystem: layer.referenceSystem)
}

/// The code of a municipality in a copy.
func copyCode(_ copy: Int, _ code: AttributeValue) -> Int {
  guard case .text(let text) = code else { return copy * 10_000 }
  return copy * 10_000 + (Int(text) ?? 0)
}
