import CSQLite3
import Geometry

/// A prepared statement of one database, which must live longer.
struct Statement: ~Copyable {
  private let handle: OpaquePointer

  init(_ sql: String, in database: borrowing Database) throws(GeoPackageError) {
    var handle: OpaquePointer?
    guard sqlite3_prepare_v2(database.handle, sql, -1, &handle, nil) == SQLITE_OK, let handle else {
      throw database.failure()
    }
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  /// Whether there is a further row.
  func step(_ database: borrowing Database) throws(GeoPackageError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw database.failure()
    }
  }

  /// Runs it with the values, and makes it ready for others.
  func run(_ values: [AttributeValue], blob: [UInt8]? = nil, in database: borrowing Database) throws(GeoPackageError) {
    for (place, value) in values.enumerated() { bind(value, at: place) }
    if let blob { bind(blob, at: values.count) }
    _ = try step(database)
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  func bind(_ value: AttributeValue, at place: Int) {
    let place = Int32(place + 1)
    switch value {
    case .text(let text): sqlite3_bind_text(handle, place, text, -1, transient)
    case .whole(let number): sqlite3_bind_int64(handle, place, Int64(number))
    case .number(let number): sqlite3_bind_double(handle, place, number)
    case .missing: sqlite3_bind_null(handle, place)
    }
  }

  private func bind(_ bytes: [UInt8], at place: Int) {
    sqlite3_bind_blob(handle, Int32(place + 1), bytes, Int32(bytes.count), transient)
  }

  /// The value in a column of the row.
  func value(_ column: Int) -> AttributeValue {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: .whole(Int(sqlite3_column_int64(handle, Int32(column))))
    case SQLITE_FLOAT: .number(sqlite3_column_double(handle, Int32(column)))
    case SQLITE_TEXT: text(column).map { .text($0) } ?? .missing
    default: .missing
    }
  }

  /// The text in a column of the row; `nil` for none.
  func text(_ column: Int) -> String? {
    guard let start = sqlite3_column_text(handle, Int32(column)) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func whole(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }

  /// The bytes in a column of the row; `nil` for none.
  func blob(_ column: Int) -> [UInt8]? {
    guard sqlite3_column_type(handle, Int32(column)) == SQLITE_BLOB else { return nil }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    guard count > 0, let start = sqlite3_column_blob(handle, Int32(column)) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}

/// SQLite copies what it is given: Swift's text is gone after the call.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

/// A name of a table or a column inside a statement.
func quoted(_ name: String) -> String {
  "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}
