import Analysis

extension TableTheme {
  /// On which levels each municipality can buy together with others, and which it lacks.
  static let access = TableTheme(
    id: "access", cooperation: .accessTitle, requirements: [.relations]
  ) { input, words in
    let profiles = input.measures.evidence.accessProfiles(input.thresholds).filter { input.shows($0.municipality) }
    let rows = profiles.map { profile in
      [
        .named(profile.municipality.code.text, profile.municipality.name), .text(profile.municipality.name),
        profile.collaboration.map { .named($0, input.named([$0])[0].name) } ?? .missing,
        .text(String(profile.strategy.rawValue)),
      ]
        + AccessProfile.Level.allCases.map { .truth(profile.levels.contains($0)) }
        + [Cell(.list(profile.lacking.map { Cell.Named($0.rawValue, words.level($0.rawValue)) }))] as [Cell]
    }
    return Content(
      columns: [
        Table.Column("municipality", words[.code], .code),
        Table.Column("name", words[.name], .text),
        Table.Column("collaboration", words[.collaboration], .name),
        Table.Column("strategy", words[.strategy], .text),
        Table.Column("labour_market", words[.labourMarketLevel], .text),
        Table.Column("regional", words[.regionalLevel], .text),
        Table.Column("national", words[.nationalLevel], .text),
        Table.Column("need_based", words[.needLevel], .text),
        Table.Column("lacking", words[.lacking], .list),
      ],
      groups: [Table.Group(rows: rows)], notes: [words[.accessNote], words[.strategyNote]])
  }

  /// Whom in their own region those outside do not cooperate with.
  static let unconnected = TableTheme(
    id: "unconnected", cooperation: .unconnectedTitle, requirements: [.relations]
  ) { input, words in
    let shown = input.measures.evidence.unconnected().filter { input.part?.touches($0) ?? true }
    let rows = shown.map { one in
      [
        .named(one.municipality.code.text, one.municipality.name), .text(one.municipality.name),
        .named(one.region, one.name),
        Cell(.list(one.outsiders.map { Cell.Named($0.text, input.name(of: $0.text, kind: "municipality")) })),
        Cell(.list(input.named(one.collaborations))),
      ] as [Cell]
    }
    return Content(
      columns: [
        Table.Column("municipality", words[.code], .code),
        Table.Column("name", words[.name], .text),
        Table.Column("region", words.filled(.region, words.places(input.references)), .name),
        Table.Column("outsiders", words[.otherOutsiders], .list),
        Table.Column("collaborations", words[.collaborationsThere], .list),
      ],
      groups: [Table.Group(rows: rows)], notes: [words[.unconnectedNote]])
  }

  /// What is recommended for which need and which market.
  static let needs = TableTheme(id: "needs", cooperation: .needsTitle, requirements: [.needs], showsParts: false) {
    input, words in
    func said(_ texts: [String: String]) -> Cell { .text(texts[input.language.code] ?? texts[""] ?? "") }
    return Content(
      columns: [
        Table.Column("id", words[.id], .text, isPrinted: false),
        Table.Column("need", words[.need], .text),
        Table.Column("market", words[.market], .text),
        Table.Column("recommendation", words[.recommendation], .text),
        Table.Column("categories", words[.categories], .text),
        Table.Column("source", words[.sourceColumn], .text),
      ],
      groups: [
        Table.Group(
          rows: input.needs.map {
            [
              .text($0.id), said($0.need), said($0.market), said($0.recommendation), said($0.categories),
              .text($0.source),
            ]
          })
      ])
  }

  /// A table of cooperation besides membership.
  init(
    id: String, cooperation title: CooperationPhrase, requirements: [Requirement], showsParts: Bool = true,
    content: @escaping @Sendable (ReportInput, Words) -> Content
  ) {
    self.init(
      id: id, heading: { Words($0)[title] }, needs: [.assessment, .advice], requirements: requirements,
      showsParts: showsParts
    ) { input in content(input, Words(input.language)) }
  }
}
