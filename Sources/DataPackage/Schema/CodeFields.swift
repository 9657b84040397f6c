/// A column that the program itself reads as codes, whatever the descriptor says of it.
struct CodeField: Hashable {
  /// The resource, and its column.
  let resource: String, column: String
  /// The resource whose codes the column holds.
  let codes: String
  /// The columns with the first and the last day on which a row holds, where rows of other days have the codes of theirs.
  let since: String?, until: String?
  /// Whether a cell has room for several codes.
  let isList: Bool
  /// The column that says whether a cell holds a code, and its word for that; `nil` where all cells do.
  let selector: String?, word: String

  init(
    _ resource: String, _ column: String, codes: String = "municipalities", since: String? = nil, until: String? = nil,
    isList: Bool = false, where selector: String? = nil, is word: String = ""
  ) {
    self.resource = resource
    self.column = column
    self.codes = codes
    self.since = since
    self.until = until
    self.isList = isList
    self.selector = selector
    self.word = word
  }

  /// All of them.
  ///
  /// A descriptor ought to declare each, so that whoever else reads the data set knows it too; what it forgets is moved
  /// to the codes of another year all the same, as the data set could not be opened otherwise.
  static let all: [CodeField] = [
    CodeField("municipalities", "county", codes: "counties"),
    CodeField("collaborations", "county", codes: "counties"),
    CodeField("collaborations", "host"),
    CodeField("memberships", "municipality", since: "from", until: "to"),
    CodeField("planned-memberships", "municipality", since: "from", until: "to"),
    CodeField("events", "municipality", since: "day"),
    CodeField("arrangements", "parties", isList: true),
    CodeField("facts", "value", since: "from", until: "to", where: "fact", is: "host"),
    CodeField("disputes", "municipality"),
    CodeField("disputes", "value", since: "from", where: "about", is: "host"),
    CodeField("aliases", "municipality"),
    CodeField("commuting", "residence"),
    CodeField("commuting", "workplace"),
  ]

  /// The one that a column of a resource is; `nil` for any other column.
  static func of(_ resource: String, _ column: String) -> CodeField? {
    all.first { $0.resource == resource && $0.column == column }
  }
}

extension ResourceSchema {
  /// Whether the schema says of the column that it holds codes of municipalities or of the level above.
  func declaresCodes(_ field: Field) -> Bool {
    if field.hints?.codes != nil || field.hints?.codesBy != nil { return true }
    return ["municipalities", "counties"].contains(references[field.name] ?? "")
  }
}
