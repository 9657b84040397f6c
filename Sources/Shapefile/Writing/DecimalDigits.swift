/// A number as its significant digits and where the point stands, from the shortest text that reads back the same.
struct DecimalDigits {
  private let isNegative: Bool
  /// Without zeros at the ends; empty for zero.
  private let digits: [UInt8]
  /// How many digits stand before the point; negative when zeros follow it first.
  private let point: Int

  /// From a text as `12.5`, `-1e-05` or `1.25e+20`.
  init(_ text: String) {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    let parts = text.utf8.split(separator: UInt8(ascii: "e"))
    for byte in parts.first ?? text.utf8[...] {
      if byte == UInt8(ascii: ".") { point = digits.count }
      if (0x30...0x39).contains(byte) { digits.append(byte) }
    }
    if parts.count == 2 { exponent = Int(Substring(parts[1])) ?? 0 }
    let leading = digits.prefix { $0 == 0x30 }.count
    var significant = Array(digits.dropFirst(leading))
    while significant.last == 0x30 { significant.removeLast() }
    isNegative = text.utf8.first == UInt8(ascii: "-")
    self.digits = significant
    self.point = (point ?? digits.count) - leading + exponent
  }

  /// How many digits behind the point are needed.
  var decimals: Int { max(0, digits.count - point) }
  /// How many digits before the point are needed, at least one.
  var wholeDigits: Int { digits.isEmpty ? 1 : max(1, point) }

  /// The number with so many decimals, which must be as many as are needed, or more.
  func fixed(decimals: Int) -> String {
    let point = digits.isEmpty ? 0 : point
    var bytes: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    if point <= 0 { bytes.append(0x30) }
    for position in 0..<max(point, 0) { bytes.append(digit(position)) }
    bytes.append(UInt8(ascii: "."))
    for position in point..<(point + decimals) { bytes.append(digit(position)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func digit(_ position: Int) -> UInt8 { digits.indices.contains(position) ? digits[position] : 0x30 }
}
