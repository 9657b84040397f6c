import Geometry

/// A coverage out of nothing but a seed: a grid of cells in southern Norway whose borders wander.
///
/// ```
///   +~~~~+~~~~+      Corners are moved by chance, and each border between two corners is drawn by moving the middles
///   {    }    {      of its halves sideways, again and again, by less each time. Both neighbours get the same line.
///   +~~~~+~~~~+
/// ```
func woven(seed: UInt64, columns: Int, rows: Int, like layer: FeatureLayer) -> FeatureLayer {
  var random = SplitMix64(seed: seed)
  let corners = (0...rows).map { row in
    (0...columns).map { column in
      Point(
        x: 5 + (Double(column) + Double.random(in: -0.25...0.25, using: &random)) * 12 / Double(columns),
        y: 58 + (Double(row) + Double.random(in: -0.25...0.25, using: &random)) * 8 / Double(rows))
    }
  }
  let level = (0...rows).map { row in
    (0..<columns).map { wandering(from: corners[row][$0], to: corners[row][$0 + 1], &random) }
  }
  let upright = (0..<rows).map { row in
    (0...columns).map { wandering(from: corners[row][$0], to: corners[row + 1][$0], &random) }
  }
  var shapes = PolygonLayer()
  var attributes: [[AttributeValue]] = []
  for row in 0..<rows {
    for column in 0..<columns {
      // Clockwise, as shapefiles have shells; each border without its last point.
      let ring =
        upright[row][column].dropLast() + level[row + 1][column].dropLast()
        + upright[row][column + 1].reversed().dropLast() + level[row][column].reversed().dropLast()
      shapes.appendFeature([[Array(ring)]])
      let code = row * columns + column
      attributes.append(layer.fields.map { $0.kind == .text ? .text("\(code)") : .whole(code) })
    }
  }
  return FeatureLayer(shapes: shapes, fields: layer.fields, rows: attributes, referenceSystem: layer.referenceSystem)
}

/// A line of 33 points that keeps near the straight one.
private func wandering(from start: Point, to end: Point, _ random: inout SplitMix64) -> [Point] {
  var line = [start, end]
  var share = 0.08
  while line.count < 33 {
    var finer = [line[0]]
    for (a, b) in zip(line, line.dropFirst()) {
      let sideways = Double.random(in: -share...share, using: &random)
      finer.append(
        Point(x: (a.x + b.x) / 2 - (b.y - a.y) * sideways, y: (a.y + b.y) / 2 + (b.x - a.x) * sideways))
      finer.append(b)
    }
    line = finer
    share *= 0.9
  }
  return line
}
