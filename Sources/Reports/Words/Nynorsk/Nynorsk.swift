extension Language {
  /// Norwegian nynorsk.
  public static let nn = Language(
    code: "nn",
    numbers: NumberFormat(groupSeparator: "\u{A0}", decimalSeparator: ",", percentSign: "\u{A0}%"),
    collation: Collation(afterZ: ["æä", "øö", "å"], like: ["ü": "y"]),
    enumeration: Nynorsk.enumeration,
    plural: Nynorsk.plural,
    genitive: Nynorsk.genitive,
    day: { "\($0.day).\($0.month).\($0.year)" },
    messages: Nynorsk())
}

/// All that is said in Norwegian nynorsk.
struct Nynorsk: Messages {
  static let enumeration = Enumeration(and: "og")

  static func plural(_ count: Int) -> PluralForm { count == 1 ? .one : .other }

  static func genitive(_ name: String) -> String {
    guard let last = name.last else { return name }
    return "sxzSXZ".contains(last) ? name + "’" : name + "s"
  }
}
