import Register

extension Language {
  /// English.
  public static let en = Language(
    code: "en",
    numbers: NumberFormat(groupSeparator: ",", decimalSeparator: ".", percentSign: "%"),
    // Letters that English does not have keep the place that they have at home.
    collation: Collation(afterZ: ["æä", "øö", "å"]),
    enumeration: English.enumeration,
    plural: English.plural,
    genitive: English.genitive,
    day: { "\($0.day)\u{A0}\(English.months[$0.month - 1])\u{A0}\($0.year)" },
    messages: English())
}

/// All that is said in English.
struct English: Messages {
  static let enumeration = Enumeration(and: "and")

  static func plural(_ count: Int) -> PluralForm { count == 1 ? .one : .other }

  static func genitive(_ name: String) -> String { name + "’s" }

  fileprivate static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
