import Tabular

/// A change of whole lines in one file: lines that are new, lines that go, or lines in the place of others.
///
/// Everything that is needed to make it once more, or to take it back to the byte.
public struct TextChange: Hashable, Sendable, Decodable {
  /// The path of the file in the data set.
  public var file: String
  /// The line at which it happens, from 1.
  public var line: Int
  /// The line before that, for finding the place again; empty at the beginning of the file.
  public var behind: String
  /// The lines before the change, without the last line break; `nil` when they are new.
  public var before: String?
  /// The lines after it; `nil` when they go.
  public var after: String?

  /// A change from its parts.
  public init(file: String, line: Int, behind: String, before: String?, after: String?) {
    self.file = file
    self.line = line
    self.behind = behind
    self.before = before
    self.after = after
  }

  /// The change that takes this one back.
  public var inverted: TextChange {
    TextChange(file: file, line: line, behind: behind, before: after, after: before)
  }
}

extension TextChange {
  /// The file's bytes after the change.
  ///
  /// Where lines have moved since it was recorded, the place is found by what stands there, if that stands there once.
  ///
  /// - Parameters:
  ///   - encoding: that of the file.
  ///   - lineBreak: what ends lines in it.
  func applied(to bytes: [UInt8], encoding: TextEncoding, lineBreak: [UInt8]) throws(EditingError) -> [UInt8] {
    func encoded(_ text: String) throws(EditingError) -> [UInt8] {
      guard let bytes = encoding.encoded(text) else {
        throw EditingError(file: file, line: line, reason: .encoding(encoding.name, text))
      }
      return bytes
    }
    let lines = LineStarts(bytes)
    let after = try after.map(encoded)
    if let before = try before.map(encoded) {
      guard let start = lines.place(of: before, at: line) else {
        throw EditingError(file: file, line: line, reason: .changedByHand(expected: self.before ?? ""))
      }
      var range = start..<start + before.count
      if let after { return bytes.replacing(range, with: after) }
      let ending = lines.lineBreak(at: range.upperBound)
      if ending > 0 {
        range = start..<range.upperBound + ending
      } else {
        // The last line of a file without a final line break: the one before it takes that over.
        range = start - lines.lineBreak(endingAt: start)..<range.upperBound
      }
      return bytes.replacing(range, with: [])
    }
    guard let after else { return bytes }
    guard let start = lines.place(behind: try encoded(behind), at: line) else {
      throw EditingError(file: file, line: line, reason: .changedByHand(expected: behind))
    }
    let isOpen = start == bytes.count && start > 0 && lines.lineBreak(endingAt: start) == 0
    return bytes.replacing(start..<start, with: isOpen ? lineBreak + after : after + lineBreak)
  }
}

/// Where the lines of a file begin.
struct LineStarts {
  let bytes: [UInt8]
  private(set) var starts: [Int] = [0]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var place = 0
    while place < bytes.count {
      let length = lineBreak(at: place)
      place += max(1, length)
      if length > 0 { starts.append(place) }
    }
  }

  /// The length of the line break at a place; 0 where there is none.
  func lineBreak(at place: Int) -> Int {
    guard place < bytes.count else { return 0 }
    if bytes[place] == 0x0A { return 1 }
    if bytes[place] == 0x0D { return place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1 }
    return 0
  }

  /// The length of the line break that ends at a place; 0 where there is none.
  func lineBreak(endingAt place: Int) -> Int {
    guard place > 0 else { return 0 }
    if bytes[place - 1] == 0x0D { return 1 }
    guard bytes[place - 1] == 0x0A else { return 0 }
    return place > 1 && bytes[place - 2] == 0x0D ? 2 : 1
  }

  /// The line, from 1, on which a place lies.
  func line(of place: Int) -> Int { starts.lastIndex { $0 <= place }.map { $0 + 1 } ?? 1 }

  /// The bytes of a line without its line break.
  func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = start
    while end < bytes.count, lineBreak(at: end) == 0 { end += 1 }
    return start..<end
  }

  /// The text of a line; empty outside the file.
  func text(ofLine line: Int, _ encoding: TextEncoding) -> String {
    guard line >= 1, line <= starts.count else { return "" }
    return encoding.decoded(bytes[range(ofLine: line)]) ?? ""
  }

  /// Where whole lines begin: at the line said, or else at the only one where they stand.
  func place(of text: [UInt8], at line: Int) -> Int? {
    func stands(at start: Int) -> Bool {
      guard start + text.count <= bytes.count, bytes[start...].starts(with: text) else { return false }
      let end = start + text.count
      return end == bytes.count || lineBreak(at: end) > 0
    }
    if line >= 1, line <= starts.count, stands(at: starts[line - 1]) { return starts[line - 1] }
    let places = starts.filter(stands)
    return places.count == 1 ? places[0] : nil
  }

  /// The place behind a line: at the line said, or else behind the only one that reads so.
  func place(behind text: [UInt8], at line: Int) -> Int? {
    func reads(_ line: Int) -> Bool { line == 0 ? text.isEmpty : bytes[range(ofLine: line)].elementsEqual(text) }
    func end(_ line: Int) -> Int { line < starts.count ? starts[line] : bytes.count }
    if line >= 1, line - 1 <= starts.count, reads(line - 1) { return line == 1 ? 0 : end(line - 1) }
    let places = (1...starts.count).filter(reads)
    return places.count == 1 ? end(places[0]) : nil
  }
}

extension [UInt8] {
  /// The bytes with others in the place of a range.
  func replacing(_ range: Range<Int>, with new: [UInt8]) -> [UInt8] {
    Array(self[..<range.lowerBound] + new + self[range.upperBound...])
  }
}
