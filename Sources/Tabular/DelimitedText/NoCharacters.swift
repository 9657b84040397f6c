/// What is odd about text with U+FFFE or U+FFFF in it, which XML cannot hold: their first line and how many there are; nothing
/// for nearly every text. Linear.
///
/// - Parameter firstLine: the number of the first line.
func noCharacters(in bytes: [UInt8], firstLine: Int = 1) -> [DelimitedTextProblem] {
  var places: [Int] = []
  bytes.withUnsafeBufferPointer { bytes in
    var rest = bytes[...]
    while let place = rest.firstIndex(of: 0xEF) {
      rest = bytes[(place + 1)...]
      // In UTF-8 they are EF BF BE and EF BF BF.
      if rest.count > 1, bytes[place + 1] == 0xBF, bytes[place + 2] >= 0xBE { places.append(place) }
    }
  }
  guard let first = places.first else { return [] }
  let line = bytes[..<first].count { $0 == lineFeed } + firstLine
  return [.noCharacter(line: line, count: places.count)]
}
