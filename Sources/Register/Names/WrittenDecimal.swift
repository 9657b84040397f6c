/// The finite number that decimal digits write, with a point before the decimals and a power of ten at most; `nil` for
/// `0x10`, for words such as `nan` and `inf`, and for more than a number holds.
public func writtenDecimal(_ text: String) -> Double? {
  guard text.utf8.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }), let number = Double(text),
    number.isFinite
  else { return nil }
  return number
}
