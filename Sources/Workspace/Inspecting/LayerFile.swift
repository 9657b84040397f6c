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
  /// The formats that can be read and written.
  public enum Format: String, Sendable, CaseIterable { case shapefile, geoJSON, geoPackage }

  /// The path as the user gave it.
  public let path: String
  /// What the ending of the name says.
  public let format: Format
  /// The layer of a file with several; `nil` for the only one.
  public let layer: String?
  /// How attributes are encoded, whatever the file says.
  let encoding: TextEncoding?

  /// A file from its path; fails when the ending is none that is known. A layer may stand behind the path, as
  /// `places.gpkg?layer=parishes`.
  ///
  /// - Parameters:
  ///   - layer: the layer of a file with several.
  ///   - encoding: how attributes are encoded, by any name, whatever the file says.
  public init(_ path: String, layer: String? = nil, encoding: String? = nil) throws {
    let (path, named) = LayerFile.parts(of: path)
    self.layer = layer ?? named
    self.encoding = try encoding.map(knownEncoding)
    let name = path.lowercased()
    if name.hasSuffix(".shp") {
      format = .shapefile
    } else if name.hasSuffix(".geojson") || name.hasSuffix(".json") {
      format = .geoJSON
    } else if name.hasSuffix(".gpkg") {
      format = .geoPackage
    } else {
      throw Failure(
        "the ending tells no format; .shp, .geojson, .json and .gpkg are known", file: path, cause: .wrongRequest)
    }
    if self.layer != nil, format != .geoPackage {
      throw Failure("has one layer only; \(parameter: "layer") is for .gpkg", file: path, cause: .wrongRequest)
    }
    self.path = path
  }

  private static func parts(of path: String) -> (path: String, layer: String?) {
    guard let mark = path.lastIndex(of: "?"), path[mark...].hasPrefix("?layer=") else { return (path, nil) }
    return (String(path[..<mark]), String(path[mark...].dropFirst("?layer=".count)))
  }

  /// Fails for what is no plain file; a shapefile is read in several places, and a pipe would wait for ever.
  private func requirePlainFile() throws {
    var status = stat()
    if format != .geoJSON, stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw Failure("is no plain file", file: path)
    }
  }

  /// What the file holds, whatever its shapes are.
  public func described() throws -> LayerDescription {
    try requirePlainFile()
    return switch format {
    case .shapefile: try describeShapefile(at: path, encoding: encoding)
    case .geoJSON: try describeGeoJSON(fileContents(of: path), named: path)
    case .geoPackage: try describeGeoPackage(at: path, layer: layer)
    }
  }

  /// The polygons of the file with their attributes, and what the file holds.
  public func read() throws -> (layer: FeatureLayer, description: LayerDescription) {
    try requirePlainFile()
    return switch format {
    case .shapefile: try readShapefile(at: path, encoding: encoding)
    case .geoJSON: try readGeoJSON(fileContents(of: path), named: path)
    case .geoPackage: try readGeoPackage(at: path, layer: layer)
    }
  }

  /// What is worth telling of the file: what is odd about it, and an encoding that had to be guessed.
  func notes(on description: LayerDescription) -> Notes {
    var notes = Notes()
    for problem in description.problems { notes.add(Note(.data, verbatim: problem, at: path, severity: .warning)) }
    if description.isEncodingGuessed, let encoding = description.encoding {
      notes.add(
        Note(.choice, "the attributes are read as \(encoding), a guess (\(parameter: "encoding"))", at: path))
    }
    return notes
  }

  /// Writes the layer; what stood under the name stays until the new file is whole.
  public func write(_ layer: FeatureLayer) throws {
    switch format {
    case .shapefile: try writeShapefile(layer, to: path)
    case .geoJSON: try writeFile(geoJSON(layer, named: path), to: path)
    case .geoPackage:
      try write([WrittenLayer(name: self.layer ?? stem, features: layer, system: systemEntry(of: layer))])
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
    case .geoJSON: system.identifier ?? system.name
    }
  }
}
