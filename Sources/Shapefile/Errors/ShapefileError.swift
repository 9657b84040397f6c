/// Why a shapefile could not be read or written, and where in it.
public struct ShapefileError: Error, Equatable, Sendable {
  /// The file's name without its folder.
  public var file: String
  /// The number of the record, from 1; `nil` when the whole file is meant.
  public var record: Int?
  /// The name of the attribute; `nil` when no single one is meant.
  public var field: String?
  /// What was found.
  public var reason: Reason

  /// An error from its place and reason.
  public init(file: String, record: Int? = nil, field: String? = nil, _ reason: Reason) {
    self.file = file
    self.record = record
    self.field = field
    self.reason = reason
  }

  /// What can be wrong. Records, parts and fields are counted from 1.
  public enum Reason: Equatable, Sendable {
    /// The system refused, in its own words.
    case cannotOpen(String), cannotWrite(String)
    /// The file is larger than the format allows.
    case tooLarge(bytes: Int)
    /// The file ends before its header does.
    case endsInHeader(bytes: Int)
    /// The first four bytes are not those of a shapefile (9994).
    case wrongMagicNumber(Int)
    /// The header names a shape type that the format does not know.
    case unknownShapeType(Int)
    /// The file, or a record of it, holds something else; what it holds, in the plural.
    case notPolygons(String)
    /// The record's header or its index lead past the end of the file.
    case startsPastEnd, endsPastEnd
    /// The record is too short for what it says it holds.
    case tooShort(bytes: Int)
    /// The record names a shape type that the format does not know.
    case unknownRecordType(Int)
    /// A count that can not be.
    case negativeCount(parts: Int, points: Int)
    /// More parts or points than the record has room for.
    case countsExceedRecord(parts: Int, points: Int, bytes: Int)
    /// The first part does not start at the first point.
    case firstPartNotAtStart(Int)
    /// A part starts behind the last point.
    case partPastEnd(Int)
    /// A part starts before the one it follows, or where it does.
    case partOutOfOrder(Int)
    /// A coordinate is infinite or not a number.
    case notFinite(point: Int)
    /// The attribute table's header can not be that of a table.
    case badTableHeader(headerBytes: Int, recordBytes: Int)
    /// A field has no width.
    case fieldWithoutWidth
    /// The fields need more room than a record has.
    case fieldsExceedRecord(fieldBytes: Int, recordBytes: Int)
    /// The library that decodes the file refused, in its own words.
    case refused(String)
    /// A text that has more bytes than an attribute may have.
    case textTooLong(bytes: Int)
    /// A text with a zero byte, which ends a text in an attribute table.
    case zeroInText
    /// More fields than an attribute table may have.
    case tooManyFields(Int)
    /// A row that does not fit the fields.
    case wrongValueCount(found: Int, expected: Int)
  }
}

extension ShapefileError: CustomStringConvertible {
  /// One sentence without a full stop, as `municipalities.shp, record 12: part 3 starts past the last point`.
  public var description: String {
    var place = file
    if let record { place += ", record \(record)" }
    if let field { place += ", field \(field)" }
    if case .notPolygons(let found) = reason { return "\(place) holds \(found); polygons are needed" }
    return "\(place): \(reason.sentence)"
  }
}

extension ShapefileError.Reason {
  var sentence: String {
    switch self {
    case .cannotOpen(let why): "can not be read: \(why)"
    case .cannotWrite(let why): "can not be written: \(why)"
    case .tooLarge(let bytes): "has \(bytes) bytes, more than a shapefile can have"
    case .endsInHeader(let bytes): "ends after \(bytes) bytes, inside its header"
    case .wrongMagicNumber(let found): "is not a shapefile: it begins with the number \(found), not with 9994"
    case .unknownShapeType(let code): "has shape type \(code), which the format does not know"
    case .notPolygons(let found): "holds \(found); polygons are needed"
    case .startsPastEnd: "the record starts past the end of the file"
    case .endsPastEnd: "the record ends past the end of the file"
    case .tooShort(let bytes): "the record has only \(bytes) bytes"
    case .unknownRecordType(let code): "the record has shape type \(code), which the format does not know"
    case .negativeCount(let parts, let points): "the record claims \(parts) parts and \(points) points"
    case .countsExceedRecord(let parts, let points, let bytes):
      "the record claims \(parts) parts and \(points) points, too many for its \(bytes) bytes"
    case .firstPartNotAtStart(let start): "part 1 starts at point \(start + 1), not at the first"
    case .partPastEnd(let part): "part \(part) starts past the last point"
    case .partOutOfOrder(let part): "part \(part) starts before the end of the one it follows"
    case .notFinite(let point): "point \(point) has a coordinate that is infinite or not a number"
    case .badTableHeader(let header, let record):
      "is not an attribute table: its header claims \(header) bytes for itself and \(record) for each record"
    case .fieldWithoutWidth: "the field has no width"
    case .fieldsExceedRecord(let fields, let record):
      "the fields need \(fields) bytes, but a record has \(record)"
    case .refused(let words): "could not be decoded: \(words)"
    case .textTooLong(let bytes): "the text has \(bytes) bytes in UTF-8; an attribute holds at most 254"
    case .zeroInText: "the text has a zero byte, which would end it"
    case .tooManyFields(let count): "\(count) fields do not fit an attribute table"
    case .wrongValueCount(let found, let expected): "\(found) values for \(expected) fields"
    }
  }
}
