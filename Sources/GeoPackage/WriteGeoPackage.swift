import Geometry

/// A GeoPackage with the layers, as the bytes of its file: version 1.3, each layer a table of multipolygons, points or lines with the key
/// `fid` and the geometry `geom`, and `layer_styles` where a layer has a look.
///
/// The same layers give the same bytes: the standard wants a time of change, and gets the first of 1970.
///
/// - Parameter file: how errors call it.
/// - Throws: `GeoPackageError`, `database`, in the words of SQLite, as for two layers of one name or for want of
///   memory.
public func geoPackage(_ layers: [WrittenLayer], named file: String) throws(GeoPackageError) -> [UInt8] {
  let database = try Database(inMemoryFor: file)
  try database.run("PRAGMA application_id = 0x47504B47")
  try database.run("PRAGMA user_version = 10300")
  try database.run("BEGIN")
  try database.run(standardTables)
  var systems: [WrittenLayer.System: Int] = [:]
  for layer in layers {
    var number = -1
    if let system = layer.system {
      number = systems[system] ?? system.epsgCode ?? 100_000 + systems.count
      if systems[system] == nil, system.epsgCode != 4326 { try write(system, number, to: database) }
      systems[system] = number
    }
    try write(layer, system: number, to: database)
  }
  if layers.contains(where: { $0.look != nil }) { try writeLooks(of: layers, to: database) }
  try database.run("COMMIT")
  return try database.bytes()
}

/// When everything is said to have changed.
private let changed = "1970-01-01T00:00:00.000Z"

private let standardTables = """
  CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
  INSERT INTO gpkg_spatial_ref_sys VALUES
    ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
    ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
    ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
  CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
    srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
  CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
  """

private func write(
  _ system: WrittenLayer.System, _ number: Int, to database: borrowing Database
) throws(GeoPackageError) {
  let insert = try Statement("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)", in: database)
  try insert.run(
    [
      .text(system.name), .whole(number), .text(system.epsgCode == nil ? "NONE" : "EPSG"), .whole(number),
      .text(system.definition),
    ], in: database)
}

private func write(
  _ layer: WrittenLayer, system: Int, to database: borrowing Database
) throws(GeoPackageError) {
  let features = layer.features
  let kind = GeometryKind(of: features)
  let names = columnNames(features.fields)
  let columns = zip(names, features.fields).map { "\(quoted($0)) \(type($1.kind))" }
  try database.run(
    "CREATE TABLE \(quoted(layer.name)) (\((["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", "geom \(kind.name)"] + columns).joined(separator: ", ")))"
  )
  let box = features.paths?.box ?? features.shapes.box
  let contents = try Statement(
    "INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', ?, ?, ?, ?, ?, ?)", in: database)
  let sides = [box?.minX, box?.minY, box?.maxX, box?.maxY].map { $0.map { AttributeValue.number($0) } ?? .missing }
  try contents.run(
    [.text(layer.name), .text(layer.title), .text(changed)] + sides + [.whole(system)], in: database)
  let geometry = try Statement(
    "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", in: database)
  try geometry.run([.text(layer.name), .text(kind.name), .whole(system)], in: database)
  let places = repeatElement("?", count: names.count + 1).joined(separator: ", ")
  let insert = try Statement(
    "INSERT INTO \(quoted(layer.name)) (\((names.map(quoted) + ["geom"]).joined(separator: ", "))) VALUES (\(places))",
    in: database)
  for (feature, row) in features.rows.enumerated() {
    let values = zip(row, features.fields).map { stored($0, $1.kind) }
    let number = Int32(clamping: system)
    let blob =
      features.paths.map { geometryBlob($0, feature: feature, isSingle: kind.isSingle, system: number) }
      ?? geometryBlob(features.shapes, feature: feature, system: number)
    try insert.run(values, blob: blob, in: database)
  }
}

/// What the geometries of a layer are called.
private struct GeometryKind {
  let name: String
  /// Whether each feature has one part at most, and no list of them.
  let isSingle: Bool

  init(of features: FeatureLayer) {
    isSingle = features.paths.map { $0.mostParts < 2 } ?? false
    switch features.paths?.kind {
    case nil: name = "MULTIPOLYGON"
    case .point: name = isSingle ? "POINT" : "MULTIPOINT"
    case .line: name = isSingle ? "LINESTRING" : "MULTILINESTRING"
    }
  }
}

/// The names of fields as columns, each once and none that the table has of its own; SQLite does not tell capitals apart.
private func columnNames(_ fields: [Field]) -> [String] {
  var taken: Set = ["fid", "geom"]
  return fields.map { field in
    var name = field.name.isEmpty ? "field" : field.name
    var number = 2
    while taken.contains(name.lowercased()) {
      name = "\(field.name)_\(number)"
      number += 1
    }
    taken.insert(name.lowercased())
    return name
  }
}

private func type(_ kind: Field.Kind) -> String {
  switch kind {
  case .text: "TEXT"
  case .whole: "INTEGER"
  case .number: "REAL"
  case .date: "DATE"
  case .logical: "BOOLEAN"
  }
}

private func stored(_ value: AttributeValue, _ kind: Field.Kind) -> AttributeValue {
  guard kind == .logical, case .text(let text) = value else { return value }
  return .whole(text == "true" ? 1 : 0)
}

/// The table in which QGIS keeps how layers look, as it makes it itself.
private func writeLooks(of layers: [WrittenLayer], to database: borrowing Database) throws(GeoPackageError) {
  try database.run(
    """
    CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
      f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT,
      styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME);
    INSERT INTO gpkg_contents VALUES ('layer_styles', 'attributes', 'layer_styles', '', '\(changed)', NULL, NULL, NULL,
      NULL, NULL);
    """)
  let insert = try Statement(
    "INSERT INTO layer_styles VALUES (NULL, '', '', ?, 'geom', ?, ?, '', 1, '', '', NULL, '\(changed)')", in: database)
  for layer in layers {
    guard let look = layer.look else { continue }
    try insert.run([.text(layer.name), .text(String(layer.title.prefix(30))), .text(look.qml)], in: database)
  }
}
