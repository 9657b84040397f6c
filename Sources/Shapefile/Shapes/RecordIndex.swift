/// Where the records of a `.shp` lie.
struct RecordIndex {
  /// Where a record's content lies, behind its header of eight bytes; cut off at the end of the file.
  struct Entry: Equatable {
    var content: Range<Int>
    /// The number in the record's header.
    var number: Int
    /// The length that the record's header states.
    var claimed: Int
    /// The offset leads past the end of the file.
    var isOutside: Bool { content.lowerBound < 0 }
    static let outside = Entry(content: -1 ..< -1, number: 0, claimed: 0)
  }

  private(set) var entries: [Entry] = []
  /// What is to be said about bytes that reading through the `.shp` could not take for records.
  private var rest: String?

  /// The index from a `.shx` where that can be true, else from reading through the `.shp`.
  ///
  /// The offsets are the index's and the lengths those of the record headers: some writers count the headers into the
  /// lengths of the index. libshp's own repair of an index writes beside the input, and is never used.
  init(shapes: [UInt8], index: (name: String, bytes: [UInt8])?, problems: inout Problems) {
    if let index {
      let why = readIndex(index.bytes, shapes)
      let scanned = why != nil || !isInStep ? RecordIndex(scanning: shapes) : nil
      if let why, let scanned {
        problems.note("\(index.name) \(why); the records were found by reading through the .shp.")
        self = scanned
      } else if why == nil, let whole = moreRecords(in: shapes) {
        problems.note(
          "\(index.name) has \(entries.count) records, and the .shp \(whole.entries.count); the records were found by "
            + "reading through the .shp.")
        self = whole
      } else if let scanned, scanned.isInStep, scanned.rest == nil {
        problems.note("\(index.name) leads astray; the records were found by reading through the .shp.")
        self = scanned
      }
    } else {
      problems.note("There is no .shx; the records were found by reading through the .shp.")
      self = RecordIndex(scanning: shapes)
    }
    if let rest { problems.note(rest) }
    if entries.isEmpty { problems.note("The file has no records.") }
    noteNumbers(&problems)
  }

  /// What reading through the `.shp` finds where it is whole, and has more records than the index; `nil` where it has not.
  private func moreRecords(in shapes: [UInt8]) -> RecordIndex? {
    let covered = entries.reduce(MainHeader.size) { $0 + ($1.isOutside ? 0 : 8 + $1.content.count) }
    guard covered < shapes.count else { return nil }
    let scanned = RecordIndex(scanning: shapes)
    return scanned.isInStep && scanned.rest == nil && scanned.entries.count > entries.count ? scanned : nil
  }

  /// Takes the offsets from a `.shx`.
  ///
  /// - Returns: what speaks against the index, if anything does.
  private mutating func readIndex(_ index: [UInt8], _ shapes: [UInt8]) -> String? {
    guard index.count >= MainHeader.size else { return "ends inside its header" }
    guard index.bigEndian(at: 0) == 9994 else { return "is not an index" }
    let count = (index.count - MainHeader.size) / 8
    var total = 0
    entries.reserveCapacity(count)
    for record in 0..<count {
      let offset = index.bigEndian(at: MainHeader.size + 8 * record) * 2
      guard offset >= MainHeader.size, offset + 8 <= shapes.count else {
        entries.append(.outside)
        continue
      }
      let entry = Self.entry(at: offset, in: shapes)
      total += 8 + entry.content.count
      entries.append(entry)
      // Records do not overlap: an index that says so could make a small file as large as it likes.
      guard total <= shapes.count - MainHeader.size else {
        entries = []
        return "lets records overlap"
      }
    }
    return nil
  }

  /// Takes the offsets from the record headers, one behind the other.
  private init(scanning shapes: [UInt8]) {
    var place = MainHeader.size
    while place + 8 <= shapes.count {
      let entry = Self.entry(at: place, in: shapes)
      // A length that can not be: nothing behind it can be found.
      guard entry.claimed >= 4 else {
        rest =
          "Record \(entries.count + 1) claims \(entry.claimed) bytes; "
          + "the \(shapes.count - place) bytes from there on were not read."
        return
      }
      entries.append(entry)
      place += 8 + entry.claimed
    }
    if place < shapes.count { rest = "The file goes on for \(shapes.count - place) bytes behind its last record." }
  }

  /// Whether each record lies in the file and has its own number.
  private var isInStep: Bool {
    entries.indices.allSatisfy { record in
      let entry = entries[record]
      return !entry.isOutside && entry.number == record + 1 && entry.claimed == entry.content.count
    }
  }

  private static func entry(at offset: Int, in shapes: [UInt8]) -> Entry {
    let start = offset + 8
    let claimed = shapes.bigEndian(at: offset + 4) * 2
    return Entry(
      content: start..<max(start, min(start + claimed, shapes.count)), number: shapes.bigEndian(at: offset),
      claimed: claimed)
  }

  private func noteNumbers(_ problems: inout Problems) {
    guard let odd = entries.indices.first(where: { !entries[$0].isOutside && entries[$0].number != $0 + 1 })
    else { return }
    problems.note("Record numbers are out of step: record \(odd + 1) calls itself \(entries[odd].number).")
  }

  /// A `.shx` for libshp, with these entries and the header of the `.shp`.
  func file(header shapes: [UInt8]) -> [UInt8] {
    var bytes = Array(shapes[..<MainHeader.size])
    bytes.append(contentsOf: repeatElement(0, count: 8 * entries.count))
    bytes.setBigEndian(bytes.count / 2, at: 24)
    for (record, entry) in entries.enumerated() where !entry.isOutside {
      bytes.setBigEndian((entry.content.lowerBound - 8) / 2, at: MainHeader.size + 8 * record)
      bytes.setBigEndian(entry.content.count / 2, at: MainHeader.size + 8 * record + 4)
    }
    return bytes
  }
}
