import FoundationEssentials
import Register

/// What the descriptor allows in the columns of a table, so far as edits could break it.
struct TableSchema: Sendable {
  private var fields: [Field] = []

  /// A table about which nothing is said.
  init() {}

  /// What the descriptor says of each resource, by name; nothing where it does not say it in the usual form.
  static func all(in json: [UInt8]) -> [String: TableSchema] {
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(json)) else { return [:] }
    var schemas: [String: TableSchema] = [:]
    for resource in content.resources {
      var schema = TableSchema()
      schema.fields = resource.schema?.fields ?? []
      schemas[resource.name] = schema
    }
    return schemas
  }

  /// Fails where the text is none that the column may have.
  func check(_ cell: RowChange.Cell, file: String) throws(EditingError) {
    try check(cell.text, column: cell.column, file: file)
  }

  /// Fails where the text is none that the column of the name may have.
  func check(_ text: String, column: String, file: String) throws(EditingError) {
    guard let field = fields.first(where: { $0.name == column }) else { return }
    let constraints = field.constraints ?? Constraints()
    if text.isEmpty {
      guard constraints.required == true else { return }
      throw EditingError(file: file, reason: .schema(column: column, found: "", expected: ""))
    }
    func refuse(_ expected: String) throws(EditingError) {
      throw EditingError(
        file: file, reason: .schema(column: column, found: text, expected: expected))
    }
    if field.type == "date", Day(text) == nil { try refuse("the descriptor wants a day") }
    if let number = Double(text) {
      if let least = constraints.minimum, number < least { try refuse("the descriptor wants \(least) or more") }
      if let most = constraints.maximum, number > most { try refuse("the descriptor wants \(most) or less") }
    }
    if let words = constraints.words, !words.contains(text) {
      try refuse("the descriptor allows \(words.joined(separator: ", "))")
    }
    if let pattern = constraints.pattern, let regex = try? Regex(pattern),
      (try? regex.wholeMatch(in: text)) == nil
    {
      try refuse("the descriptor wants the form \(pattern)")
    }
  }

  private struct Content: Decodable { var resources: [Described] }

  private struct Described: Decodable {
    var name: String
    var schema: Columns?

    private enum CodingKeys: String, CodingKey { case name, schema }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      name = try container.decode(String.self, forKey: .name)
      schema = try? container.decodeIfPresent(Columns.self, forKey: .schema)
    }
  }

  private struct Columns: Decodable { var fields: [Field]? }

  private struct Field: Decodable {
    var name: String
    var type: String?
    var constraints: Constraints?
  }

  private struct Constraints: Decodable {
    var required: Bool?
    var words: [String]?
    var pattern: String?
    var minimum, maximum: Double?

    init() {}

    private enum CodingKeys: String, CodingKey {
      case required, pattern, minimum, maximum
      case words = "enum"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      required = try? container.decodeIfPresent(Bool.self, forKey: .required)
      words = try? container.decodeIfPresent([String].self, forKey: .words)
      pattern = try? container.decodeIfPresent(String.self, forKey: .pattern)
      minimum = try? container.decodeIfPresent(Double.self, forKey: .minimum)
      maximum = try? container.decodeIfPresent(Double.self, forKey: .maximum)
    }
  }
}
