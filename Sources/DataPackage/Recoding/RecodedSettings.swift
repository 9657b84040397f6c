import Register

extension RecodeReport {
  /// The text of the descriptor for the new year.
  mutating func descriptor(
    _ set: DataSet, _ layouts: [String: TableLayout], _ resolver: inout CodeResolver
  ) throws -> [UInt8] {
    let file = "datapackage.json"
    guard var descriptor = RecodedDescriptor(try set.bytes(at: file)) else {
      throw DataSetError(file: file, reason: .descriptor("this is not JSON"))
    }
    descriptor.changeYear(from: from, to: to) { resource, column in
      guard let layout = layouts[resource], let schema = layout.resource.schema else { return false }
      return schema.holdsCodes(column, ownKeyOf: resource)
    }
    let counties = resolver
    descriptor.changeCountySystems { counties.counties(of: $0) }
    if let other = set.settings.otherArrangements {
      var moved: [String: [String]] = [:]
      for text in other.municipalities {
        if let code = set.settings.codes.reading(of: text).code {
          moved[text] = resolver.targets(of: code).map(\.code.text)
        }
      }
      descriptor.changeOtherArrangements { moved[$0] ?? [$0] }
      if let county = other.county {
        descriptor.changeOtherCounty(
          to: resolver.county(of: county, by: [:], at: "datapackage.json/other_arrangements/county").county)
      }
    }
    notes += descriptor.notes
    files.insert(File(path: file, changes: descriptor.changes, rowsBefore: nil, rowsAfter: nil, sums: []), at: 0)
    return descriptor.text
  }
}

extension ResourceSchema {
  /// Whether a column holds codes of municipalities or counties.
  fileprivate func holdsCodes(_ column: String, ownKeyOf resource: String) -> Bool {
    let hints = fields.first { $0.name == column }?.hints
    if resource == "municipalities", primaryKey == [column] { return true }
    return ["municipalities", "counties"].contains(hints?.codes ?? references[column] ?? "") || hints?.codesBy != nil
  }
}
