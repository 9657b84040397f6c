import Register

/// A municipality with its regions by the columns that they stand in; empty where it has none.
struct MunicipalityRow: Sendable {
  var municipality: Municipality
  var regions: [String: String]
}

/// The same of a table that says nothing else of municipalities.
struct AssignmentRow: Sendable {
  var municipality: MunicipalityCode
  var regions: [String: String]
}

extension TableReader {
  /// The rows of a table that gives municipalities their regions; a row without a region gives none.
  ///
  /// - Parameters:
  ///   - municipalities: the column of municipalities.
  ///   - regions: the columns of regions, one for each division in the table.
  mutating func assignments(
    _ scheme: CodeScheme, of municipalities: String, to regions: [String]
  ) throws(DataSetError) -> [AssignmentRow] {
    let municipality = try column(municipalities)
    var columns: [Column] = []
    for name in regions { columns.append(try column(name)) }
    var assignments: [AssignmentRow] = []
    assignments.reserveCapacity(rows.count)
    var seen: Set<MunicipalityCode> = []
    for row in rows {
      let code = try self.code(row, municipality, scheme)
      // Told here with its line; which of two regions counts is told by the audit.
      if !seen.insert(code).inserted { noteDuplicate(code.text, row, municipality) }
      let places = columns.map { ($0.name, string(row, $0)) }
      assignments.append(
        AssignmentRow(municipality: code, regions: Dictionary(places, uniquingKeysWith: { first, _ in first })))
    }
    return assignments
  }

  /// The rows of a table of regions.
  mutating func regions(_ scheme: CodeScheme) throws(DataSetError) -> [Partition.Region] {
    let code = try column("code")
    let name = try column("name")
    let centres = optionalColumn("centres")
    let basis = optionalColumn("centre_basis")
    var regions: [Partition.Region] = []
    for row in rows {
      var codes: [MunicipalityCode] = []
      if let centres {
        for written in list(row, centres) { codes.append(try self.code(written, row, centres, scheme)) }
      }
      regions.append(
        Partition.Region(
          code: try key(row, code), name: try key(row, name), centres: codes,
          hasDeclaredCentre: string(row, basis) != "name-giver"))
    }
    return regions
  }
}
