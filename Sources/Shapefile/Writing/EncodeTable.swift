import CShapelib
import Geometry

/// The bytes of `.dbf` and `.cpg`.
func encodedTable(_ layer: FeatureLayer, name: String) throws(ShapefileError) -> (table: [UInt8], codePage: [UInt8]) {
  let files = MemoryFiles()
  let columns = try plannedColumns(layer, name: name)
  do {
    let encoder = try TableEncoder(files, name: name)
    for (place, column) in columns.enumerated() { try encoder.addField(column, place: place, name: name) }
    for record in layer.rows.indices {
      for (place, column) in columns.enumerated() { encoder.write(column.texts[record], record, place) }
    }
  }
  guard let table = files.bytes(of: "dbf"), let codePage = files.bytes(of: "cpg") else {
    throw ShapefileError(file: name, .refused("nothing was written"))
  }
  return (table, codePage)
}

private func plannedColumns(_ layer: FeatureLayer, name: String) throws(ShapefileError) -> [PlannedColumn] {
  guard !layer.fields.isEmpty else {
    // As GDAL does: without any field most programs refuse the table.
    let numbers = layer.rows.indices.map { AttributeValue.whole($0) }
    return [try PlannedColumn(Field(name: "FID", kind: .whole), shortName: "FID", values: numbers, file: name)]
  }
  guard layer.fields.count <= 255 else { throw ShapefileError(file: name, .tooManyFields(layer.fields.count)) }
  for (record, row) in layer.rows.enumerated() where row.count != layer.fields.count {
    throw ShapefileError(
      file: name, record: record + 1, .wrongValueCount(found: row.count, expected: layer.fields.count))
  }
  var columns: [PlannedColumn] = []
  for (place, shortName) in shortNames(layer.fields.map(\.name)).enumerated() {
    let values = layer.rows.map { $0[place] }
    columns.append(try PlannedColumn(layer.fields[place], shortName: shortName, values: values, file: name))
  }
  return columns
}

/// A `.dbf` that libshp writes to memory; complete when this is gone.
private struct TableEncoder: ~Copyable {
  private let files: MemoryFiles
  private let handle: DBFHandle

  init(_ files: MemoryFiles, name: String) throws(ShapefileError) {
    var hooks = MemoryFiles.hooks
    let (handle, words) = Talk.heard { DBFCreateLL(files.name + ".dbf", "UTF-8", &hooks) }
    guard let handle else { throw ShapefileError(file: name, .refused(words ?? Talk.silent)) }
    // The same bytes every day.
    DBFSetLastModifiedDate(handle, 100, 1, 1)
    self.files = files
    self.handle = handle
  }

  deinit { DBFClose(handle) }

  borrowing func addField(_ column: PlannedColumn, place: Int, name: String) throws(ShapefileError) {
    let added = DBFAddNativeFieldType(
      handle, column.shortName, CChar(bitPattern: column.type), Int32(column.width), Int32(column.decimals))
    guard added == Int32(place) else {
      throw ShapefileError(file: name, field: column.shortName, .refused("the field was not added"))
    }
  }

  borrowing func write(_ text: String, _ record: Int, _ place: Int) {
    var bytes = text.utf8CString
    bytes.withUnsafeMutableBufferPointer {
      _ = DBFWriteAttributeDirectly(handle, Int32(record), Int32(place), $0.baseAddress)
    }
  }
}
