extension Language {
  /// Norwegian bokmål.
  public static let nb = Language(
    code: "nb", country: "NO",
    numbers: NumberFormat(
      groupSeparator: "\u{A0}", decimalSeparator: ",", percentSign: "\u{A0}%", under: "under ",
      over: "over "),
    collation: Collation(afterZ: ["æä", "øö", "å"], like: ["ü": "y"]),
    enumeration: Bokmaal.enumeration,
    plural: Bokmaal.plural,
    genitive: Bokmaal.genitive,
    day: { "\($0.day).\($0.month).\($0.year)" },
    messages: Bokmaal(), grammar: Bokmaal.grammar,
    plainNouns: [
      .unit: ["one": "enhet", "the_one": "enheten", "many": "enheter", "the_many": "enhetene", "joined": "enhets"],
      .upper: [
        "one": "overenhet", "the_one": "overenheten", "many": "overenheter", "the_many": "overenhetene",
        "joined": "overenhets",
      ],
      .occasion: [
        "one": "samarbeid", "the_one": "samarbeidet", "many": "samarbeid", "the_many": "samarbeidene",
        "gender": "neuter",
      ],
      .area: [
        "one": "område", "the_one": "området", "many": "områder", "the_many": "områdene", "gender": "neuter",
      ],
      .group: ["one": "gruppe", "the_one": "gruppen", "many": "grupper", "the_many": "gruppene"],
    ])
}

/// All that is said in Norwegian bokmål.
struct Bokmaal: Messages {
  static let enumeration = Enumeration(and: "og", also: " og ")

  static func plural(_ count: Int) -> PluralForm { count == 1 ? .one : .other }

  static func genitive(_ name: String) -> String {
    guard let last = name.last else { return name }
    return "sxzSXZ".contains(last) ? name + "’" : name + "s"
  }

  /// `joined` is the first part of a longer word, `authority` who governs an upper unit.
  static let grammar = NounGrammar(
    required: ["one", "the_one", "many", "the_many"], optional: ["joined", "authority"],
    completed: { given in
      let joined = given["joined"] ?? given["one"] ?? ""
      return ["joined": joined, "authority": joined + "myndighet"].merging(given) { $1 }
    }, genders: ["common", "neuter"], articles: ["en", "et"])
}
