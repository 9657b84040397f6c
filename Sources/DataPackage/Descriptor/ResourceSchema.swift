/// What the descriptor says of a table's columns: the part of its schema that says which of them hold codes, and what
/// happens to the others when codes change.
public struct ResourceSchema: Hashable, Sendable, Decodable {
  /// A column.
  public struct Field: Hashable, Sendable, Decodable {
    /// The column's name.
    public let name: String
    /// What the key `samkart` says of it; `nil` when it has none.
    public let hints: FieldHints?
    /// What its cells hold, as the schema writes it; `string` when it does not say.
    public let type: String
    /// The form of its cells, where the type has several; `default` when the schema does not say.
    public let format: String
    /// What is allowed in its cells.
    public let constraints: FieldConstraints
    /// The texts that stand for an empty cell in this column; `nil` when those of the table do.
    public let missingValues: [String]?
    /// The least number that a cell may have; `nil` when the schema does not say, or says a day.
    public var minimum: Double? { constraints.minimum.flatMap { Double($0) } }

    private enum CodingKeys: String, CodingKey {
      case name, type, format, constraints, missingValues
      case hints = "samkart"
    }

    /// A column from its object.
    ///
    /// - Throws: `DecodingError` without a name, and for constraints or hints that are no objects.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      name = try container.decode(String.self, forKey: .name)
      hints = try container.decodeIfPresent(FieldHints.self, forKey: .hints)
      type = (try? container.decodeIfPresent(String.self, forKey: .type)) ?? FieldType.string.rawValue
      format = (try? container.decodeIfPresent(String.self, forKey: .format)) ?? "default"
      constraints = try container.decodeIfPresent(FieldConstraints.self, forKey: .constraints) ?? FieldConstraints()
      missingValues = try? container.decodeIfPresent([String].self, forKey: .missingValues)
    }
  }

  /// The promise that the cells of some columns stand in columns of another table.
  public struct Reference: Hashable, Sendable {
    /// The columns here.
    public let columns: [String]
    /// The resource; empty for the same one.
    public let resource: String
    /// The columns there, pair by pair.
    public let targets: [String]
  }

  /// All columns, in the order of the schema.
  public let fields: [Field]
  /// The columns that make a row what it is; empty when the schema does not say.
  public let primaryKey: [String]
  /// The columns whose cells stand in a column of another resource, with the name of that resource.
  public let references: [String: String]
  /// What stands in other tables too, in the order of the schema.
  public let foreignKeys: [Reference]
  /// The texts that stand for an empty cell.
  public let missingValues: [String]

  private enum CodingKeys: String, CodingKey { case fields, primaryKey, foreignKeys, missingValues }
  private struct ForeignKey: Decodable {
    struct Reference: Decodable {
      var resource: String
      var fields: Names?
    }
    var fields: Names
    var reference: Reference
  }

  /// A schema from its object, in which names may be one name or a list.
  ///
  /// - Throws: `DecodingError` when fields or keys are of another kind.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    fields = try container.decodeIfPresent([Field].self, forKey: .fields) ?? []
    primaryKey = try container.decodeIfPresent(Names.self, forKey: .primaryKey)?.list ?? []
    let keys = try container.decodeIfPresent([ForeignKey].self, forKey: .foreignKeys) ?? []
    references = Dictionary(
      keys.flatMap { key in key.fields.list.map { ($0, key.reference.resource) } },
      uniquingKeysWith: { first, _ in first })
    foreignKeys = keys.map { key in
      Reference(
        columns: key.fields.list, resource: key.reference.resource, targets: key.reference.fields?.list ?? [])
    }
    missingValues = (try? container.decodeIfPresent([String].self, forKey: .missingValues)) ?? [""]
  }
}

/// What the key `samkart` of a column says, beyond what the Data Package standard has words for.
public struct FieldHints: Hashable, Sendable, Decodable {
  /// The resource whose codes the column holds, where no foreign key says so; several codes stand with semicolons.
  public let codes: String?
  /// The column that says what each cell holds.
  public let codesBy: Selector?
  /// The columns with the first day on which a row holds and that on which it no longer does: rows of another time have
  /// the codes of their own.
  public let since, until: String?
  /// The column whose code the name in this column belongs to.
  public let nameOf: String?
  /// What sort of name it is; `nil` for one as the source writes it.
  public let form: NameForm?
  /// What becomes of the column when rows are merged.
  public let merge: Merge?

  /// A column that says what the cells of another hold.
  public struct Selector: Hashable, Sendable, Decodable {
    /// The column.
    public let column: String
    /// The resource whose codes a cell holds, by what the column says.
    public let kinds: [String: String]
  }

  /// What sort of name a column holds.
  public enum NameForm: String, Hashable, Sendable, Decodable { case short, official }

  /// What becomes of a column when rows are merged: the numbers add up, or the texts stand together.
  public enum Merge: String, Hashable, Sendable, Decodable { case sum, join }

  private enum CodingKeys: String, CodingKey {
    case codes, since, until, form, merge
    case codesBy = "codes_by"
    case nameOf = "name_of"
  }
}

/// One name, or a list of names.
private struct Names: Decodable {
  var list: [String]

  init(from decoder: any Decoder) throws {
    if let list = try? [String](from: decoder) {
      self.list = list
    } else {
      list = [try String(from: decoder)]
    }
  }
}
