extension Language {
  /// Norwegian bokmål.
  public static let nb = Language(
    code: "nb",
    numbers: NumberFormat(groupSeparator: "\u{A0}", decimalSeparator: ",", percentSign: "\u{A0}%"),
    collation: Collation(afterZ: ["æä", "øö", "å"], like: ["ü": "y"]),
    enumeration: Bokmaal.enumeration,
    plural: Bokmaal.plural,
    genitive: Bokmaal.genitive,
    day: { "\($0.day).\($0.month).\($0.year)" },
    messages: Bokmaal())
}

/// All that is said in Norwegian bokmål.
struct Bokmaal: Messages {
  static let enumeration = Enumeration(and: "og")

  static func plural(_ count: Int) -> PluralForm { count == 1 ? .one : .other }

  static func genitive(_ name: String) -> String {
    guard let last = name.last else { return name }
    return "sxzSXZ".contains(last) ? name + "’" : name + "s"
  }
}
