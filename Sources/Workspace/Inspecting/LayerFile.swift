import GeoJSON
import GeoPackage
import Geometry
import Glibc
import Projection
import Shapefile
import Register
import Storage
import Tabular

/// A file of features, of a format told by its name.
public struct LayerFile: Sendable {
  /// The formats that there are: those that can be read and written, and all that GDAL reads for this program.
  public enum Format: String, Sendable, CaseIterable {
    case shapefile, geoJSON, sequence, topoJSON, geoPackage, foreign
  }

  /// The path as the user gave it, or a name that GDAL understands as a connection; `-` for bytes that are there.
  public let path: String
  /// What the name says.
  public let format: Format
  /// The layer of a file with several; `nil` for the only one.
  public let layer: String?
  /// How attributes are encoded, whatever the file says.
  let encoding: TextEncoding?
  private let query: String?
  private let bytes: [UInt8]?

  /// A file from its path; fails when the name tells no format, and when it leads to another machine and that is not
  /// allowed. A layer may stand behind the path, as `places.gpkg?layer=parishes`.
  public init(_ path: String, _ access: LayerAccess = LayerAccess()) throws {
    let (path, named) = LayerFile.parts(of: path)
    self.path = path
    layer = access.layer ?? named
    encoding = try access.encoding.map(knownEncoding)
    query = access.query
    bytes = access.bytes
    format = try LayerFile.format(of: path)
    if isConnection(path), !access.allowsNetwork {
      throw Failure(
        "the name leads out of this machine's files; it is opened only with \(parameter: "allow-network")", file: path,
        cause: .wrongRequest)
    }
    if layer != nil, [.shapefile, .geoJSON, .sequence].contains(format), !path.lowercased().hasSuffix(".json") {
      throw Failure(
        "has one layer only, and \(parameter: "layer") names one of several", file: path, cause: .wrongRequest)
    }
  }

  private static func format(of path: String) throws -> Format {
    // What comes without a name is told by its content.
    if path == "-" { return .geoJSON }
    if isConnection(path) { return .foreign }
    switch ending(of: path) {
    case "shp": return .shapefile
    case "geojson", "json": return .geoJSON
    case "geojsonl", "geojsons", "geojsonseq", "ndjson", "jsonl": return .sequence
    case "topojson": return .topoJSON
    case "gpkg": return .geoPackage
    case let ending where foreignFormats[ending] != nil: return .foreign
    case "gz", "zip", "bz2", "xz", "zst", "7z", "tar", "tgz", "rar":
      throw Failure("is packed; unpack it first, and give the file that comes out", file: path, cause: .wrongRequest)
    default:
      throw Failure(
        "the ending tells no format; .shp, .geojson, .json, .geojsonl, .topojson and .gpkg are known, and through GDAL "
          + ".fgb, .gdb, .gml, .sos, .kml, .tab and others", file: path, cause: .wrongRequest)
    }
  }

  /// What stands behind the last point of the name, in small letters; a folder's name may end in a slash.
  private static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { name[$0...].dropFirst().lowercased() } ?? ""
  }

  private static func parts(of path: String) -> (path: String, layer: String?) {
    guard let mark = path.lastIndex(of: "?"), path[mark...].hasPrefix("?layer=") else { return (path, nil) }
    return (String(path[..<mark]), String(path[mark...].dropFirst("?layer=".count)))
  }

  /// Fails for what is no plain file; a shapefile is read in several places, and a pipe would wait for ever.
  private func requirePlainFile() throws {
    var status = stat()
    if [.shapefile, .geoPackage].contains(format), stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw Failure("is no plain file", file: path)
    }
    if format == .foreign, !isConnection(path), stat(path, &status) != 0 {
      throw Failure("there is no such file", file: path, cause: .notFound)
    }
  }

  /// What the file holds, whatever its shapes are.
  ///
  /// - Throws: ``Failure`` when the file is not there, no plain file, or GDAL is missing or makes nothing of it, and
  ///   otherwise the error of the reader of its format, with the place.
  public func described() throws -> LayerDescription {
    try requirePlainFile()
    if let made = try foreign() { return try described(made) }
    switch format {
    case .shapefile: return try describeShapefile(at: path, encoding: encoding)
    case .geoPackage, .foreign: return try describeGeoPackage(at: path, layer: layer)
    case .geoJSON, .sequence, .topoJSON:
      let (text, kind) = try text()
      return kind == .topoJSON
        ? try describeTopoJSON(text, layer: layer, named: path) : try describeGeoJSON(text, named: path)
    }
  }

  /// The polygons of the file with their attributes, and what the file holds.
  ///
  /// - Parameter mayHoldPaths: whether points or lines will do as well.
  /// - Throws: what ``described()`` does, and also when there are other shapes than asked for, or several kinds of
  ///   them.
  public func read(
    mayHoldPaths: Bool = false
  ) throws -> (layer: FeatureLayer, description: LayerDescription) {
    try requirePlainFile()
    if let made = try foreign() {
      do {
        return try withExtendedLifetime(made) {
          mayHoldPaths ? try readGeoPackageOfAnyKind(at: made.path) : try readGeoPackage(at: made.path)
        }
      } catch let error as GeoPackageError {
        throw named(error)
      }
    }
    switch format {
    case .shapefile:
      return mayHoldPaths
        ? try readShapefileOfAnyKind(at: path, encoding: encoding) : try readShapefile(at: path, encoding: encoding)
    case .geoPackage, .foreign:
      return mayHoldPaths
        ? try readGeoPackageOfAnyKind(at: path, layer: layer) : try readGeoPackage(at: path, layer: layer)
    case .geoJSON, .sequence, .topoJSON:
      let (text, kind) = try text()
      if mayHoldPaths {
        return kind == .topoJSON
          ? try readTopoJSONOfAnyKind(text, layer: layer, named: path) : try readGeoJSONOfAnyKind(text, named: path)
      }
      return kind == .topoJSON
        ? try readTopoJSON(text, layer: layer, named: path) : try readGeoJSON(text, named: path)
    }
  }

  private func described(_ made: ForeignLayers) throws -> LayerDescription {
    do {
      return try withExtendedLifetime(made) { try describeGeoPackage(at: made.path) }
    } catch let error as GeoPackageError {
      throw named(error)
    }
  }

  /// What GDAL makes of the file, where it is not read here or a query is to be answered; `nil` else.
  private func foreign() throws -> ForeignLayers? {
    guard format == .foreign || query != nil else { return nil }
    let name = foreignFormats[LayerFile.ending(of: path)] ?? "a connection"
    return try ForeignLayers(
      of: path, format: format == .foreign ? name : "a query", layer: layer, query: query)
  }

  /// A failure in a file that GDAL made, told of the file that was given.
  private func named(_ error: GeoPackageError) -> Failure {
    if case .severalLayers(let names) = error.reason {
      return Failure(
        "has several layers (\(names.joined(separator: ", "))); say which with \(parameter: "layer")", file: path)
    }
    return Failure(verbatim: "\(error.reason)", file: path)
  }

  /// The text of a file of JSON, and of which kind it is: what ends in `.json` may be TopoJSON, and a sequence becomes one
  /// collection.
  private func text() throws -> (bytes: [UInt8], kind: Format) {
    let text = try bytes ?? fileContents(of: path)
    if format == .topoJSON || isTopoJSON(text) { return (text, .topoJSON) }
    if format == .sequence || text.first == 0x1E || path == "-" && isSequence(text) {
      return (collectionOfSequence(text), .geoJSON)
    }
    if path == "-", text.starts(with: Array("SQLite format 3".utf8)) {
      throw Failure("a GeoPackage cannot be read from standard input; name the file", cause: .wrongRequest)
    }
    return (text, .geoJSON)
  }

  /// What is worth telling of the file: what is odd about it, and an encoding that had to be guessed.
  ///
  /// - Parameter usesAttributes: whether anybody looks at the attributes, so that it matters how they are read.
  func notes(on description: LayerDescription, usesAttributes: Bool = true) -> Notes {
    var notes = Notes()
    for problem in description.problems where !description.harmless.contains(problem) {
      notes.add(Note(.data, verbatim: problem, at: path, severity: .warning))
    }
    if usesAttributes, description.isEncodingGuessed, let encoding = description.encoding {
      notes.add(
        Note(.choice, "the attributes are read as \(encoding), a guess (\(parameter: "encoding"))", at: path))
    }
    return notes
  }

  /// Writes the layer; what stood under the name stays until the new file is whole.
  ///
  /// - Throws: ``Failure`` for a format that is read only, and otherwise the error of the writer of its format: a value
  ///   or a reference system that it cannot hold, or what the system says.
  public func write(_ layer: FeatureLayer) throws {
    switch format {
    case .shapefile: try writeShapefile(layer, to: path)
    case .geoJSON: try writeFile(geoJSON(layer, named: path), to: path)
    case .sequence: try writeFile(geoJSONSequence(layer, named: path), to: path)
    case .topoJSON: try writeFile(topoJSON(layer, name: self.layer ?? stem, named: path), to: path)
    case .geoPackage:
      try write([WrittenLayer(name: self.layer ?? stem, features: layer, system: systemEntry(of: layer))])
    case .foreign:
      throw Failure(
        "is a format that is read only; .gpkg, .shp, .geojson, .geojsonl and .topojson are written", file: path,
        cause: .wrongRequest)
    }
  }
}

extension LayerFile {
  /// Writes the layers as a GeoPackage.
  func write(_ layers: [WrittenLayer]) throws { try writeFile(geoPackage(layers, named: path), to: path) }

  /// The file's name without its ending: what its layer is called where nobody says.
  private var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? "layer"
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}

/// What the coordinates of a layer mean, as a GeoPackage says it; `nil` when nobody does.
func systemEntry(of layer: FeatureLayer) throws -> WrittenLayer.System? {
  try layer.referenceSystem.map { try systemEntry(of: ReferenceSystem($0)) }
}

/// What a system is called in a GeoPackage.
func systemEntry(of system: ReferenceSystem) throws -> WrittenLayer.System {
  WrittenLayer.System(name: system.name, epsgCode: system.epsgCode, definition: try system.esriText())
}

extension LayerFile.Format {
  /// What a system is called in a file of the format.
  func text(of system: ReferenceSystem) throws -> String {
    switch self {
    case .shapefile: try system.esriText()
    case .geoPackage: try system.identifier ?? system.esriText()
    // GeoJSON knows systems by their code alone, and says so itself of one that has none.
    case .geoJSON, .topoJSON, .sequence: system.identifier ?? system.name
    case .foreign: system.name
    }
  }
}
