extension ImportWords {
  /// The words of lists in English, which every data set understands besides its own.
  public static let english = ImportWords(
    columns.map { Entry(kind: .column, meaning: $0, word: $1) }
      + roles.map { Entry(kind: .role, meaning: $0, word: $1) }
      + others.map { Entry(kind: $0, meaning: $1, word: $2) } + months + seasons)

  private static let columns: [(String, String)] = [
    ("collaboration-id", "collaboration id"), ("collaboration-id", "id"), ("collaboration", "collaboration"),
    ("collaboration", "collaborations"), ("collaboration", "collaboration name"),
    ("collaboration", "name of collaboration"), ("collaboration", "partnership"), ("collaboration", "cooperation"),
    ("code", "code"), ("code", "municipality code"), ("code", "municipality number"), ("code", "municipality no"),
    ("code", "municipality id"), ("party:member", "member"), ("party:member", "members"),
    ("party:member", "member municipality"), ("party:member", "member municipalities"), ("party:owner", "owner"),
    ("party:owner", "owners"), ("party:other", "other parties"), ("party", "municipality"),
    ("party", "municipalities"), ("party", "municipality name"), ("party", "name of municipality"),
    ("party", "party"), ("party", "parties"), ("party", "participant"), ("party", "participants"),
    ("host", "host"), ("host", "host municipality"), ("host", "lead municipality"), ("county", "county"),
    ("role", "role"), ("role", "type of membership"), ("role", "membership type"), ("from", "from"),
    ("from", "from date"), ("from", "valid from"), ("from", "since"), ("from", "member since"), ("from", "start"),
    ("from", "start date"), ("from", "joined"), ("from", "date joined"), ("from", "entry"), ("from", "in"),
    ("first-day-without", "to exclusive"), ("first-day-without", "until exclusive"),
    ("first-day-without", "end exclusive"), ("first-day-without", "until not included"),
    ("first-day-without", "to not included"), ("last-day", "last day"), ("last-day", "through"),
    ("last-day", "to and including"), ("last-day", "up to and including"), ("last-day", "to inclusive"),
    ("last-day", "until inclusive"), ("to", "to"), ("to", "to date"), ("to", "valid to"), ("to", "until"),
    ("to", "till"), ("to", "end"), ("to", "end date"), ("to", "left"), ("to", "date left"), ("to", "exit"),
    ("to", "out"), ("source", "source"), ("source", "sources"), ("note", "note"), ("note", "notes"),
    ("note", "comment"), ("note", "comments"), ("note", "remark"), ("note", "remarks"), ("name", "name"),
    ("party", "municipalit*"), ("party", "participant*"), ("collaboration", "collaborat*"),
  ]

  private static let roles: [(String, String)] = [
    ("host", "host"), ("host", "host municipality"), ("owner", "owner*"), ("owner", "shareholder*"),
    ("case-by-case", "case by case"), ("case-by-case", "guest*"), ("case-by-case", "observer*"),
    ("county-authority", "county authority"), ("state-body", "state body"), ("other", "other"),
    ("member", "member*"), ("member", "participant*"),
  ]

  private static let others: [(Kind, String, String)] = [
    (.party, "county-authority", "county authority"), (.party, "county-authority", "county council"),
    (.party, "state-body", "university"), (.party, "other", "companies"), (.party, "other", "institutions"),
    (.joining, "", "and"), (.joining, "", "&"), (.leading, "", "with the addition of"), (.leading, "", "plus"),
    (.county, "", "county"), (.footer, "", "source"), (.footer, "", "total"), (.footer, "", "note"),
    (.unknown, "", "unknown"), (.unknown, "", "not known"), (.incomplete, "", "and others"),
    (.incomplete, "", "others"), (.incomplete, "", "among others"), (.incomplete, "", "et al"),
    (.incomplete, "", "etc"),
  ]

  private static let months: [Entry] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ].enumerated().flatMap { place, name in
    [name, String(name.prefix(3))].map { Entry(kind: .month, meaning: String(place + 1), word: $0) }
  }

  private static let seasons =
    KnownDay.Season.allCases.map { Entry(kind: .season, meaning: $0.rawValue, word: $0.rawValue) }
    + [Entry(kind: .before, word: "before"), Entry(kind: .after, word: "after")]
}
