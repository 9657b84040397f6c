/// The text inside `="0301"`, as people write codes so that a spreadsheet keeps their zeros; any other text as it is.
public func withoutFormula(_ text: String) -> String {
  guard text.utf8.count > 3, text.hasPrefix("=\""), text.hasSuffix("\"") else { return text }
  let inner = text.dropFirst(2).dropLast()
  return inner.contains("\"") ? text : String(inner)
}
