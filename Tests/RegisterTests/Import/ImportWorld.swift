import Register

/// Names that are hard to take apart, two collaborations, and the words of a small country.
enum ImportWorld {
  static let day = RegisterTests.day("2020-10-01")

  private static let names: [(String, String, String)] = [
    ("0301", "Oslo", "03"), ("1515", "Herøy", "15"), ("1577", "Volda", "15"), ("1818", "Herøy", "18"),
    ("1806", "Narvik", "18"), ("3052", "Nore og Uvdal", "30"), ("3420", "Elverum", "34"), ("3426", "Tolga", "34"),
    ("3428", "Alvdal", "34"), ("3430", "Os", "34"), ("3436", "Nord-Fron", "34"), ("3452", "Vestre Slidre", "34"),
    ("3453", "Øystre Slidre", "34"), ("4219", "Evje og Hornnes", "42"), ("5025", "Røros", "50"),
    ("5061", "Rindal", "50"),
  ]

  static let territory = Territory(
    municipalities: names.map { SmallWorld.municipality($0.0, $0.1, $0.2) } + [
      SmallWorld.municipality("5436", "Porsanger", "54", official: "Porsanger - Porsáŋgu - Porsanki\u{A0}")
    ],
    counties: [
      County(code: "03", name: "Oslo"), County(code: "15", name: "Møre og Romsdal"),
      County(code: "18", name: "Nordland"), County(code: "30", name: "Viken"), County(code: "34", name: "Innlandet"),
      County(code: "42", name: "Agder"), County(code: "50", name: "Trøndelag"),
      County(code: "54", name: "Troms og Finnmark"),
    ],
    codeChanges: [
      SmallWorld.change("2020-01-01", "1444", "Hornindal", "1577", "Volda", .merge),
      SmallWorld.change("2020-01-01", "1519", "Volda", "1577", "Volda", .merge),
      SmallWorld.change("2024-01-01", "0301", "Oslo", "0399", "Oslo", .renumber),
    ], levels: .norwegian)

  static let index = NameIndex(
    territory, aliases: [Alias(municipality: code("1577"), name: "Gamle Volda")], scheme: SmallWorld.scheme, on: day,
    ignoredWords: ["kommune"])

  static let words = ImportWords(
    ([
      (.column, "collaboration-id", "id"), (.column, "code", "kommunenr"), (.column, "party", "kommune"),
      (.column, "party", "deltakere"), (.column, "party:owner", "eiere"), (.column, "collaboration", "samarbeid"),
      (.column, "county", "fylke"), (.column, "role", "rolle"), (.column, "from", "fra"), (.column, "to", "til"),
      (.column, "host", "vertskommune"), (.column, "source", "kilde"), (.column, "note", "merknad"),
      (.column, "name", "navn"), (.column, "party", "deltaker*"), (.column, "collaboration", "samarbeid*"),
      (.role, "host", "vertskommune*"), (.role, "owner", "medeier*"), (.role, "owner", "aksje*"),
      (.role, "case-by-case", "fra sak til sak"), (.role, "member", "medlem*"),
      (.party, "county-authority", "fylkeskommun*"), (.party, "state-body", "universitet*"),
      (.party, "other", "selskap*"), (.party, "other", "institusjon*"), (.party, "other", "as"),
      (.joining, "", "og"), (.joining, "", "and"), (.joining, "", "&"), (.leading, "", "med tillegg av"),
      (.county, "", "fylke"), (.footer, "", "kilde"), (.footer, "", "sum"), (.month, "1", "januar"),
      (.month, "2", "feb"), (.unknown, "", "ukjent"),
      (.column, "from", "inn"), (.column, "to", "ut"), (.column, "first-day-without", "til ikke med"),
      (.column, "last-day", "til og med"), (.incomplete, "", "m fl"), (.incomplete, "", "andre"),
    ] as [(ImportWords.Kind, String, String)]).map { ImportWords.Entry(kind: $0.0, meaning: $0.1, word: $0.2) })

  static let register = Register(
    collaborations: [
      Collaboration(id: "abakus", number: 1, name: "Abakus AS", fullName: "Abakus AS (Engerdal)", county: "34"),
      Collaboration(id: "siis", number: 2, name: "Samordna innkjøp i Nordland (SIIS)", county: "18"),
      Collaboration(
        id: "ofa", number: 3, name: "Offentlig Fellesinnkjøp på Agder", county: "42", host: code("4219"),
        shortName: "OFA"),
    ],
    memberships: [
      Membership(collaboration: "abakus", municipality: code("5025"), party: "Røros", role: .member),
      Membership(collaboration: "abakus", municipality: code("3430"), party: "Os", role: .member),
      Membership(collaboration: "abakus", municipality: code("3420"), party: "Elverum", role: .owner),
      Membership(collaboration: "siis", municipality: code("1806"), party: "Narvik", role: .member),
      Membership(collaboration: "ofa", municipality: code("4219"), party: "Evje og Hornnes", role: .member),
      Membership(collaboration: "ofa", municipality: nil, party: "Fylkeskommunen", role: .countyAuthority),
    ])

  static let empty = Register(collaborations: [], memberships: [])

  /// What comes of rows of text, the first of which has the headings.
  static func plan(
    _ rows: [[String]], into register: Register = register, start: String? = nil, isComplete: Bool = false,
    takesNew: Bool = false, answers: [(String, String)] = [], reading: ImportReading = ImportReading()
  ) -> ImportPlan? {
    let table = ImportTable(
      form: .sheet("Liste"),
      rows: rows.enumerated().map { ImportTable.Row(number: $0.offset + 1, cells: $0.element) })
    guard let layout = table.layout(words, reading: reading) else { return nil }
    let first = start.map { RegisterTests.day($0) }
    return importPlan(
      of: table, layout: layout, words: words, index: index, register: register,
      settings: ImportSettings(
        start: first, day: first ?? day, isComplete: isComplete, takesNew: takesNew, source: "Liste"),
      reading: reading,
      answers: ImportAnswers(
        answers.enumerated().map { .init(question: $1.0, answer: $1.1, line: $0 + 2) }))
  }

  /// What comes of one party of a collaboration.
  static func plan(party: String, of collaboration: String = "Abakus AS", answers: [(String, String)] = [])
    -> ImportPlan?
  {
    plan([["Samarbeid", "Kommune"], [collaboration, party]], answers: answers)
  }
}

extension ImportPlan {
  /// The changes in few words.
  var written: [String] {
    changes.map { change in
      func label(_ membership: Membership) -> String { membership.municipality?.text ?? membership.party }
      func period(_ period: Period) -> String {
        "\(period.start?.description ?? "?")-\(period.end?.description ?? "")"
      }
      return switch change {
      case .found(let collaboration, _): "found \(collaboration.id) \(collaboration.county)"
      case .join(let membership, _):
        "join \(membership.collaboration) \(label(membership)) \(membership.role.rawValue) \(period(membership.period))"
      case .leave(let membership, let day, _): "leave \(membership.collaboration) \(label(membership)) \(day)"
      case .role(let membership, let role, let day, _):
        "role \(membership.collaboration) \(label(membership)) \(role.rawValue) \(day?.description ?? "?")"
      case .host(let collaboration, let code, _, _): "host \(collaboration.id) \(code)"
      case .row(let setting, _): "row \(setting.table.rawValue) \(setting.collaboration)"
      case .value(let collaboration, let fact, let value, _): "value \(collaboration.id) \(fact.rawValue) \(value)"
      }
    }
  }

  /// The ids of the open questions.
  var open: [String] { openQuestions.map(\.id) }
}
