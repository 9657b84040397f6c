/// Counties by code and by name, and the names of municipalities that carry a county with them.
struct CountyNames: Sendable {
  private let codes: [String: String]
  /// How many words the longest name has.
  private let mostWords: Int

  init(_ counties: [County]) {
    var codes: [String: String] = [:]
    for county in counties {
      codes[county.code] = county.code
      for name in [county.name] + parallelNames(county.name) { codes[normalisedName(name)] = county.code }
    }
    self.codes = codes
    mostWords = codes.keys.map { name in name.count { $0 == " " } + 1 }.max() ?? 0
  }

  /// The code of the county with the code or name.
  func code(of text: String) -> String? { codes[trimmed(text)] ?? codes[normalisedName(text)] }

  /// The ways in which a text can be read as the name of a municipality with its county behind it, the likeliest first:
  /// `Herøy (Nordland)`, `Herøy, Nordland`, and with a short word between them, `Herøy i Nordland`.
  func qualified(_ text: String) -> [(name: String, county: String)] {
    let bare = nameWithoutRemark(text)
    if bare != text, let opening = text.lastIndex(of: "(") {
      let remark = text[text.index(after: opening)...].dropLast()
      return code(of: String(remark)).map { [(bare, $0)] } ?? []
    }
    let words = text.split { $0.isWhitespace || $0 == "," }
    var readings: [(name: String, county: String)] = []
    // No more words than a county has: a cell may hold a whole page.
    for place in words.indices.dropFirst().suffix(mostWords) {
      guard let county = code(of: words[place...].joined(separator: " ")) else { continue }
      if place > 1, words[place - 1].count <= 3 {
        readings.append((words[..<(place - 1)].joined(separator: " "), county))
      }
      readings.append((words[..<place].joined(separator: " "), county))
    }
    return readings
  }
}
