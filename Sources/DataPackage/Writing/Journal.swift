/// Every edit of a data set in the order in which they were made. The tables are what they were without it, with the
/// edits made again one after the other.
public struct Journal: Equatable, Sendable {
  /// The file in the data set's folder, which the first edit makes.
  public static let file = "journal.jsonl"

  /// The edits, numbered from 1 without gaps.
  public let entries: [JournalEntry]
  /// The file's bytes; `nil` when there is none.
  let bytes: [UInt8]?

  /// The journal in a file's bytes; an empty one for no file.
  ///
  /// - Throws: `EditingError`, `journal`, with the line that is not the JSON of an edit, or whose number does not
  ///   follow.
  public init(_ bytes: [UInt8]?) throws(EditingError) {
    self.bytes = bytes
    var entries: [JournalEntry] = []
    for (place, line) in (bytes ?? []).split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
      let entry = try JournalEntry(line: line, at: place + 1, in: Self.file)
      guard entry.number == entries.count + 1 else {
        throw EditingError(
          file: Self.file, line: place + 1, reason: .journal("number \(entry.number) follows \(entries.count)"))
      }
      entries.append(entry)
    }
    self.entries = entries
  }

  /// The last edit and those that were made together with it.
  public var last: [JournalEntry] {
    guard let last = entries.last else { return [] }
    return Array(entries.suffix(while: { $0.together == last.together }))
  }

  /// The file with more lines.
  func appending(_ more: [JournalEntry]) -> [UInt8] {
    var result = bytes ?? []
    if let last = result.last, last != 0x0A { result.append(0x0A) }
    for entry in more { result += Array(entry.line.utf8) + [0x0A] }
    return result
  }

  /// The file without its last edits; `nil` for no file when none is left.
  func removing(_ count: Int) -> [UInt8]? {
    if count >= entries.count { return nil }
    var kept: [UInt8] = []
    var left = entries.count - count
    for line in (bytes ?? []).split(separator: 0x0A, omittingEmptySubsequences: false) {
      if left == 0 { break }
      kept += line + [0x0A]
      if !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { left -= 1 }
    }
    return kept
  }
}

extension Array {
  /// The longest run at the end all of whose elements pass.
  fileprivate func suffix(while isWanted: (Element) -> Bool) -> ArraySlice<Element> {
    self[(lastIndex { !isWanted($0) }.map { $0 + 1 } ?? 0)...]
  }
}
