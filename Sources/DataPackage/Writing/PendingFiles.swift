/// The new contents of several files, in one: once this stands in the data set's folder under its name, the edit is
/// made, whatever has become of the files themselves.
///
/// The form: a first line, then for each file a line with its new length, the digest of its old content and its path,
/// and its bytes, then a last line; a dash for the length or digest of a file that is not there. Read strictly: a file
/// that was cut off is none.
public struct PendingFiles: Equatable, Sendable {
  /// The name in the data set's folder.
  public static let file = ".register.pending"

  /// What is to become of one file.
  public struct File: Equatable, Sendable {
    /// The path in the data set's folder.
    public var path: String
    /// The digest of what it held before; `nil` when it was not there.
    public var before: UInt64?
    /// What it is to hold; `nil` when it goes.
    public var content: [UInt8]?

    init(path: String, before: UInt64?, content: [UInt8]?) {
      self.path = path
      self.before = before
      self.content = content
    }

    /// A file with its old and its new content; `nil` for none.
    public init(path: String, replacing old: [UInt8]?, with content: [UInt8]?) {
      self.init(path: path, before: old.map(digest), content: content)
    }

    /// Whether a file with these bytes, `nil` for none, is the one that the edit found or the one that it leaves. Any
    /// other was changed by somebody else in between.
    public func accounts(for bytes: [UInt8]?) -> Bool { bytes == content || bytes.map(digest) == before }
  }

  /// The files that change.
  public var files: [File]

  /// Contents that are to take the place of those on disk.
  public init(_ files: [File]) { self.files = files }

  private static let firstLine = "samkart pending 2"
  private static let lastLine = "end"

  /// The bytes of the file.
  public var bytes: [UInt8] {
    var bytes = Array("\(Self.firstLine)\n".utf8)
    for file in files {
      let count = file.content.map { String($0.count) } ?? "-"
      let before = file.before.map { String($0, radix: 16) } ?? "-"
      bytes += Array("\(count) \(before) \(file.path)\n".utf8)
      if let content = file.content { bytes += content + [0x0A] }
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
      let words = head.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      guard words.count == 3, isInsideFolder(String(words[2])) else { return nil }
      let path = String(words[2])
      let before = words[1] == "-" ? nil : UInt64(words[1], radix: 16)
      if before == nil, words[1] != "-" { return nil }
      if words[0] == "-" {
        files.append(File(path: path, before: before, content: nil))
        continue
      }
      guard let count = Int(words[0]), count >= 0, count < bytes.count - place, bytes[place + count] == 0x0A
      else {
        return nil
      }
      files.append(File(path: path, before: before, content: Array(bytes[place..<place + count])))
      place += count + 1
    }
    return nil
  }
}

/// A number by which contents are told apart: FNV-1a of 64 bits, after Fowler, Noll and Vo. Linear in the bytes.
///
/// It guards against mistakes, not against somebody who looks for two contents with one number.
private func digest(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
