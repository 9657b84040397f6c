/// The new contents of several files, in one: once this stands in the data set's folder under its name, the edit is
/// made, whatever has become of the files themselves.
///
/// The form: a first line, then for each file a line with its length and path and its bytes, then a last line. Read
/// strictly: a file that was cut off is none.
public struct PendingFiles: Sendable {
  /// The name in the data set's folder.
  public static let file = ".register.pending"

  /// Path and new content, without content for a file that goes.
  public var files: [(path: String, content: [UInt8]?)]

  /// Contents that are to take the place of those on disk.
  public init(_ files: [(path: String, content: [UInt8]?)]) { self.files = files }

  private static let firstLine = "samkart pending 1"
  private static let lastLine = "end"

  /// The bytes of the file.
  public var bytes: [UInt8] {
    var bytes = Array("\(Self.firstLine)\n".utf8)
    for (path, content) in files {
      bytes += Array("\(content.map { String($0.count) } ?? "-") \(path)\n".utf8)
      if let content { bytes += content + [0x0A] }
    }
    return bytes + Array("\(Self.lastLine)\n".utf8)
  }

  /// The contents that a file holds; `nil` when it is none of these, not whole, or names a path outside the folder.
  public init?(bytes: [UInt8]) {
    var place = 0
    func line() -> String? {
      guard let end = bytes[place...].firstIndex(of: 0x0A) else { return nil }
      defer { place = end + 1 }
      return String(validating: bytes[place..<end], as: UTF8.self)
    }
    guard line() == Self.firstLine else { return nil }
    files = []
    while let head = line() {
      if head == Self.lastLine {
        if place == bytes.count { return }
        return nil
      }
      guard let space = head.firstIndex(of: " ") else { return nil }
      let path = String(head[head.index(after: space)...])
      guard isInsideFolder(path) else { return nil }
      if head[..<space] == "-" {
        files.append((path, nil))
        continue
      }
      guard let count = Int(head[..<space]), count >= 0, count < bytes.count - place, bytes[place + count] == 0x0A
      else {
        return nil
      }
      files.append((path, Array(bytes[place..<place + count])))
      place += count + 1
    }
    return nil
  }
}
