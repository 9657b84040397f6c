import Register

@testable import Reports

extension Language {
  /// The language with the nouns of Norway, as the data set has them.
  var inNorway: Language {
    let nouns: [String: [Naming.Concept: [String: String]]] = [
      "nb": [
        .unit: ["one": "kommune", "the_one": "kommunen", "many": "kommuner", "the_many": "kommunene"],
        .upper: [
          "one": "fylke", "the_one": "fylket", "many": "fylker", "the_many": "fylkene", "joined": "fylkes",
          "authority": "fylkeskommune", "gender": "neuter",
        ],
        .occasion: occasion,
      ],
      "nn": [
        .unit: [
          "one": "kommune", "the_one": "kommunen", "many": "kommunar", "the_many": "kommunane", "gender": "masculine",
        ],
        .upper: [
          "one": "fylke", "the_one": "fylket", "many": "fylke", "the_many": "fylka", "joined": "fylkes",
          "authority": "fylkeskommune", "gender": "neuter",
        ],
        .occasion: occasion,
      ],
      "en": [
        .unit: ["one": "municipality", "many": "municipalities"], .upper: ["one": "county", "many": "counties"],
        .occasion: ["one": "procurement collaboration", "many": "procurement collaborations"],
      ],
    ]
    return calling(nouns[code] ?? [:])
  }

  private var occasion: [String: String] {
    [
      "one": "innkjøpssamarbeid", "the_one": "innkjøpssamarbeidet", "many": "innkjøpssamarbeid",
      "the_many": "innkjøpssamarbeida", "gender": "neuter",
    ]
  }
}

extension FigureNames {
  /// What the report of Norway calls its main map and tables.
  static let ofNorway = FigureNames(
    main: "figure-3-1", number: "3-1",
    tables: [
      "participation-by-county": "3-1", "participation-by-size": "3-2", "collaborations": "3-3", "members": "B-1",
    ])
}

extension LevelNames {
  /// What messages call the levels of Norway.
  static let norwegian = LevelNames(
    unit: Noun(one: "municipality", many: "municipalities"), upperUnit: Noun(one: "county", many: "counties"))
}
