/// What somebody says who knows no language but English, as the parser of the command line and the readers of files, in the
/// language of a table: known again line by line by its templates, the longest first. Lines that no template fits stay as
/// they are.
func spokenByOthers(_ text: String, _ sentences: [String: String]) -> String {
  let templates = sentences.keys.sorted { ($1.count, $0) < ($0.count, $1) }
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    spoken(line, templates, sentences, depth: 0)
  }.joined(separator: "\n")
}

/// A line, with what stands in the places of its template said in the language too: `Error: Missing value for '--day'`.
private func spoken(
  _ line: Substring, _ templates: [String], _ sentences: [String: String], depth: Int
) -> String {
  let indent = line.prefix { $0 == " " }
  let bare = line.dropFirst(indent.count)
  guard depth < 3, !bare.isEmpty else { return String(line) }
  for template in templates {
    guard let places = places(of: template, in: bare), var said = sentences[template] else { continue }
    for (number, place) in places.enumerated() {
      said = said.replacing("{\(number + 1)}", with: spoken(place, templates, sentences, depth: depth + 1))
    }
    return indent + said
  }
  return String(line)
}

/// What stands in the numbered places of a template that a whole text fits; `nil` where it does not fit.
private func places(of template: String, in text: Substring) -> [Substring]? {
  var places: [Substring] = []
  var (rest, pattern) = (text, template[...])
  while let opening = pattern.firstIndex(of: "{"), let closing = pattern[opening...].firstIndex(of: "}") {
    guard rest.hasPrefix(pattern[..<opening]) else { return nil }
    rest = rest.dropFirst(pattern.distance(from: pattern.startIndex, to: opening))
    pattern = pattern[pattern.index(after: closing)...]
    let next = pattern[..<(pattern.firstIndex(of: "{") ?? pattern.endIndex)]
    if next.isEmpty {
      places.append(rest)
      return pattern.isEmpty ? places : nil
    }
    // The last place reaches as far as it can: a value may hold the sign that ends it.
    let isLast = next.endIndex == pattern.endIndex
    guard let range = isLast ? (rest.hasSuffix(next) ? suffix(next, of: rest) : nil) : rest.firstRange(of: next) else {
      return nil
    }
    places.append(rest[..<range.lowerBound])
    rest = rest[range.lowerBound...]
  }
  return rest == pattern ? places : nil
}

private func suffix(_ end: Substring, of text: Substring) -> Range<Substring.Index> {
  text.index(text.endIndex, offsetBy: -end.count)..<text.endIndex
}
