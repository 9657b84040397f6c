import Register

extension Descriptor {
  /// What is wrong with the schemas themselves: what they ask that cannot be asked, and what they name that is not
  /// there.
  var schemaFaults: [Problem] {
    repeatedNames
      + resources.flatMap { resource in
        (resource.schema.map { faults($0) + undeclared(resource, $0) } ?? []).map { fault in
          Problem(
            kind: "schema", severity: fault.isNote ? .note : .error, subject: resource.name,
            sentence: "datapackage.json, schema of \(resource.name): \(fault.text)")
        }
      }
  }

  /// Resources whose name another one before them has: whoever asks for the name gets the first.
  private var repeatedNames: [Problem] {
    var first: [String: Resource] = [:]
    return resources.compactMap { resource in
      guard let other = first[resource.name] else {
        first[resource.name] = resource
        return nil
      }
      return Problem(
        kind: "schema", severity: .error, subject: resource.name,
        sentence:
          "datapackage.json: two resources are called '\(resource.name)', \(other.path) and \(resource.path); only "
          + "the first is read: give one another name")
    }
  }

  private typealias Fault = (text: String, isNote: Bool)

  private func faults(_ schema: ResourceSchema) -> [Fault] {
    var faults: [Fault] = []
    var names: Set<String> = []
    for field in schema.fields {
      if !names.insert(field.name).inserted { faults.append(("two columns are called '\(field.name)'", false)) }
      faults += fieldFaults(field)
    }
    func missing(_ columns: [String], _ names: Set<String>, _ what: String) {
      for column in columns where !names.contains(column) {
        faults.append(("\(what) names the column '\(column)', which is not among the columns", false))
      }
    }
    missing(schema.primaryKey, names, "the primary key")
    for key in schema.foreignKeys {
      missing(key.columns, names, "a foreign key")
      if key.columns.count != key.targets.count {
        faults.append(
          ("a foreign key has \(counted(key.columns.count, "column")) here and \(key.targets.count) there", false))
      }
      if key.resource.isEmpty {
        missing(key.targets, names, "a foreign key")
      } else if let other = resource(key.resource) {
        let there = Set(other.schema?.fields.map(\.name) ?? key.targets)
        missing(key.targets, there, "the foreign key to '\(key.resource)'")
      } else {
        faults.append(("a foreign key names the resource '\(key.resource)', which does not exist", false))
      }
    }
    return faults
  }

  /// Columns that are read as codes, of which nothing says so: whoever else moves the data set to the codes of another
  /// year leaves them behind.
  private func undeclared(_ resource: Resource, _ schema: ResourceSchema) -> [Fault] {
    if resource.codeYear == nil { return [] }
    return schema.fields.compactMap { field -> Fault? in
      guard let known = CodeField.of(resource.name, field.name), !schema.declaresCodes(field),
        self.resource(known.codes) != nil
      else { return nil }
      return ("column \(field.name): nothing says that it holds codes of '\(known.codes)'", true)
    }
  }

  private func fieldFaults(_ field: ResourceSchema.Field) -> [Fault] {
    guard let type = FieldType(rawValue: field.type) else {
      let known = FieldType.allCases.map(\.rawValue).joined(separator: ", ")
      return [("column \(field.name): '\(field.type)' is no type; there are \(known)", false)]
    }
    var faults: [Fault] = []
    func fault(_ text: String) { faults.append(("column \(field.name): \(text)", false)) }
    let constraints = field.constraints
    for name in constraints.names where !type.constraints.contains(name) {
      fault("'\(name)' means nothing for the type \(type.rawValue)")
    }
    for name in constraints.broken { fault("the value of '\(name)' is not of the kind that belongs there") }
    if let pattern = constraints.pattern, (try? Regex(pattern)) == nil {
      fault("'\(pattern)' is no regular expression")
    }
    let rule = CellRule(field, missing: [])
    let bounds = [
      constraints.minimum, constraints.maximum, constraints.exclusiveMinimum, constraints.exclusiveMaximum,
    ]
    for value in bounds.compactMap({ $0 }) + (constraints.words ?? []) where !rule.isOfType(value) {
      fault("'\(value)' is not \(type.noun)")
    }
    if !type.isUnderstood {
      faults.append(("column \(field.name): cells of the type \(type.rawValue) are not looked into", true))
    }
    return faults
  }
}
