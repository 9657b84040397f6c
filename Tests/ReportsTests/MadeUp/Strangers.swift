import Reports

/// The words in Latin letters that stand in a text and in nothing of the data: words of a language that is not the
/// text's own. Signs of units are of no language.
func strangers(in text: String, of known: Set<String> = []) -> [String] {
  words(in: withoutEntities(text)).filter { !known.contains($0) && $0 != "km" }
}

/// The words of the data within values.
func dataWords(_ values: Any...) -> Set<String> {
  Set(values.flatMap { words(in: texts(in: $0).joined(separator: " ")) })
}

/// The text of a page without its markup.
func visible(_ page: String) -> String {
  var text = "", isHidden = false
  var rest = page[...]
  // Styles and scripts are not read by anybody.
  for name in ["style", "script"] {
    while let start = rest.range(of: "<\(name)"), let end = rest.range(of: "</\(name)>") {
      text += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
  }
  return String(
    (text + rest).map { letter in
      if letter == "<" { isHidden = true }
      defer { if letter == ">" { isHidden = false } }
      return isHidden ? " " : letter
    })
}

/// The text with signs for the signs of markup left out.
private func withoutEntities(_ text: String) -> String {
  ["&amp;", "&lt;", "&gt;", "&quot;"].reduce(text) { text, entity in
    text.split(separator: entity, omittingEmptySubsequences: false).joined(separator: " ")
  }
}

private func words(in text: String) -> [String] {
  text.split { !$0.isLatin }.map(String.init).filter { $0.count > 1 }
}

/// Every text within a value.
private func texts(in value: Any) -> [String] {
  if let text = value as? String { return [text] }
  // A language's own words are not data.
  if value is Language { return [] }
  return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
}

extension Character {
  fileprivate var isLatin: Bool {
    isLetter && unicodeScalars.first.map { $0.value < 0x370 || (0x1E00...0x1EFF).contains($0.value) } == true
  }
}
