import Register

@testable import Reports

extension Language {
  /// A language that nobody speaks, complete in this folder: what English says, in Greek letters, so that a word of any
  /// other language is seen among its own.
  static let madeUp = Language(
    code: "qya",
    numbers: NumberFormat(groupSeparator: "’", decimalSeparator: "·", percentSign: "٪"),
    collation: Collation(afterZ: ["k"]),
    enumeration: MadeUp.enumeration,
    plural: { count in count == 1 ? .one : count < 5 ? .few : .other },
    genitive: { "\($0)’" },
    day: { "\($0.year)/\($0.month)/\($0.day)" },
    messages: MadeUp(), grammar: English.grammar,
    plainNouns: [
      .unit: ["one": greek("unit"), "many": greek("units"), "a": greek("a unit")],
      .upper: ["one": greek("upper unit"), "many": greek("upper units"), "authority": greek("authority")],
      .occasion: ["one": greek("collaboration"), "many": greek("collaborations")],
    ])
}

/// All that is said in it.
struct MadeUp: Messages {
  static let enumeration = Enumeration(and: "ανδ", also: ", ανδ ")
  let english = English()
}

/// The text in Greek letters, but for places to fill; of words that a place chooses between, each is text again.
func greek(_ text: String) -> String {
  var written = ""
  var rest = text[...]
  while let letter = rest.first {
    guard letter == "{", let place = Place(rest) else {
      written.append(alphabet[letter] ?? letter)
      rest = rest.dropFirst()
      continue
    }
    written += place.head + place.words.map(greek).joined(separator: "|") + "}"
    rest = rest.dropFirst(place.length)
  }
  return written
}

/// A place that a text begins with.
private struct Place {
  /// What it begins with: all of it but the closing brace, or what stands before the words that it chooses between.
  var head = ""
  /// The words that it chooses between; none when it chooses nothing.
  var words: [String] = []
  /// How many letters it has, with its braces.
  var length = 0

  /// `nil` when no brace closes it.
  init?(_ text: Substring) {
    var depth = 0
    var parts = [""]
    for letter in text {
      length += 1
      if letter == "{" { depth += 1 }
      if letter == "}" { depth -= 1 }
      if depth == 0 { break }
      if letter == "|", depth == 1 { parts.append("") } else { parts[parts.count - 1].append(letter) }
    }
    guard depth == 0 else { return nil }
    guard parts.count > 1, let sign = parts[0].firstIndex(where: { ":?".contains($0) }) else {
      head = parts.joined(separator: "|")
      return
    }
    head = String(parts[0][...sign])
    words = [String(parts[0][parts[0].index(after: sign)...])] + parts.dropFirst()
  }
}

private let alphabet = Dictionary(
  uniqueKeysWithValues: zip(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "αβχδεφγηιξκλμνοπθρστυϝωϟψζΑΒΧΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥϜΩϞΨΖ"))
