import CSQLite3
import Glibc

/// An open SQLite database. Moves between tasks, is never shared by two.
struct Database: ~Copyable {
  let handle: OpaquePointer
  private let file: String

  /// A new database in memory, to be written as bytes when it is whole.
  init(inMemoryFor file: String) throws(GeoPackageError) {
    try self.init(":memory:", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, file: file)
  }

  /// The database in a file, which is only read.
  ///
  /// What its schema says is not believed further than its tables: no function of a view or a trigger is run.
  init(reading path: String, file: String) throws(GeoPackageError) {
    if isCutOff(path) { throw GeoPackageError(file: file, reason: .cutOff) }
    try self.init(
      path, flags: SQLITE_OPEN_READONLY, settings: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON",
      file: file)
  }

  private init(_ path: String, flags: Int32, settings: String = "", file: String) throws(GeoPackageError) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle, sqlite3_exec(handle, settings, nil, nil, nil) == SQLITE_OK else {
      let reason = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close(handle)
      throw GeoPackageError(file: file, reason: .cannotOpen(reason))
    }
    // A value or a row of more than a quarter of a gigabyte is no feature.
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 << 20)
    self.handle = handle
    self.file = file
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs statements that give nothing back.
  func run(_ sql: String) throws(GeoPackageError) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  /// Why the last call failed.
  func failure(table: String? = nil) -> GeoPackageError {
    GeoPackageError(file: file, table: table, reason: .database(String(cString: sqlite3_errmsg(handle))))
  }

  /// The bytes of the whole database, as its file would have them.
  func bytes() throws(GeoPackageError) -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(handle, "main", &size, 0) else { throw failure() }
    defer { sqlite3_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(size)))
  }
}

/// Whether a database has fewer bytes than its header says: SQLite reads such a file as long as what is missing is not asked
/// for.
private func isCutOff(_ path: String) -> Bool {
  guard let stream = fopen(path, "rb") else { return false }
  defer { fclose(stream) }
  var header = [UInt8](repeating: 0, count: 100)
  guard fread(&header, 1, header.count, stream) == header.count, fseek(stream, 0, SEEK_END) == 0 else { return true }
  let size = ftell(stream)
  func number(_ place: Int) -> Int { header[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
  let pageSize = Int(header[16]) << 8 | Int(header[17])
  // The count holds only where the counter of changes says that it was written with them.
  guard number(24) == number(92) else { return false }
  return number(28) * (pageSize == 1 ? 65_536 : pageSize) > size
}
