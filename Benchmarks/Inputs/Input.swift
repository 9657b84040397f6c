import Geometry
import Shapefile

/// Polygons to measure with; the same in every run and on every machine.
struct Input: Sendable {
  let name: String
  /// How it is made of the municipalities of the data set, whose field is the code.
  let layer: @Sendable (FeatureLayer) -> FeatureLayer
  /// How many copies of the data set there are in it, and so of each group.
  let copies: Int

  /// Every input, the small ones first.
  static let all = [
    Input(name: "base", layer: { $0 }, copies: 1),
    Input(name: "d10", layer: { $0.withShapes(densified($0.shapes, parts: 10)) }, copies: 1),
    Input(name: "d100", layer: { $0.withShapes(densified($0.shapes, parts: 100)) }, copies: 1),
    Input(name: "f36k", layer: { tiled($0, columns: 11, count: 101) }, copies: 101),
    Input(name: "woven", layer: { woven(seed: 17, columns: 100, rows: 100, like: $0) }, copies: 0),
  ]

  /// The input of the name.
  static func named(_ name: String) throws -> Input {
    guard let input = all.first(where: { $0.name == name }) else {
      throw BenchmarkFailure(description: "there is no input '\(name)'")
    }
    return input
  }
}

extension FeatureLayer {
  /// The same features with other shapes.
  func withShapes(_ shapes: PolygonLayer) -> FeatureLayer {
    FeatureLayer(shapes: shapes, fields: fields, rows: rows, referenceSystem: referenceSystem)
  }
}
