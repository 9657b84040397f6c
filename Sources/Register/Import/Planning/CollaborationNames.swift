/// Collaborations by everything that is written to mean them. Nothing is matched by likeness.
struct CollaborationNames {
  private var exact: [String: [String]] = [:]
  private var normalised: [String: [String]] = [:]
  /// The name without the remark behind it, and the remark by itself: `SIIS`.
  private var parts: [String: [String]] = [:]
  private let collaborations: [Collaboration]

  init(_ collaborations: [Collaboration]) {
    self.collaborations = collaborations
    for collaboration in collaborations {
      for name in [collaboration.id, collaboration.name, collaboration.fullName, collaboration.shortName]
      where !name.isEmpty {
        add(collaboration.id, name, &exact)
        add(collaboration.id, normalisedName(name), &normalised)
        let bare = nameWithoutRemark(name)
        guard bare != trimmed(name), let opening = name.lastIndex(of: "(") else { continue }
        add(collaboration.id, normalisedName(bare), &parts)
        add(collaboration.id, normalisedName(String(name[name.index(after: opening)...].dropLast())), &parts)
      }
    }
  }

  /// The ids that a text means at the first level that knows it, in the register's order.
  func ids(of text: String) -> [String] {
    // A line that ends with a hyphen may have been broken inside a word.
    let unbroken = String(text.split(separator: "\n").joined(separator: " "))
    for name in [trimmed(text), unbroken] {
      if let ids = exact[name] ?? normalised[normalisedName(name)] ?? parts[normalisedName(name)] { return ids }
    }
    let tight = text.split(separator: "\n").map { trimmed(String($0)) }.joined()
    return tight == text ? [] : exact[tight] ?? normalised[normalisedName(tight)] ?? []
  }

  /// Those whose names are spelled nearly like the one given, for messages alone; five at most.
  func alike(_ text: String) -> [Collaboration] {
    let wanted = Set(tokens(String(text.prefix(longestName))))
    guard !wanted.isEmpty else { return [] }
    let scored = collaborations.enumerated().map { place, collaboration in
      let own = Set(tokens("\(collaboration.name) \(collaboration.fullName)"))
      return (score: own.intersection(wanted).count { $0.count > 2 }, place: place)
    }
    return scored.filter { $0.score > 0 }.sorted { (-$0.score, $0.place) < (-$1.score, $1.place) }.prefix(5)
      .map { collaborations[$0.place] }
  }

  private func add(_ id: String, _ name: String, _ lookup: inout [String: [String]]) {
    if lookup[name]?.contains(id) != true { lookup[name, default: []].append(id) }
  }
}

/// A key made of a name: small letters without marks and digits, with hyphens between words.
///
/// - Parameter taken: keys that others have; a number is put behind one of them.
func collaborationKey(_ name: String, taken: Set<String>) -> String {
  var words: [String] = []
  for token in tokens(name) {
    var word = ""
    for scalar in token.unicodeScalars { word += plainLetters(scalar) }
    if !word.isEmpty { words.append(word) }
  }
  while words.count > 1, words.joined(separator: "-").count > 60 { words.removeLast() }
  let key = words.isEmpty ? "collaboration" : String(words.joined(separator: "-").prefix(60))
  if !taken.contains(key) { return key }
  var number = 2
  while taken.contains("\(key)-\(number)") { number += 1 }
  return "\(key)-\(number)"
}

/// A letter in those of ASCII; empty for what has none.
private func plainLetters(_ scalar: Unicode.Scalar) -> String {
  if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? String(scalar) : "" }
  // Letters that Unicode does not take apart.
  switch scalar {
  case "æ": return "ae"
  case "ø": return "o"
  case "å": return "a"
  case "ä", "á", "à", "â": return "a"
  case "ö", "ó", "ò", "ô": return "o"
  case "é", "è", "ê", "ë": return "e"
  case "ü", "ú": return "u"
  case "í", "ï": return "i"
  case "đ", "ð": return "d"
  case "ŋ", "ñ", "ń": return "n"
  case "š": return "s"
  case "ŧ": return "t"
  case "ž": return "z"
  case "č", "ç": return "c"
  case "þ": return "th"
  case "ß": return "ss"
  case "ł": return "l"
  default: return ""
  }
}
