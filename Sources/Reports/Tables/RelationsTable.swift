import Analysis
import Register

extension TableTheme {
  /// Cooperation besides membership by level, then plans, then what was considered and not counted.
  static let relations = TableTheme(
    id: "relations", cooperation: .relationsTitle, requirements: [.relations]
  ) { input, words in
    let evidence = input.measures.evidence
    let relations = evidence.relations.filter { input.part?.touches($0) ?? true }
    let levels = AccessProfile.Level.allCases.map(\.rawValue)
    let others = Set(relations.map(\.level)).subtracting(levels).sorted()
    let told = (levels + others).compactMap { level -> Table.Group? in
      let rows = relations.filter { $0.level == level }.map { row($0, words, input) }
      return rows.isEmpty ? nil : Table.Group(words.level(level), rows: rows)
    }
    let plans = evidence.plans.filter { input.part?.touches($0) ?? true }.map { plan in
      [
        .text(plan.id), .text("planned"), .text(words[.plansGroup]),
        Cell(.list(plan.memberships.map { Cell.Named($0.municipality?.text ?? $0.party, $0.party) })), .missing,
        .text(plan.names.text(in: words.language.code)), .missing, .text(plan.source),
      ] as [Cell]
    }
    let arrangements = input.arrangements.filter { input.shows(arrangementOf: $0.parties) }.map { one in
      [
        .text(one.id), .text("not-counted"), .text(words[.arrangementsGroup]),
        Cell(.list(one.parties.map { Cell.Named($0, input.name(of: $0, kind: "municipality")) })), .missing,
        .text("\(one.called(in: words.language.code)): \(one.because(in: words.language.code))"),
        .whole(one.declaredCount), .text(one.source),
      ] as [Cell]
    }
    return Content(
      columns: [
        Table.Column("id", words[.id], .text),
        Table.Column("level", words[.level], .text, isPrinted: false),
        Table.Column(nil, words[.level], .text),
        Table.Column("from", words[.parties], .list),
        Table.Column("to", words[.with], .list),
        Table.Column("subject", words[.about], .text),
        Table.Column("declared_parties", words[.declared], .whole),
        Table.Column("source", words[.sourceColumn], .text),
      ],
      groups: told + (plans.isEmpty ? [] : [Table.Group(words[.plansGroup], rows: plans)])
        + (arrangements.isEmpty ? [] : [Table.Group(words[.arrangementsGroup], rows: arrangements)]))
  }

  private static func row(_ relation: Relation, _ words: Words, _ input: ReportInput) -> [Cell] {
    func parties(_ party: Relation.Party) -> Cell {
      party.names.isEmpty
        ? .missing : Cell(.list(party.names.map { Cell.Named($0, input.name(of: $0, kind: party.kind)) }))
    }
    return [
      .text(relation.id), .text(relation.level), .text(words.level(relation.level)), parties(relation.from),
      parties(relation.to), .text(relation.topic.text(in: words.language.code)), .whole(relation.count),
      .text(relation.source),
    ]
  }
}

extension ReportInput {
  /// The name of a party of a relation; the text itself where the data set knows none.
  func name(of text: String, kind: String) -> String {
    switch kind {
    case "municipality": MunicipalityCode(text).flatMap(snapshot.territory.municipality)?.name ?? text
    case "collaboration": snapshot.register.collaboration(text)?.name ?? text
    case "county-authority": snapshot.territory.county(text)?.name ?? text
    default: text
    }
  }
}

extension Words {
  /// What a level of cooperation is called; the data set's own word for one that it has made up.
  func level(_ level: String) -> String {
    switch AccessProfile.Level(rawValue: level) {
    case .labourMarket: self[.labourMarketLevel]
    case .regional: self[.regionalLevel]
    case .national: self[.nationalLevel]
    case .needBased: self[.needLevel]
    case nil: level
    }
  }
}
