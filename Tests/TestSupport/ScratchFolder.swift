import Glibc

/// An empty folder for one test, removed with all that is in it.
public final class ScratchFolder: Sendable {
  /// Its path.
  public let path: String

  /// A new folder where the system keeps temporary files.
  public init() {
    var template = Array("/tmp/samkart-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { fatalError("no scratch folder: \(String(cString: strerror(errno)))") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { removeAll(path) }

  /// A file in the folder with the bytes, which replace what stood under the name.
  public func write(_ bytes: [UInt8], named name: String) throws -> String {
    let file = "\(path)/\(name)"
    guard let stream = fopen(file, "wb") else { fatalError("\(file): \(String(cString: strerror(errno)))") }
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
    return file
  }
}

/// Removes a folder with all that is in it; links are removed, not followed.
private func removeAll(_ path: String) {
  if let stream = opendir(path) {
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let child = "\(path)/\(name)"
      var status = stat()
      if lstat(child, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { removeAll(child) } else { unlink(child) }
    }
    closedir(stream)
  }
  rmdir(path)
}
