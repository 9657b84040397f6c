/// How many rows, the header included, are looked at when the header alone leaves a choice.
private let rowsLookedAt = 20

/// The delimiter that the header row uses outside quotes, with how often each stands in the first rows as the judge
/// where the header holds several: a name may have a comma in it.
///
/// A header without any is a table of one column.
func sniffedDelimiter(_ bytes: some RandomAccessCollection<UInt8>) -> Dialect.Delimiter {
  let rows = delimiterCounts(bytes)
  guard let header = rows.first else { return .comma }
  let present = Dialect.Delimiter.allCases.filter { header[$0, default: 0] > 0 }
  guard present.count > 1 else { return present.first ?? .comma }
  func agreement(_ delimiter: Dialect.Delimiter) -> Int {
    rows.count { $0[delimiter, default: 0] == header[delimiter, default: 0] }
  }
  // Ties go to the case declared first: a comma is likelier inside a name than a semicolon or a tab.
  return present.reduce(present[0]) { best, next in
    (agreement(next), header[next, default: 0]) > (agreement(best), header[best, default: 0]) ? next : best
  }
}

/// For each of the first rows, how often each delimiter stands in it outside quotes.
private func delimiterCounts(_ bytes: some RandomAccessCollection<UInt8>) -> [[Dialect.Delimiter: Int]] {
  var rows: [[Dialect.Delimiter: Int]] = []
  var counts: [Dialect.Delimiter: Int] = [:]
  var isQuoted = false
  var isAtFieldStart = true
  var isBlank = true
  for byte in bytes {
    if isQuoted {
      // A doubled quote leaves and enters again at once, which comes to the same.
      if byte == quote { isQuoted = false }
      continue
    }
    if byte == lineFeed || byte == carriageReturn {
      if !isBlank { rows.append(counts) }
      if rows.count == rowsLookedAt { return rows }
      (counts, isAtFieldStart, isBlank) = ([:], true, true)
    } else if let delimiter = Dialect.Delimiter(rawValue: byte) {
      counts[delimiter, default: 0] += 1
      (isAtFieldStart, isBlank) = (true, false)
    } else {
      // A quote counts only where a field can begin or where one has just been closed: `5" pipe` opens nothing.
      isQuoted = byte == quote && isAtFieldStart
      isAtFieldStart = byte == quote && isAtFieldStart
      isBlank = false
    }
  }
  if !isBlank { rows.append(counts) }
  return rows
}

let quote: UInt8 = 0x22
let lineFeed: UInt8 = 0x0A
let carriageReturn: UInt8 = 0x0D
