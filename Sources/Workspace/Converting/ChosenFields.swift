import Geometry

extension FeatureLayer {
  /// The layer with only the fields named, in their order and under their new names; all of them when none is named.
  func choosing(_ choices: [KeptField]) throws -> FeatureLayer {
    if choices.isEmpty { return self }
    let places = try choices.map { try place(ofField: $0.old) }
    var changed = self
    changed.fields = zip(choices, places).map { Field(name: $0.new, kind: fields[$1].kind) }
    changed.rows = rows.map { row in places.map { row[$0] } }
    return changed
  }

  /// The layer with a field made text and filled up with zeros in front.
  func padding(_ width: FieldWidth) throws -> FeatureLayer {
    let place = try place(ofField: width.field)
    var changed = self
    changed.fields[place].kind = .text
    for (index, row) in rows.enumerated() {
      guard let text = row[place].text else { continue }
      changed.rows[index][place] = .text(String(repeating: "0", count: max(0, width.width - text.count)) + text)
    }
    return changed
  }

  /// The layer with its features ordered by a field; those with equal values keep their order.
  func sorted(by name: String) throws -> FeatureLayer {
    let place = try place(ofField: name)
    let order = rows.indices.sorted { a, b in
      let (first, second) = (rows[a][place], rows[b][place])
      if case .whole(let x) = first, case .whole(let y) = second { return (x, a) < (y, b) }
      return (first.text ?? "", a) < (second.text ?? "", b)
    }
    if let paths {
      return FeatureLayer(
        paths: paths.ordered(order), fields: fields, rows: order.map { rows[$0] }, referenceSystem: referenceSystem)
    }
    var shapes = PolygonLayer()
    for feature in order { shapes.appendFeature(self.shapes.nested(ofFeature: feature)) }
    return FeatureLayer(
      shapes: shapes, fields: fields, rows: order.map { rows[$0] }, referenceSystem: referenceSystem)
  }

  /// Where the field stands; fails naming the fields there are.
  func place(ofField name: String) throws -> Int {
    if let place = fields.firstIndex(where: { $0.name == name })
      ?? fields.firstIndex(where: { $0.name.lowercased() == name.lowercased() })
    {
      return place
    }
    throw Failure("there is no field '\(name)'; there is \(fields.map(\.name).joined(separator: ", "))")
  }
}

extension AttributeValue {
  /// The value as text, without decimals on whole numbers; `nil` when it is missing.
  var text: String? {
    switch self {
    case .text(let text): text
    case .whole(let number): String(number)
    case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
    case .missing: nil
    }
  }
}
