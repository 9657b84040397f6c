import Geometry

/// Writes a layer as `.shp`, `.shx`, `.dbf`, `.prj` and `.cpg`; the same layer gives the same bytes.
///
/// Shells run clockwise and holes counterclockwise, rings are closed. Text is UTF-8. Names of fields are cut to ten
/// bytes between characters, and made unique by a number; a layer without fields gets one, `FID`, since an attribute
/// table must have one. A layer without reference system has no `.prj`, and one that lies there already is removed.
///
/// The files are written under temporary names beside their places and renamed when all are complete. A program that is
/// stopped in between leaves the old set or the new one to this program's readers, never some files of each.
///
/// - Parameters:
///   - layer: its reference system is written as it is, and must be what a `.prj` holds (well-known text).
///   - path: the `.shp`; the other files lie beside it.
/// - Throws: when a text is longer than 254 bytes or a coordinate not finite, with record and field, and when the files
///   can not be written.
public func writeShapefile(_ layer: FeatureLayer, to path: String) throws(ShapefileError) {
  let name = lastComponent(of: path)
  let stem = stem(ofShapefile: path)
  let shapes: (shapes: [UInt8], index: [UInt8])
  if let paths = layer.paths {
    shapes = try encodedShapes(paths, name: name)
  } else {
    shapes = try encodedShapes(layer.shapes, name: name)
  }
  let table = try encodedTable(layer, name: lastComponent(of: "\(stem).dbf"))
  var contents: [(path: String, bytes: [UInt8]?)] = [
    ("\(stem).shx", shapes.index),
    ("\(stem).dbf", table.table),
    ("\(stem).cpg", table.codePage),
    ("\(stem).prj", layer.referenceSystem.map { Array($0.utf8) }),
  ]
  // The .shp last: without it the others are not a shapefile yet.
  contents.append((path, shapes.shapes))
  try replaceFiles(ofSet: stem, contents)
}
