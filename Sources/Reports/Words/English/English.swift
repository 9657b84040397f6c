import Register

extension Language {
  /// English.
  public static let en = Language(
    code: "en", country: "GB",
    numbers: NumberFormat(
      groupSeparator: ",", decimalSeparator: ".", percentSign: "%", under: "under ",
      over: "over "),
    // Letters that English does not have keep the place that they have at home.
    collation: Collation(afterZ: ["æä", "øö", "å"]),
    enumeration: English.enumeration,
    plural: English.plural,
    genitive: English.genitive,
    day: { "\($0.day)\u{A0}\(English.months[$0.month - 1])\u{A0}\($0.year)" },
    messages: English(), grammar: English.grammar,
    plainNouns: [
      .unit: ["one": "unit", "many": "units", "a": "a unit"], .upper: ["one": "upper unit", "many": "upper units"],
      .occasion: ["one": "collaboration", "many": "collaborations"],
      .area: ["one": "area", "many": "areas"], .group: ["one": "group", "many": "groups"],
    ])
}

/// All that is said in English.
struct English: Messages {
  static let enumeration = Enumeration(and: "and", also: ", and ")

  static func plural(_ count: Int) -> PluralForm { count == 1 ? .one : .other }

  static func genitive(_ name: String) -> String { name + "’s" }

  /// `a` is one of them with its article, `authority` who governs an upper unit.
  static let grammar = NounGrammar(
    required: ["one", "many"], optional: ["a", "authority"],
    completed: { given in
      let one = given["one"] ?? ""
      let article = one.first.map { "aeiouAEIOU".contains($0) } == true ? "an" : "a"
      return ["a": "\(article) \(one)", "authority": "\(one) authority"].merging(given) { $1 }
    }, genders: [])

  fileprivate static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
