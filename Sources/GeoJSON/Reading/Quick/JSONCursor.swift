import Glibc

/// What the quick way of reading does not do: the plain way reads it, or says what is wrong with it.
struct Unusual: Error {}

/// A place in JSON text, with the steps that lead over its parts. Follows JSON's rules strictly; whatever breaks them,
/// and some things that do not, are ``Unusual``.
///
/// Looked at as bytes, since outside of strings all is ASCII. Built on no tree: whoever walks decides what to keep.
struct JSONCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var place = 0

  /// The start of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The same text, from a place noted before.
  func moved(to place: Int) -> JSONCursor {
    var cursor = self
    cursor.place = place
    return cursor
  }

  /// The next byte that is no blank; 0 at the end. Not stepped over.
  @inline(__always) mutating func peek() -> UInt8 {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return bytes[place]
      }
    }
    return 0
  }

  /// Steps over a byte that must come next, blanks before it passed over.
  @inline(__always) mutating func take(_ byte: Unicode.Scalar) throws(Unusual) {
    guard peek() == UInt8(ascii: byte) else { throw Unusual() }
    place += 1
  }

  /// Steps over a byte if it comes next.
  @inline(__always) mutating func takeIf(_ byte: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: byte) else { return false }
    place += 1
    return true
  }

  /// Steps over a word such as `null` if it comes next.
  mutating func takeIf(word: StaticString) -> Bool {
    _ = peek()
    guard place + word.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[place + index] != word.utf8Start[index] { return false }
    place += word.utf8CodeUnitCount
    return true
  }

  /// Steps over a string; the range is that of its inside. Escapes are unusual.
  mutating func string() throws(Unusual) -> Range<Int> {
    try take("\"")
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        return start..<place - 1
      case UInt8(ascii: "\\"), 0..<0x20: throw Unusual()
      default: place += 1
      }
    }
    throw Unusual()
  }

  /// Steps over a string that may have escapes; the range includes its quotation marks.
  mutating func escapedString() throws(Unusual) -> Range<Int> {
    try take("\"")
    let start = place - 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        return start..<place
      case UInt8(ascii: "\\"): place += 2
      default: place += 1
      }
    }
    throw Unusual()
  }

  /// The text of a range that ``string()`` gave; what is not UTF-8 is unusual.
  func text(_ range: Range<Int>) throws(Unusual) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else { throw Unusual() }
    return text
  }

  /// Whether a range is exactly this ASCII text.
  @inline(__always) func isText(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for index in 0..<range.count where bytes[range.lowerBound + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Steps over a value of any kind.
  mutating func skipValue(depth: Int = 0) throws(Unusual) {
    guard depth < 100 else { throw Unusual() }
    switch peek() {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "["):
      try take("[")
      if takeIf("]") { return }
      repeat { try skipValue(depth: depth + 1) } while takeIf(",")
      try take("]")
    case UInt8(ascii: "{"):
      try take("{")
      if takeIf("}") { return }
      repeat {
        _ = peek()
        try skipString()
        try take(":")
        try skipValue(depth: depth + 1)
      } while takeIf(",")
      try take("}")
    case UInt8(ascii: "t"): if !takeIf(word: "true") { throw Unusual() }
    case UInt8(ascii: "f"): if !takeIf(word: "false") { throw Unusual() }
    case UInt8(ascii: "n"): if !takeIf(word: "null") { throw Unusual() }
    default: _ = try number()
    }
  }

  private mutating func skipString() throws(Unusual) {
    let range = try string()
    _ = try text(range)
  }

  /// Steps over a number by JSON's rules.
  ///
  /// - Returns: where it lies, whether it is written without a fraction and an exponent, and its value.
  @inline(__always) mutating func number() throws(Unusual) -> (range: Range<Int>, isWhole: Bool, value: Double) {
    _ = peek()
    let start = place
    let isNegative = takeIfHere(UInt8(ascii: "-"))
    var mantissa: UInt64 = 0
    let whole = try digits(&mantissa)
    // A leading zero stands alone.
    if whole > 1, bytes[place - whole] == UInt8(ascii: "0") { throw Unusual() }
    var (fraction, exponent, isWhole) = (0, 0, true)
    if takeIfHere(UInt8(ascii: ".")) {
      fraction = try digits(&mantissa)
      isWhole = false
    }
    if takeIfHere(UInt8(ascii: "e")) || takeIfHere(UInt8(ascii: "E")) {
      let isSmall = takeIfHere(UInt8(ascii: "-"))
      if !isSmall { _ = takeIfHere(UInt8(ascii: "+")) }
      var size: UInt64 = 0
      guard try digits(&size) < 5 else { throw Unusual() }
      exponent = isSmall ? -Int(size) : Int(size)
      isWhole = false
    }
    let power = exponent - fraction
    let range = start..<place
    // W. D. Clinger, "How to read floating point numbers accurately", 1990: one rounding only, if both are exact.
    if whole + fraction < 19, mantissa <= 1 << 53, power >= -22, power <= 22 {
      let size = Double(mantissa)
      let value = power < 0 ? size / Self.powers[-power] : size * Self.powers[power]
      return (range, isWhole, isNegative ? -value : value)
    }
    return (range, isWhole, try slowValue(range))
  }

  /// Adds digits to a number, and says how many there were; one at least.
  @inline(__always) private mutating func digits(_ number: inout UInt64) throws(Unusual) -> Int {
    let start = place
    while place < bytes.count {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      // Too many digits run over, and are not used.
      number = number &* 10 &+ UInt64(digit)
      place += 1
    }
    guard place > start else { throw Unusual() }
    return place - start
  }

  @inline(__always) private mutating func takeIfHere(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  /// The value of a number of many digits, by the C library.
  private func slowValue(_ range: Range<Int>) throws(Unusual) -> Double {
    guard range.count < 64 else { throw Unusual() }
    let value = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      for (place, index) in range.enumerated() { buffer[place] = CChar(bitPattern: bytes[index]) }
      buffer[range.count] = 0
      return strtod(buffer.baseAddress!, nil)
    }
    guard value.isFinite else { throw Unusual() }
    return value
  }

  private static let powers: [Double] = (0...22).map { power in (0..<power).reduce(1.0) { value, _ in value * 10 } }
}
