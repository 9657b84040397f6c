import CSQLite3
import Geometry

/// The polygons of a layer of a GeoPackage with their attributes, and what is odd about it.
///
/// The number that each row has as a key is no attribute. Heights and measures are left out; empty geometries are null
/// shapes. Features stand in the order of their keys.
///
/// - Parameters:
///   - path: the file, which is only read.
///   - layer: the name of the layer, capitals apart; the only one when `nil`.
/// - Throws: when the file is no GeoPackage, the layer is not there or not named among several, or it holds no polygons.
public func readGeoPackage(
  at path: String, layer name: String? = nil
) throws(GeoPackageError) -> (layer: FeatureLayer, description: LayerDescription) {
  let read = try LayerReading(path, layer: name)
  if !read.others.isEmpty {
    throw GeoPackageError(file: read.file, table: read.table, reason: .notPolygons(read.others))
  }
  return (read.layer, read.description)
}

/// The polygons, points or lines of a layer of a GeoPackage, whichever it holds; see `readGeoPackage(at:layer:)`.
///
/// - Throws: also when it holds several kinds of them, or curves.
public func readGeoPackageOfAnyKind(
  at path: String, layer name: String? = nil
) throws(GeoPackageError) -> (layer: FeatureLayer, description: LayerDescription) {
  let read = try LayerReading(path, layer: name)
  if read.others.isEmpty { return (read.layer, read.description) }
  guard let paths = read.paths, paths.points.count == read.description.vertices else {
    throw GeoPackageError(file: read.file, table: read.table, reason: .severalKinds)
  }
  var layer = read.layer
  layer.paths = paths
  return (layer, read.description)
}

/// What a layer of a GeoPackage holds, whatever its geometries are.
///
/// - Throws: `GeoPackageError` when the file cannot be opened, is cut off or no GeoPackage, has no such layer, or
///   several of which none is named, and when a geometry is broken, with its row.
public func describeGeoPackage(at path: String, layer name: String? = nil) throws(GeoPackageError) -> LayerDescription {
  try LayerReading(path, layer: name).description
}

/// A layer while it is read.
private struct LayerReading {
  let file, table: String
  private(set) var layer = FeatureLayer()
  private(set) var description = LayerDescription(type: "")
  /// What there is besides polygons, in the plural; empty for nothing.
  private(set) var others = ""
  /// The points or the lines, where there are any; without what there is of the other kind.
  private(set) var paths: PathLayer?

  init(_ path: String, layer name: String?) throws(GeoPackageError) {
    file = String(path.split(separator: "/").last ?? "")
    let database = try Database(reading: path, file: file)
    let layers = try LayerReading.layers(database, file)
    table = try LayerReading.chosen(name, among: layers, file)
    let source = try LayerReading.source(of: table, database)
    var problems: [String] = []
    let columns = try LayerReading.columns(of: table, geometry: source.column, database)
    try read(database, columns, geometry: source.column, &problems)
    layer.referenceSystem = try LayerReading.system(source.system, database)
    description.referenceSystem = layer.referenceSystem
    if layer.referenceSystem == nil { problems.append("Nothing says what the coordinates mean.") }
    description.problems = problems
  }

  /// The names of the layers of features, as they stand in the file.
  private static func layers(_ database: borrowing Database, _ file: String) throws(GeoPackageError) -> [String] {
    let tables = try Statement(
      "SELECT count(*) FROM sqlite_master WHERE name IN ('gpkg_contents', 'gpkg_geometry_columns')", in: database)
    guard try tables.step(database), tables.whole(0) == 2 else {
      throw GeoPackageError(file: file, reason: .noGeoPackage)
    }
    let found = try Statement(
      "SELECT table_name FROM gpkg_contents WHERE data_type = 'features' ORDER BY rowid", in: database)
    var names: [String] = []
    while try found.step(database) { if let name = found.text(0) { names.append(name) } }
    return names
  }

  private static func chosen(
    _ name: String?, among layers: [String], _ file: String
  ) throws(GeoPackageError) -> String {
    if let name {
      if let layer = layers.first(where: { $0 == name })
        ?? layers.first(where: { $0.lowercased() == name.lowercased() })
      {
        return layer
      }
      throw GeoPackageError(file: file, reason: .noLayer(name, names: layers))
    }
    guard let only = layers.first else { throw GeoPackageError(file: file, reason: .noLayers) }
    if layers.count > 1 { throw GeoPackageError(file: file, reason: .severalLayers(layers)) }
    return only
  }

  /// The column of geometries and the number of the reference system.
  private static func source(
    of table: String, _ database: borrowing Database
  ) throws(GeoPackageError) -> (column: String, system: Int) {
    let found = try Statement(
      "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", in: database)
    found.bind(.text(table), at: 0)
    guard try found.step(database), let column = found.text(0) else { throw database.failure(table: table) }
    return (column, found.whole(1))
  }

  /// The attributes of the table, without its key and its geometry.
  private static func columns(
    of table: String, geometry: String, _ database: borrowing Database
  ) throws(GeoPackageError) -> (fields: [Field], key: String) {
    let found = try Statement("PRAGMA table_info(\(quoted(table)))", in: database)
    var fields: [Field] = []
    var key = "rowid"
    while try found.step(database) {
      guard let name = found.text(1) else { continue }
      if name.lowercased() == geometry.lowercased() { continue }
      let type = (found.text(2) ?? "").uppercased()
      if found.whole(5) == 1, type.hasPrefix("INT") {
        key = quoted(name)
      } else {
        fields.append(Field(name: name, kind: kind(type)))
      }
    }
    return (fields, key)
  }

  private static func kind(_ type: String) -> Field.Kind {
    if type.hasPrefix("BOOL") { return .logical }
    if type.contains("INT") { return .whole }
    if ["REAL", "DOUBLE", "FLOAT", "NUMERIC", "DECIMAL"].contains(where: type.hasPrefix) { return .number }
    return type == "DATE" ? .date : .text
  }

  private mutating func read(
    _ database: borrowing Database, _ columns: (fields: [Field], key: String), geometry: String,
    _ problems: inout [String]
  ) throws(GeoPackageError) {
    let names = [quoted(geometry)] + columns.fields.map { quoted($0.name) }
    let rows = try Statement(
      "SELECT \(names.joined(separator: ", ")) FROM \(quoted(table)) ORDER BY \(columns.key)", in: database)
    layer.fields = columns.fields
    var kinds: Set<String> = []
    var heights = false
    while try rows.step(database) {
      var blob: GeometryBlob?
      if let bytes = rows.blob(0), !bytes.isEmpty {
        blob = GeometryBlob(bytes)
        if blob == nil {
          throw GeoPackageError(file: file, table: table, reason: .brokenGeometry(row: layer.rows.count + 1))
        }
      }
      if paths == nil, let blob, blob.hasOthers {
        var paths = PathLayer(kind: blob.lines.isEmpty ? .point : .line)
        for _ in layer.rows { paths.appendFeature([Point](), sizes: []) }
        self.paths = paths
      }
      switch paths?.kind {
      case .point: paths?.appendFeature(blob?.marks ?? [], sizes: [])
      case .line: paths?.appendFeature(Array((blob?.lines ?? []).joined()), sizes: blob?.lines.map(\.count) ?? [])
      case nil: break
      }
      layer.shapes.appendFeature(blob?.polygons ?? [])
      layer.rows.append(columns.fields.indices.map { LayerReading.value(rows.value($0 + 1), columns.fields[$0].kind) })
      guard let blob, blob.vertices > 0 else {
        description.nullShapes += 1
        continue
      }
      kinds.insert(blob.kind.map(LayerReading.name) ?? "curve")
      if blob.hasOthers { others = "points, lines or curves" }
      heights = heights || blob.hasHeights
      description.vertices += blob.vertices
      description.rings += blob.rings
      description.bounds = LayerReading.joined(description.bounds, blob.box)
    }
    let shells = Set(layer.shapes.polygonStarts)
    var area = 0.0
    for ring in 0..<layer.shapes.ringCount {
      let own = abs(signedArea(of: layer.shapes.points(ofRing: ring)))
      area += shells.contains(ring) ? own : -own
    }
    description.type =
      (kinds.count == 1 ? kinds.first ?? "" : kinds.isEmpty ? "polygon" : "mixed") + (heights ? " z" : "")
    description.features = layer.rows.count
    description.fields = layer.fields
    description.firstRecord = layer.rows.first ?? []
    description.encoding = layer.fields.isEmpty ? nil : "UTF-8"
    description.area = others.isEmpty ? area : nil
  }

  private static func name(_ kind: GeometryBlob.Kind) -> String {
    switch kind {
    case .point, .points: "point"
    case .line, .lines: "line"
    case .polygon, .polygons: "polygon"
    case .collection: "mixed"
    }
  }

  private static func joined(_ a: Box?, _ b: Box?) -> Box? {
    guard let a, let b else { return a ?? b }
    return Box(
      minX: min(a.minX, b.minX), minY: min(a.minY, b.minY), maxX: max(a.maxX, b.maxX), maxY: max(a.maxY, b.maxY))
  }

  private static func value(_ value: AttributeValue, _ kind: Field.Kind) -> AttributeValue {
    switch (value, kind) {
    case (.whole(let number), .number): .number(Double(number))
    case (.whole(let number), .logical): .text(number == 0 ? "false" : "true")
    case (.whole(let number), .text), (.whole(let number), .date): .text(String(number))
    default: value
    }
  }

  /// What the coordinates mean: a catalogue's number, or a definition; `nil` when nobody says.
  private static func system(_ number: Int, _ database: borrowing Database) throws(GeoPackageError) -> String? {
    if number == 0 || number == -1 { return nil }
    let found = try Statement(
      "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
      in: database)
    found.bind(.whole(number), at: 0)
    guard try found.step(database) else { return nil }
    if let organization = found.text(0)?.uppercased(), organization == "EPSG" || organization == "ESRI" {
      return "\(organization):\(found.whole(1))"
    }
    return found.text(2).flatMap { $0.isEmpty || $0 == "undefined" ? nil : $0 }
  }
}
