import Analysis
import Register
import Tabular

extension QuickColumns {
  /// Tells of rows whose key is that of one polygon and whose name, or code, is that of another: `0301` beside `Bergen`.
  ///
  /// A column of names is one that is called so, or one that agrees with the polygons in three rows of four; a column of
  /// centres or neighbours names polygons too, and contradicts nothing.
  func tellContradictions(
    by keys: (field: FieldChoice, column: FieldChoice), _ unitOfRow: OptionalIntegers, _ features: QuickUnits,
    _ notes: inout Notes
  ) {
    let others = fields.indices.filter { $0 != keys.field.place }.map { fields[$0] }
    let named = recognisedNameField(in: others.map(\.name)) ?? recognisedCodeField(in: others.map(\.name))
    guard let named else { return }
    let field = others[named.place]
    var units: [String: Set<Int>] = [:]
    var own: [Int: String] = [:]
    for (feature, unit) in features.ofFeature.enumerated() {
      guard let unit else { continue }
      for form in nameForms(field.values[feature]) { units[form, default: []].insert(unit) }
      own[unit] = own[unit] ?? field.values[feature]
    }
    for (place, column) in columns.enumerated() where place != keys.column.place {
      var contradictions: [(row: Int, unit: Int)] = []
      var agreeing = 0
      // Rows of one group have the same value.
      var known: [String: Set<Int>] = [:]
      for (row, unit) in unitOfRow.enumerated() {
        guard let unit else { continue }
        let value = column.values[row]
        let found = known[value] ?? Set(nameForms(value).compactMap { units[$0] }.joined())
        known[value] = found
        if found.contains(unit) { agreeing += 1 } else if !found.isEmpty { contradictions.append((row, unit)) }
      }
      guard let first = contradictions.first else { continue }
      guard agreeing >= contradictions.count * 3 || recognisedNameField(in: [column.name]) != nil else { continue }
      let key = columns[keys.column.place].values[first.row]
      let shown: NamingText =
        "line \(lines[first.row]) has \(key) and '\(column.values[first.row])', and \(features.keys[first.unit]) is \(own[first.unit] ?? "")"
      notes.add(
        Note(
          .data,
          contradictions.count == 1
            ? "1 row contradicts itself: \(shown); it counts by \(keys.column.name)"
            : "\(contradictions.count) rows contradict themselves, the first so: \(shown); they count by \(keys.column.name)",
          at: tableFile, severity: .warning))
    }
  }
}

/// The forms in which a name or a code may be found: each name of several languages, codes without zeros in front.
private func nameForms(_ value: String) -> [String] {
  let bare = withoutTextMark(trimmedKey(value))
  if !bare.isEmpty, bare.utf8.allSatisfy({ (48...57).contains($0) }) { return [String(bare.drop { $0 == "0" })] }
  let forms = [normalisedName(bare)] + parallelNames(bare).map { normalisedName($0) }
  return forms.filter { !$0.isEmpty }
}
