/// Longer texts are no names: a cell may hold a whole page.
let longestName = 120

/// A name without the footnote mark or the full stop behind it; `nil` when there is none.
///
/// Marks are asterisks, daggers, raised figures, and one or two figures that stand close to a letter, with a bracket
/// behind them at most.
func withoutMark(_ text: String) -> (name: String, mark: String)? {
  var rest = Substring(text)
  while rest.last?.isWhitespace == true { rest.removeLast() }
  var mark = ""
  while let last = rest.last, "*†‡¹²³⁴⁵⁶⁷⁸⁹⁰.".contains(last) {
    mark = String(last) + mark
    rest.removeLast()
  }
  if mark.isEmpty {
    var figures = rest
    if figures.last == ")" { figures.removeLast() }
    let digits = figures.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let head = figures.dropLast(digits)
    // `K-0301` and `Os 2` are no names with a mark.
    guard (1...2).contains(digits),
      head.last?.isLetter == true || (figures.endIndex != rest.endIndex && head.last == " "),
      head.count(where: \.isLetter) > 1
    else { return nil }
    mark = String(rest[head.endIndex...])
    rest = head
  }
  let name = trimmed(String(rest))
  return name.isEmpty ? nil : (name, mark == "." ? "" : mark)
}
