import Geometry
import Tabular

/// The attributes of a shapefile.
struct AttributeTable {
  var fields: [Field] = []
  /// A row for each record that is not marked as deleted, as many as there are shapes.
  var rows: [[AttributeValue]]
  /// The records, counted from 0, that are marked as deleted.
  var deleted: Set<Int> = []
  var encoding: String?
  /// Whether nothing says the encoding, and it matters.
  var isEncodingGuessed = false

  /// The attributes that a shapefile without a `.dbf` has.
  init(shapeCount: Int) { rows = [[AttributeValue]](repeating: [], count: shapeCount) }
}

/// Reads the attribute table that belongs to so many shapes.
func attributeTable(
  _ file: (name: String, bytes: [UInt8]), encoding: TextEncoding?, codePage: (name: String, bytes: [UInt8])?,
  shapeCount: Int,
  problems: inout Problems
) throws(ShapefileError) -> AttributeTable {
  var bytes = file.bytes
  let header = try TableHeader(&bytes, file: file.name, problems: &problems)
  let decoder = try TableDecoder(bytes, name: file.name)
  guard decoder.fieldCount == header.columns.count else {
    throw ShapefileError(
      file: file.name, .refused("\(decoder.fieldCount) of \(header.columns.count) fields found"))
  }
  if header.recordCount != shapeCount {
    problems.note("\(file.name) has \(header.recordCount) records for \(shapeCount) shapes.")
  }
  var table = AttributeTable(shapeCount: 0)
  let paired = min(header.recordCount, shapeCount)
  table.deleted = Set((0..<paired).filter { decoder.isDeleted($0) })
  if let first = table.deleted.min() {
    problems.note(
      "Records marked as deleted were left out with their shapes: \(table.deleted.count) (first: record \(first + 1)).")
  }
  let kept = (0..<paired).filter { !table.deleted.contains($0) }

  let pool = pooledTexts(header, decoder, kept)
  let decoded = decodedTexts(
    pool.texts, given: encoding, codePage: codePage, languageByte: header.languageByte, place: pool.place,
    problems: &problems)
  table.encoding = header.columns.isEmpty ? nil : decoded.encoding
  table.isEncodingGuessed = !header.columns.isEmpty && decoded.isGuess && !pool.texts.isASCII
  table.fields = fields(header.columns, names: decoded.texts.prefix(header.columns.count), &problems)

  var texts = decoded.texts.dropFirst(header.columns.count).makeIterator()
  var reading = ValueReading(fieldCount: header.columns.count)
  for record in kept {
    var row: [AttributeValue] = []
    for (place, column) in header.columns.enumerated() {
      row.append(
        column.isText
          ? texts.next().flatMap { $0.isEmpty ? nil : .text($0) } ?? .missing
          : reading.value(decoder, record, place, column, table.fields[place], &problems))
    }
    table.rows.append(row)
  }
  let without = [AttributeValue](repeating: .missing, count: header.columns.count)
  table.rows += repeatElement(without, count: shapeCount - paired)
  reading.widenColumns(of: &table)
  return table
}

extension TableHeader.Column {
  var isText: Bool { type == UInt8(ascii: "C") }
}

/// All texts: the field names, then the values record by record.
private func pooledTexts(
  _ header: TableHeader, _ decoder: borrowing TableDecoder, _ kept: [Int]
) -> (texts: TextPool, place: (Int) -> String) {
  var pool = TextPool()
  let names = header.columns.map(\.nameBytes)
  for name in names { name.withUnsafeBufferPointer { pool.append($0, width: 10) } }
  let textColumns = header.columns.indices.filter { header.columns[$0].isText }
  for record in kept {
    for column in textColumns {
      decoder.withValue(record, column) { pool.append($0, width: header.columns[column].width) }
    }
  }
  return (
    pool,
    { text in
      guard text >= names.count, !textColumns.isEmpty else { return "the name of field \(text + 1)" }
      let (row, column) = (text - names.count).quotientAndRemainder(dividingBy: textColumns.count)
      return "record \(kept[row] + 1), field \(String(decoding: names[textColumns[column]], as: UTF8.self))"
    }
  )
}

private func fields(
  _ columns: [TableHeader.Column], names: ArraySlice<String>, _ problems: inout Problems
) -> [Field] {
  var taken: Set<String> = []
  var fields: [Field] = []
  for (column, name) in zip(columns, names) {
    var unique = name
    var number = 1
    while !taken.insert(unique).inserted {
      unique = "\(name)_\(number)"
      number += 1
    }
    if unique != name { problems.note("Field \(name) is there twice; the later one was called \(unique).") }
    fields.append(Field(name: unique, kind: column.kind))
    if column.width == 0 { problems.note("Field \(unique) has no width, and so no values.") }
    if column.isUnread {
      problems.note("Field \(unique) is of type \(column.typeName), whose values are not read.")
    }
  }
  return fields
}

extension TableHeader.Column {
  fileprivate var kind: Field.Kind {
    switch type {
    case UInt8(ascii: "N") where decimals == 0: .whole
    case UInt8(ascii: "N"), UInt8(ascii: "F"): .number
    case UInt8(ascii: "D"): .date
    case UInt8(ascii: "L"): .logical
    default: .text
    }
  }

  /// Memos lie in a file of their own; the other types are binary.
  fileprivate var isUnread: Bool {
    !["C", "N", "F", "D", "L"].contains(Unicode.Scalar(type))
  }

  fileprivate var typeName: String {
    type == UInt8(ascii: "M") ? "memo" : "'\(Unicode.Scalar(type).escaped(asASCII: true))'"
  }
}
