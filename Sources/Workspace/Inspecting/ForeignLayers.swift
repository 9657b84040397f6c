import Storage

/// A GeoPackage that GDAL's `ogr2ogr` made of a source in another format, in a folder of its own that goes with it.
final class ForeignLayers {
  /// The path of the GeoPackage.
  let path: String
  private let folder: WorkFolder

  /// Has the source made into a GeoPackage, all of it or the answer to a query.
  ///
  /// - Parameters:
  ///   - source: a path, or a name that GDAL understands as a connection.
  ///   - format: what messages call its format.
  init(of source: String, format: String, layer: String?, query: String?) throws {
    do throws(StorageError) {
      folder = try WorkFolder()
    } catch {
      throw Failure("there is no room for a temporary folder", file: error.place, cause: .storage)
    }
    path = folder.path + "/layers.gpkg"
    var arguments = ["-f", "GPKG", "-nlt", "PROMOTE_TO_MULTI", "-lco", "SPATIAL_INDEX=NO"]
    if let query { arguments += ["-sql", query, "-nln", layer ?? "answer"] }
    arguments += [path, source]
    if query == nil, let layer { arguments.append(layer) }
    // Nothing that a file refers to is fetched without being asked for.
    let settings = [("LC_ALL", "C.UTF-8"), ("GML_SKIP_RESOLVE_ELEMS", "ALL"), ("GDAL_HTTP_TIMEOUT", "60")]
    guard let outcome = try runProgram("ogr2ogr", arguments, input: [], settings: settings) else {
      throw Failure(
        "\(format) is read through ogr2ogr of GDAL, which is not installed here (Debian: apt-get install gdal-bin); or convert it to a GeoPackage elsewhere",
        file: source, cause: .lacking)
    }
    guard outcome.status == 0 else {
      let talk = String(decoding: outcome.talk, as: UTF8.self).split(separator: "\n")
      let reason =
        (talk.first { $0.hasPrefix("ERROR") || $0.hasPrefix("FAILURE") } ?? talk.first).map(String.init) ?? ""
      throw Failure("ogr2ogr cannot read it: \(reason)", file: source)
    }
  }
}

/// The formats that GDAL reads for this program, by their endings.
let foreignFormats = [
  "fgb": "FlatGeobuf", "gdb": "a File Geodatabase", "gml": "GML", "sos": "SOSI", "sosi": "SOSI", "kml": "KML",
  "kmz": "KML", "tab": "MapInfo", "mif": "MapInfo", "dxf": "DXF", "gpx": "GPX", "sqlite": "SpatiaLite",
  "parquet": "GeoParquet",
]

/// Whether a name leads to another machine or into one of GDAL's virtual file systems: `/vsicurl/…`, `PG:dbname=x`,
/// `https://…`.
func isConnection(_ name: String) -> Bool {
  if name.lowercased().hasPrefix("/vsi") { return true }
  let scheme = name.prefix { $0.isLetter || $0.isNumber }
  return scheme.count > 1 && name.dropFirst(scheme.count).first == ":"
}
