/// Why a GeoPackage could not be read or written, and where.
public struct GeoPackageError: Error, Hashable, Sendable {
  /// What was in the way.
  public enum Reason: Hashable, Sendable {
    /// The file cannot be opened, in SQLite's words.
    case cannotOpen(String)
    /// The file is shorter than it says itself.
    case cutOff
    /// SQLite refuses, in its words.
    case database(String)
    /// It is a database without the tables of a GeoPackage.
    case noGeoPackage
    /// There is no layer of features.
    case noLayers
    /// There is no layer of the name; these there are.
    case noLayer(String, names: [String])
    /// There are several layers, and none is named.
    case severalLayers([String])
    /// The layer has other geometries than polygons, in the plural.
    case notPolygons(String)
    /// A layer to be converted holds several kinds of geometries, or curves.
    case severalKinds
    /// A geometry breaks off or contradicts itself; the row counts from 1.
    case brokenGeometry(row: Int)
  }

  /// The file's name.
  public var file: String
  /// The layer; `nil` when the whole file is meant.
  public var table: String?
  /// What was in the way.
  public var reason: Reason

  init(file: String, table: String? = nil, reason: Reason) {
    self.file = file
    self.table = table
    self.reason = reason
  }
}

extension GeoPackageError: CustomStringConvertible {
  /// One sentence: `places.gpkg, layer roads: holds lines; polygons are needed`.
  public var description: String { "\(file)\(table.map { ", layer \($0)" } ?? ""): \(reason)" }
}

extension GeoPackageError.Reason: CustomStringConvertible {
  /// What was found, and what would have been right.
  public var description: String {
    switch self {
    case .cannotOpen(let why): "cannot be opened: \(why)"
    case .cutOff: "is cut off: it is shorter than it says itself; fetch it again"
    case .database(let why): "is no whole database: \(why)"
    case .noGeoPackage: "is a database, and no GeoPackage: it has no table gpkg_contents"
    case .noLayers: "has no layer of features"
    case .noLayer(let name, let names): "has no layer '\(name)'; there is \(names.joined(separator: ", "))"
    case .severalLayers(let names):
      "has several layers (\(names.joined(separator: ", "))); say which, as FILE.gpkg?layer=\(names.first ?? "")"
    case .severalKinds: "holds several kinds of geometries, or curves; a layer of one kind can be converted"
    case .notPolygons(let kinds): "holds \(kinds); polygons are needed"
    case .brokenGeometry(let row): "the geometry of row \(row) breaks off or contradicts itself"
    }
  }
}
