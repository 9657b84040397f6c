import Glibc

/// An empty file that nobody else can read, gone with its owner: the library writes to files alone.
struct TemporaryFile: ~Copyable {
  let path: String

  init() throws(WorkbookWritingError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder.isEmpty ? "/tmp" : folder)/samkart-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw WorkbookWritingError(.noTemporaryFile("\(folder): \(String(cString: strerror(errno)))"))
    }
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { unlink(path) }

  /// What has been written.
  borrowing func bytes() throws(WorkbookWritingError) -> [UInt8] {
    guard let stream = fopen(path, "rb") else {
      throw WorkbookWritingError(.noTemporaryFile(String(cString: strerror(errno))))
    }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
