import Geometry
import Overlay
import Projection
import Shapefile

extension Stage {
  /// A shapefile into flat arrays.
  static let readShapes = Stage(name: "read") { folder, input in
    let path = folder.shapes(input)
    return { try readShapefile(at: path).layer.shapes.points.count }
  }

  /// Every vertex from longitude and latitude to UTM 33.
  static let project = Stage(name: "project") { folder, input in
    let layer = try shapes(folder, input)
    let way = try SharedWay()
    return { try reprojected(layer, through: way.transformation).points.count }
  }

  /// Rings cut into shared arcs.
  static let topology = Stage(name: "topology") { folder, input in
    let layer = try shapes(folder, input)
    return { Topology(layer).arcs.count }
  }

  /// Borders that are nearly shared sought and made one.
  static let coverage = Stage(name: "coverage") { folder, input in
    let layer = try shapes(folder, input)
    let topology = Topology(layer)
    return { layer.mended(within: 1, on: degrees, topology: topology).topology.arcs.count }
  }

  /// Narrow gaps between features sought.
  static let gaps = Stage(name: "gaps") { folder, input in
    let layer = try shapes(folder, input)
    let topology = Topology(layer)
    return { topology.narrowGaps(of: layer, widerThan: 1, on: degrees).count }
  }

  /// Features that are not valid found and repaired.
  static let repair = Stage(name: "repair") { folder, input in
    let layer = try shapes(folder, input)
    return { try repaired(layer).points.count }
  }

  /// Outlines of groups of ten features.
  static let dissolve = Stage(name: "dissolve") { folder, input in
    let layer = try shapes(folder, input)
    let topology = Topology(layer)
    let groups = (0..<layer.featureCount).map { Optional($0 / 10) }
    return { topology.dissolved(by: groups).ringCount }
  }

  /// Weights of all points, and those above 300 m squared kept.
  static let simplify = Stage(name: "simplify") { folder, input in
    let topology = Topology(try reprojected(shapes(folder, input), through: SharedWay().transformation))
    return { topology.simplified(minimumArea: 90_000).arcs.points.count }
  }

  /// The area of each feature on the ellipsoid.
  static let areas = Stage(name: "areas") { folder, input in
    let layer = try shapes(folder, input)
    let system = try ReferenceSystem("EPSG:4258")
    return { Int(try ellipsoidalAreas(of: layer, in: system).reduce(0, +)) }
  }

  /// Metres on the ground, of longitudes and latitudes on EUREF89.
  private static let degrees = GroundMeasure.degrees(
    semiMajorAxis: Ellipsoid.grs80.semiMajorAxis, flattening: Ellipsoid.grs80.flattening)

  static func shapes(_ folder: InputFolder, _ input: String) throws -> PolygonLayer {
    try readShapefile(at: folder.shapes(input)).layer.shapes
  }
}

/// A transformation that a closure can hold on to.
final class SharedWay {
  let transformation: Transformation

  init() throws {
    transformation = try Transformation(from: ReferenceSystem("EPSG:4258"), to: ReferenceSystem("EPSG:25833"))
  }
}
