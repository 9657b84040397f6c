import CShapelib
import Glibc

/// An open `.dbf`, decoded by libshp from memory.
struct TableDecoder: ~Copyable {
  private let files: MemoryFiles
  private let handle: DBFHandle

  /// How many fields libshp found.
  var fieldCount: Int { Int(DBFGetFieldCount(handle)) }

  /// Opens the bytes of a `.dbf` whose header has been checked.
  init(_ bytes: [UInt8], name: String) throws(ShapefileError) {
    let files = MemoryFiles(reading: ["dbf": bytes])
    var hooks = MemoryFiles.hooks
    let (handle, words) = Talk.heard { DBFOpenLL(files.name + ".dbf", "rb", &hooks) }
    guard let handle else { throw ShapefileError(file: name, .refused(words ?? Talk.silent)) }
    self.files = files
    self.handle = handle
  }

  deinit { DBFClose(handle) }

  /// Whether a record, counted from 0, is marked as deleted.
  borrowing func isDeleted(_ record: Int) -> Bool { DBFIsRecordDeleted(handle, Int32(record)) != 0 }

  /// Calls the body with the bytes of a value, without the blanks around it, up to the first zero byte.
  borrowing func withValue<Result>(
    _ record: Int, _ field: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let text = DBFReadStringAttribute(handle, Int32(record), Int32(field)) else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    let count = strlen(text)
    return text.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}
