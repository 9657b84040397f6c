/// The template with its places filled.
///
/// - `{name}` becomes the value with the name. A name without a value stays as it is, and values are not looked through
///   for places.
/// - `{Name}` becomes that value with a capital, as the first word of a sentence has it.
/// - `{unit.many}` becomes that form of what the data set calls its units; `{Unit.many}` begins with a capital.
/// - `{members:unit}` becomes the form of the noun that goes with the number in the value, `{members:is|are}` one of the
///   given words, in which there may be places again.
/// - `{unit?en|et}` becomes the word that goes with the noun's gender.
func filled(_ template: String, _ values: [String: String], in language: Language) -> String {
  var text = ""
  var rest = template[...]
  while let open = rest.firstIndex(of: "{"), let close = closingBrace(of: open, in: rest) {
    let name = rest[rest.index(after: open)..<close]
    text += rest[..<open]
    text +=
      values[String(name)] ?? capitalised(name, values) ?? language.words(at: name, values)
      ?? String(rest[open...close])
    rest = rest[rest.index(after: close)...]
  }
  return text + rest
}

/// The value of a place whose name begins with a capital; `nil` where there is no such value.
private func capitalised(_ name: Substring, _ values: [String: String]) -> String? {
  name.first?.isUppercase == true ? values[String(name).lowercasedFirst]?.withCapital : nil
}

/// The brace that closes the one that is opened; `nil` when none does.
private func closingBrace(of open: Substring.Index, in text: Substring) -> Substring.Index? {
  var depth = 0
  for place in text[open...].indices {
    if text[place] == "{" { depth += 1 }
    if text[place] == "}" { depth -= 1 }
    if depth == 0 { return place }
  }
  return nil
}

extension Language {
  /// What stands at a place that asks for a form of a noun, or for one of several words; `nil` when it asks for
  /// something else.
  fileprivate func words(at place: Substring, _ values: [String: String]) -> String? {
    guard let sign = place.firstIndex(where: { ".:?".contains($0) }) else { return nil }
    let (name, asked) = (place[..<sign], place[place.index(after: sign)...])
    switch place[sign] {
    case ".": return noun(name).flatMap { naming[$0, String(asked)] }.map { capitalised($0, like: name) }
    case "?":
      guard let noun = noun(name) else { return nil }
      let gender = naming[noun, "gender"].flatMap(grammar.genders.firstIndex) ?? 0
      return filled(choice(gender, asked), values, in: self)
    default:
      guard let value = values[String(name)] else { return nil }
      let form = plural(number(value))
      if asked.contains("|") {
        return filled(choice(form == .one ? 0 : form == .few ? 1 : .max, asked), values, in: self)
      }
      return noun(asked).flatMap { noun in
        (form == .few ? naming[noun, "few"] : nil) ?? naming[noun, form == .one ? "one" : "many"]
      }.map { capitalised($0, like: asked) }
    }
  }

  private func noun(_ name: Substring) -> Naming.Concept? { Naming.Concept(rawValue: name.lowercased()) }

  /// One of the words that stand between bars; the last when there are not so many. Bars inside braces part nothing.
  private func choice(_ place: Int, _ words: Substring) -> String {
    var parts = [""]
    var depth = 0
    for letter in words {
      if letter == "{" { depth += 1 }
      if letter == "}" { depth -= 1 }
      if letter == "|", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(letter) }
    }
    return parts[min(place, parts.count - 1)]
  }

  private func capitalised(_ word: String, like name: Substring) -> String {
    name.first?.isUppercase == true ? word.withCapital : word
  }

  /// The whole number that a value is written as; 0, which is several, for what is none.
  private func number(_ value: String) -> Int {
    let isWhole = value.allSatisfy { $0.isNumber || numbers.groupSeparator.contains($0) }
    return isWhole ? Int(value.filter(\.isNumber)) ?? 0 : 0
  }
}
