/// What each column of a table is to a recoding, as the descriptor tells it.
struct TableLayout {
  /// What the cells of a column hold.
  enum Content: Equatable {
    /// Codes of municipalities: one, for every row may become several; its first and last day are in other columns.
    case municipality(since: Int?, until: Int?)
    /// Codes of municipalities in one cell: where there is room for one, or a list.
    case municipalities(isList: Bool)
    /// Codes of counties, one or a list.
    case counties(isList: Bool)
    /// What another column says: the names of resources by that column's words. Where there is room for one code, its
    /// first and last day may be in other columns.
    case mixed(column: Int, kinds: [String: String], isList: Bool, since: Int?, until: Int?)
    /// The name that goes with the code of another column.
    case name(of: Int, form: FieldHints.NameForm?)
    /// Numbers that add up; rows in which the sum falls below the least value are none.
    case sum(minimum: Double?)
    /// Text that is put together when rows are merged.
    case joinedText
    /// Anything else.
    case other
  }

  let resource: Resource
  /// For each column of the file what it holds.
  let contents: [Content]
  /// The columns that make a row what it is: rows that agree in all of them become one.
  let identity: [Int]
  /// The columns by which rows are sorted; empty when they keep their order.
  let order: [Int]
  /// The column that names a row in questions; `nil` when no single one does.
  let name: Int?
  /// The columns of the key.
  let key: [Int]

  /// A layout for the header of a file.
  init(_ resource: Resource, header: [String]) throws(RecodeError) {
    guard let schema = resource.schema else { throw .noSchema(resource.path) }
    func place(_ name: String?) -> Int? { name.flatMap { header.firstIndex(of: $0) } }
    let key = schema.primaryKey.compactMap { place($0) }
    var contents = [Content](repeating: .other, count: header.count)
    for field in schema.fields {
      guard let column = place(field.name) else { continue }
      let hints = field.hints
      let isOwnCode = resource.name == "municipalities" && schema.primaryKey == [field.name]
      // What nothing is said of may be known all the same, and whether there is room for several is never said.
      let known = CodeField.of(resource.name, field.name)
      let kinds = hints?.codesBy?.kinds ?? known.map { [$0.word: $0.codes] } ?? [:]
      if let selector = place(hints?.codesBy?.column ?? known?.selector) {
        contents[column] = .mixed(
          column: selector, kinds: kinds, isList: known?.isList ?? true, since: place(hints?.since ?? known?.since),
          until: place(hints?.until ?? known?.until))
        continue
      }
      let undeclared = schema.declaresCodes(field) ? nil : known
      let since = hints?.since ?? undeclared?.since
      let until = hints?.until ?? undeclared?.until
      let isList = known?.isList ?? (schema.references[field.name] == nil)
      switch isOwnCode ? "municipalities" : hints?.codes ?? undeclared?.codes ?? schema.references[field.name] {
      case "municipalities":
        // A cell that must be told apart from the rest of its row can not make two rows of one.
        let expands =
          (key.isEmpty || key.contains(column)) && hints?.codes == nil && !(undeclared?.isList ?? false) || isOwnCode
          || since != nil || until != nil
        contents[column] =
          expands ? .municipality(since: place(since), until: place(until)) : .municipalities(isList: isList)
      case "counties": contents[column] = .counties(isList: isList)
      default:
        if let of = place(hints?.nameOf) {
          contents[column] = .name(of: of, form: hints?.form)
        } else if hints?.merge == .sum {
          contents[column] = .sum(minimum: field.minimum)
        } else if hints?.merge == .join {
          contents[column] = .joinedText
        }
      }
    }
    self.resource = resource
    self.contents = contents
    let isKeyed = key.contains { column in
      if case .municipality = contents[column] { true } else { false }
    }
    identity =
      isKeyed
      ? key
      : contents.indices.filter { column in
        switch contents[column] {
        case .name, .sum, .joinedText: false
        case .municipality, .municipalities, .counties, .mixed, .other: true
        }
      }
    order = resource.sortedBy.compactMap { place($0) }
    name = key.count == 1 ? key[0] : nil
    self.key = key
  }

  /// Whether any column holds codes.
  var holdsCodes: Bool {
    contents.contains { content in
      switch content {
      case .municipality, .municipalities, .counties, .mixed: true
      case .name, .sum, .joinedText, .other: false
      }
    }
  }
}
