/// How many rows, the header included, are looked at when the header alone leaves a choice.
private let rowsLookedAt = 20
/// How many rows are looked at when the header may stand below titles.
private let rowsLookedAtWithoutHeader = 60

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

/// The delimiter that stands equally often in the most of the first rows, wherever the header is.
///
/// Commas inside lists and titles come in any number, while a table has as many delimiters in each of its rows.
func commonDelimiter(_ bytes: some RandomAccessCollection<UInt8>) -> Dialect.Delimiter {
  let rows = delimiterCounts(bytes, ofRows: rowsLookedAtWithoutHeader)
  var best: (delimiter: Dialect.Delimiter, agreement: Int, count: Int)?
  for delimiter in Dialect.Delimiter.allCases {
    let counts = Dictionary(grouping: rows.map { $0[delimiter, default: 0] }.filter { $0 > 0 }, by: \.self)
    guard let most = counts.mapValues(\.count).max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { continue }
    if (most.value, most.key) > (best?.agreement ?? 0, best?.count ?? 0) { best = (delimiter, most.value, most.key) }
  }
  return best?.delimiter ?? .comma
}

/// For each of the first rows, how often each delimiter stands in it outside quotes.
private func delimiterCounts(
  _ bytes: some RandomAccessCollection<UInt8>, ofRows rowsLookedAt: Int = rowsLookedAt
) -> [[Dialect.Delimiter: Int]] {
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
