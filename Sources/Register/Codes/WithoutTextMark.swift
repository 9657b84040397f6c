/// The text inside `="0301"` or behind `'0301`, as people write codes so that a spreadsheet keeps their zeros; any other text
/// as it is.
public func withoutTextMark(_ text: String) -> String {
  if let mark = text.utf8.first, mark == UInt8(ascii: "'"), text.utf8.count > 1 {
    let digits = text.dropFirst()
    return digits.utf8.allSatisfy(isDigit) ? String(digits) : text
  }
  guard text.utf8.count > 3, text.hasPrefix("=\""), text.hasSuffix("\"") else { return text }
  let inner = text.dropFirst(2).dropLast()
  return inner.contains("\"") ? text : String(inner)
}
