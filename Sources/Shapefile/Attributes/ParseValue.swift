import Geometry
import Glibc

/// What the bytes of a numeric value say.
enum ParsedNumber: Equatable { case whole(Int), number(Double), missing, overflowing, unreadable }

/// A number from the bytes of an attribute, without blanks around it.
func parsedNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> ParsedNumber {
  guard let first = bytes.first else { return .missing }
  // Writers fill the field with asterisks when there is no value, or when it does not fit.
  if first == UInt8(ascii: "*") { return .overflowing }
  if let whole = parsedWhole(bytes) { return .whole(whole) }
  // A decimal comma, as some Norwegian and German programs write, would end the number at the comma.
  let text = String(decoding: bytes.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
  let plain = text.hasPrefix("+") ? String(text.dropFirst()) : text
  // What C reads besides, hexadecimal digits and names of what is no number, nobody means.
  guard plain.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }),
    let number = Double(plain.hasSuffix(".") ? plain + "0" : plain)
  else { return .unreadable }
  return number.isFinite ? .number(number) : .unreadable
}

private func parsedWhole(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var value = 0
  var digits = bytes[...]
  let isNegative = bytes.first == UInt8(ascii: "-")
  if isNegative || bytes.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
  guard !digits.isEmpty else { return nil }
  for byte in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    let digit = Int(byte - UInt8(ascii: "0"))
    let (product, overflows) = value.multipliedReportingOverflow(by: 10)
    let (sum, exceeds) =
      isNegative
      ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
    if overflows || exceeds { return nil }
    value = sum
  }
  return value
}

/// A date as `YYYY-MM-DD` from eight digits; `nil` when they are not that.
func parsedDate(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  guard bytes.count == 8, bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
  let digits = String(decoding: bytes, as: UTF8.self)
  guard digits != "00000000" else { return nil }
  return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
}

/// `true` or `false` from dBASE's letters; `nil` for the question mark, which means that there is no value.
func parsedLogical(_ byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "Y"), UInt8(ascii: "y"), UInt8(ascii: "1"): "true"
  case UInt8(ascii: "F"), UInt8(ascii: "f"), UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "0"): "false"
  default: nil
  }
}
