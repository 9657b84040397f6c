extension Language {
  /// Norwegian nynorsk.
  public static let nn = Language(
    code: "nn", country: "NO",
    numbers: NumberFormat(
      groupSeparator: "\u{A0}", decimalSeparator: ",", percentSign: "\u{A0}%", under: "under ",
      over: "over "),
    collation: Collation(afterZ: ["æä", "øö", "å"], like: ["ü": "y"]),
    enumeration: Nynorsk.enumeration,
    plural: Nynorsk.plural,
    genitive: Nynorsk.genitive,
    day: { "\($0.day).\($0.month).\($0.year)" },
    messages: Nynorsk(), grammar: Nynorsk.grammar,
    plainNouns: [
      .unit: [
        "one": "eining", "the_one": "eininga", "many": "einingar", "the_many": "einingane", "joined": "einings",
        "gender": "feminine",
      ],
      .upper: [
        "one": "overeining", "the_one": "overeininga", "many": "overeiningar", "the_many": "overeiningane",
        "joined": "overeinings", "gender": "feminine",
      ],
      .occasion: [
        "one": "samarbeid", "the_one": "samarbeidet", "many": "samarbeid", "the_many": "samarbeida",
        "gender": "neuter",
      ],
      .area: [
        "one": "område", "the_one": "området", "many": "område", "the_many": "områda", "gender": "neuter",
      ],
      .group: [
        "one": "gruppe", "the_one": "gruppa", "many": "grupper", "the_many": "gruppene", "gender": "feminine",
      ],
    ])
}

/// All that is said in Norwegian nynorsk.
struct Nynorsk: Messages {
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
      return ["joined": joined, "authority": joined + "styresmakt"].merging(given) { $1 }
    }, genders: ["masculine", "feminine", "neuter"], articles: ["ein", "ei", "eit"])
}

extension Nynorsk {
  /// Whoever reads nynorsk reads bokmål before English.
  func sentence(_ english: String) -> String? { Bokmaal.sentences[english] }
}
