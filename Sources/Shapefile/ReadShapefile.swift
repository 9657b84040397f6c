import Geometry
import Tabular

/// The polygons of a shapefile with their attributes, and what is odd about the file.
///
/// Files beside the `.shp` are found with extensions in small or capital letters. A missing `.shx` is made good by
/// reading through the `.shp`; without `.dbf` there are no attributes, without `.prj` no reference system. Rings are
/// sorted into polygons by their winding, and by what contains what where the winding can not be true. Text is decoded
/// with one encoding for the whole file: the `.cpg`'s, else the language byte's, else UTF-8 where it is strictly that,
/// else Windows-1252. Records marked as deleted are left out with their shapes.
///
/// - Parameters:
///   - path: the `.shp`.
///   - encoding: how the attributes' bytes stand for text, whatever the files say.
/// - Returns: the layer, with shapes in the order of the file, and the same description as `describeShapefile`.
/// - Throws: when the file holds no polygons, or a record of it can not be read.
public func readShapefile(
  at path: String, encoding: TextEncoding? = nil
) throws(ShapefileError) -> (layer: FeatureLayer, description: LayerDescription) {
  try readFiles(at: path, encoding: encoding, wanting: .polygons)
}

/// The polygons, points or lines of a shapefile, whichever it holds; see `readShapefile(at:encoding:)`. Multipoints are
/// points.
///
/// - Throws: also when it holds patches of surfaces in space.
public func readShapefileOfAnyKind(
  at path: String, encoding: TextEncoding? = nil
) throws(ShapefileError) -> (layer: FeatureLayer, description: LayerDescription) {
  try readFiles(at: path, encoding: encoding, wanting: .oneKind)
}

/// What a shapefile of any shape type holds. Records that can not be read are among the problems.
///
/// - Parameters:
///   - path: the `.shp`.
///   - encoding: how the attributes' bytes stand for text, whatever the files say.
/// - Throws: when the file is not a shapefile.
public func describeShapefile(
  at path: String, encoding: TextEncoding? = nil
) throws(ShapefileError) -> LayerDescription {
  try readFiles(at: path, encoding: encoding, wanting: .facts).description
}

/// What is read of a file.
enum WantedShapes {
  /// Polygons; anything else is an error.
  case polygons
  /// Polygons, or points, or lines.
  case oneKind
  /// What there is: what cannot be read is noted and counted.
  case facts
}

private func readFiles(
  at path: String, encoding: TextEncoding?, wanting wanted: WantedShapes
) throws(ShapefileError) -> (layer: FeatureLayer, description: LayerDescription) {
  let files = try FileSet(at: path)
  var problems = Problems()
  let header = try MainHeader(files.shapes, file: files.name)
  let mayHoldAnything = wanted == .facts
  let isPath = [.point, .multipoint, .line].contains(header.type.family)
  guard mayHoldAnything || header.type.family == .polygon || wanted == .oneKind && isPath else {
    throw ShapefileError(file: files.name, .notPolygons(header.type.plural))
  }
  header.noteProblems(fileBytes: files.shapes.count, in: &problems)
  let index = RecordIndex(shapes: files.shapes, index: files.index, problems: &problems)
  let table = try attributes(
    files, encoding: encoding, shapeCount: index.entries.count, mayHoldAnything: mayHoldAnything, &problems)
  let shapes = try readShapes(
    files, header, index, leavingOut: table.deleted, wanting: wanted, problems: &problems)

  let referenceSystem = files.referenceSystem.flatMap { referenceSystemText($0.bytes) }
  if referenceSystem == nil { problems.note("There is no .prj: nothing says what the coordinates mean.") }
  var layer = FeatureLayer(
    shapes: shapes.layer, fields: table.fields, rows: table.rows, referenceSystem: referenceSystem)
  layer.paths = shapes.paths
  var description = LayerDescription(
    type: header.type.name, features: table.rows.count, nullShapes: shapes.nullShapes, vertices: shapes.vertices,
    rings: shapes.rings, bounds: shapes.bounds, referenceSystem: referenceSystem, encoding: table.encoding,
    fields: table.fields, firstRecord: table.rows.first ?? [],
    area: header.type.family == .polygon ? shapes.area : nil, problems: problems.sentences)
  description.isEncodingGuessed = table.isEncodingGuessed
  if let sentence = repeatedPointsSentence(shapes.repeatedPoints) { description.harmless = [sentence] }
  return (layer, description)
}

private func attributes(
  _ files: FileSet, encoding: TextEncoding?, shapeCount: Int, mayHoldAnything: Bool, _ problems: inout Problems
) throws(ShapefileError) -> AttributeTable {
  guard let table = files.table else {
    problems.note("There is no .dbf: the shapes have no attributes.")
    return AttributeTable(shapeCount: shapeCount)
  }
  do {
    return try attributeTable(
      table, encoding: encoding, codePage: files.codePage, shapeCount: shapeCount, problems: &problems)
  } catch {
    guard mayHoldAnything else { throw error }
    problems.note("\(error).")
    return AttributeTable(shapeCount: shapeCount)
  }
}
