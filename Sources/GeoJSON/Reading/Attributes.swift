import Geometry

/// Fields and rows from the properties of features.
///
/// - Parameter order: the names in the order of the text.
func attributes(
  _ features: [FeatureObject], _ order: [String], _ problems: inout [String]
) -> (fields: [Field], rows: [[AttributeValue]]) {
  let known = Set(features.flatMap(\.properties.keys))
  var names = order.filter(known.contains)
  // None should be left; a reader who wonders about the order still gets the same one each time.
  names += known.subtracting(names).sorted()
  let hasIdentifiers = features.contains { $0.id != nil }
  if hasIdentifiers && known.contains("id") {
    problems.append("Features have an \"id\" besides the property of that name; the property was taken.")
  }
  if hasIdentifiers && !known.contains("id") { names.insert("id", at: 0) }

  var columns: [[AttributeValue]] = []
  var fields: [Field] = []
  for name in names {
    let isIdentifier = hasIdentifiers && name == "id" && !known.contains("id")
    let values = features.map { (isIdentifier ? $0.id : $0.properties[name]) ?? .null }
    let kind = kind(of: values)
    fields.append(Field(name: name, kind: kind))
    columns.append(values.map { $0.attribute.asKind(kind) })
    if kind == .text, values.contains(where: \.isNumeric) {
      problems.append("Property \(name) holds numbers and text; all were read as text.")
    }
  }
  let rows = features.indices.map { row in columns.map { $0[row] } }
  return (fields, rows)
}

private func kind(of values: [PropertyValue]) -> Field.Kind {
  let present = values.filter { $0 != .null }
  guard let first = present.first else { return .text }
  if case .bool = first, present.allSatisfy({ $0 == .bool(true) || $0 == .bool(false) }) { return .logical }
  guard present.allSatisfy(\.isNumeric) else { return .text }
  return present.allSatisfy(\.isWhole) ? .whole : .number
}

extension PropertyValue {
  fileprivate var isWhole: Bool {
    if case .whole = self { return true }
    return false
  }
  fileprivate var isNumeric: Bool {
    if case .number = self { return true }
    return isWhole
  }
}

extension AttributeValue {
  fileprivate func asKind(_ kind: Field.Kind) -> AttributeValue {
    switch (self, kind) {
    case (.whole(let whole), .number): .number(Double(whole))
    case (.whole(let whole), .text): .text(String(whole))
    case (.number(let number), .text): .text(number.description)
    default: self
    }
  }
}
