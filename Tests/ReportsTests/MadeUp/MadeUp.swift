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
    messages: MadeUp())
}

/// All that is said in it.
struct MadeUp: Messages {
  static let enumeration = Enumeration(and: "ανδ")
  let english = English()
}

/// The text in Greek letters, but for places to fill.
func greek(_ text: String) -> String {
  var isPlace = false
  return String(
    text.map { letter in
      if letter == "{" { isPlace = true } else if letter == "}" { isPlace = false }
      return isPlace ? letter : alphabet[letter] ?? letter
    })
}

private let alphabet = Dictionary(
  uniqueKeysWithValues: zip(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "αβχδεφγηιξκλμνοπθρστυϝωϟψζΑΒΧΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥϜΩϞΨΖ"))
