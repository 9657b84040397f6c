import GeoJSON
import Geometry
import Glibc
import Shapefile
import Storage

/// A file of features, of a format told by its name.
public struct LayerFile: Sendable {
  /// The formats that can be read and written.
  public enum Format: String, Sendable, CaseIterable { case shapefile, geoJSON }

  /// The path as the user gave it.
  public let path: String
  /// What the ending of the name says.
  public let format: Format

  /// A file from its path; fails when the ending is none of `.shp`, `.geojson` and `.json`.
  public init(_ path: String) throws {
    let name = path.lowercased()
    if name.hasSuffix(".shp") {
      format = .shapefile
    } else if name.hasSuffix(".geojson") || name.hasSuffix(".json") {
      format = .geoJSON
    } else {
      throw Failure("\(path): the ending tells no format; .shp, .geojson and .json are known")
    }
    self.path = path
  }

  /// Fails for what is no plain file; a shapefile is read in several places, and a pipe would wait for ever.
  private func requirePlainFile() throws {
    var status = stat()
    if format == .shapefile, stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw Failure("is no plain file", file: path)
    }
  }

  /// What the file holds, whatever its shapes are.
  public func described() throws -> LayerDescription {
    try requirePlainFile()
    return switch format {
    case .shapefile: try describeShapefile(at: path)
    case .geoJSON: try describeGeoJSON(fileContents(of: path), named: path)
    }
  }

  /// The polygons of the file with their attributes, and what the file holds.
  public func read() throws -> (layer: FeatureLayer, description: LayerDescription) {
    try requirePlainFile()
    return switch format {
    case .shapefile: try readShapefile(at: path)
    case .geoJSON: try readGeoJSON(fileContents(of: path), named: path)
    }
  }

  /// Writes the layer; what stood under the name stays until the new file is whole.
  public func write(_ layer: FeatureLayer) throws {
    switch format {
    case .shapefile: try writeShapefile(layer, to: path)
    case .geoJSON: try writeFile(geoJSON(layer, named: path), to: path)
    }
  }
}
