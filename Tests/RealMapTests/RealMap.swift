import Geometry
import Glibc
import Projection
import Shapefile
import Tabular

/// The municipalities of Norway in 2020 as the data set has them, on the plane of EPSG:25833.
enum RealMap {
  /// The folder of the data set, from the place of this file in the repository.
  static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/") + "/GeoData/norway-2020"
  }()

  static let path = folder + "/boundaries/municipalities.shp"

  /// Whether the boundaries have been made; they are not kept in every checkout.
  static let isThere = access(path, R_OK) == 0

  /// What the file has, in degrees; read once.
  static let inDegrees: Result<FeatureLayer, any Error> = Result { try readShapefile(at: path).layer }

  /// The land of others around it, in degrees; read once.
  static let landAround: Result<FeatureLayer, any Error> = Result {
    try readShapefile(at: folder + "/land-around/land.shp").layer
  }

  /// The shapes in metres; projected once.
  static let inMetres: Result<PolygonLayer, any Error> = Result {
    let layer = try inDegrees.get()
    let way = try Transformation(
      from: ReferenceSystem(layer.referenceSystem ?? "EPSG:4258"), to: ReferenceSystem("EPSG:25833"))
    return try reprojected(layer.shapes, through: way)
  }

  static let topology: Result<Topology, any Error> = inMetres.map { Topology($0) }

  /// The municipality codes, feature by feature.
  static func codes() throws -> [String] {
    let layer = try inDegrees.get()
    let column = layer.fields.firstIndex { $0.name == "code" } ?? 0
    return layer.rows.map { row in
      guard case .text(let code) = row[column] else { return "" }
      return code
    }
  }

  /// For each feature the number of the collaboration it is a member of, and how many collaborations there are.
  static func collaborations() throws -> (of: [Int?], count: Int) {
    let table = try DelimitedText(bytes(of: folder + "/memberships.csv"), file: "memberships.csv")
    func column(_ name: String) -> [String] { table.column(name).map { table.texts(ofColumn: $0) } ?? [] }
    var collaborationOf: [String: String] = [:]
    for (index, role) in column("role").enumerated() where role == "member" {
      collaborationOf[column("municipality")[index]] = column("collaboration")[index]
    }
    let names = Set(collaborationOf.values).sorted()
    return (try codes().map { collaborationOf[$0].flatMap(names.firstIndex) }, names.count)
  }

  private static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}

/// The area of a feature, holes taken off, whatever the directions of its rings.
func area(of layer: PolygonLayer, feature: Int) -> Double {
  layer.polygons(ofFeature: feature).reduce(0) { sum, polygon in
    layer.rings(ofPolygon: polygon).reduce(sum) { sum, ring in
      let area = abs(signedArea(of: layer.points(ofRing: ring)))
      return ring == layer.polygonStarts[polygon] ? sum + area : sum - area
    }
  }
}

/// The points of a ring, those directly repeated once, turned to begin with the lowest.
func turned(_ ring: some Collection<Point>) -> [Point] {
  var points: [Point] = []
  for point in ring where point != points.last { points.append(point) }
  while points.count > 1 && points.first == points.last { points.removeLast() }
  guard let lowest = points.min() else { return [] }
  // A ring that passes its lowest point twice can begin with either.
  return points.indices.filter { points[$0] == lowest }.map { Array(points[$0...] + points[..<$0]) }
    .min { $0.lexicographicallyPrecedes($1) } ?? []
}
