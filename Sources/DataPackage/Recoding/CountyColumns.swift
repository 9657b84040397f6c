import Register

/// The columns of one table that say in which county each of its units lies.
///
/// No heading is asked: a column that says the county of nine units in ten, and of three at least, is one.
struct CountyColumns {
  /// For each code of any year the counties that it has lain in.
  private let known: [MunicipalityCode: Set<String>]

  init(_ contents: DataSetContents) {
    var known: [MunicipalityCode: Set<String>] = [:]
    for municipality in contents.territory.municipalities where !municipality.county.isEmpty {
      known[municipality.code, default: []].insert(municipality.county)
    }
    for change in contents.territory.codeChanges {
      if !change.oldCounty.isEmpty { known[change.oldCode, default: []].insert(change.oldCounty) }
      if !change.newCounty.isEmpty { known[change.newCode, default: []].insert(change.newCounty) }
    }
    self.known = known
  }

  /// The places of such columns, rising.
  ///
  /// - Parameter codes: for each row the code of its unit before it is moved; `nil` where it has none.
  func places(in table: RawTable, _ codes: [MunicipalityCode?]) -> [Int] {
    table.header.indices.filter { place in
      var (filled, fitting) = (0, 0)
      for (row, code) in codes.enumerated() {
        guard let code, let counties = known[code] else { continue }
        let text = table.text(table.rows[row][place])
        if text.isEmpty { continue }
        filled += 1
        if counties.contains(where: { isSame($0, text) }) { fitting += 1 }
      }
      return fitting > 2 && fitting * 10 >= filled * 9
    }
  }

  /// The county of a unit under its new code; `nil` where nothing tells, and where it stays what it was.
  func county(of target: CodeResolver.Target, insteadOf text: String) -> String? {
    let counties = target.county.map { [$0] } ?? known[target.code] ?? []
    guard counties.count == 1, let county = counties.first, !isSame(county, text) else { return nil }
    return county
  }

  /// Whether a cell has the code, be it without its zeros.
  private func isSame(_ county: String, _ text: String) -> Bool {
    county == text || withoutZeros(county) == withoutZeros(text)
  }

  private func withoutZeros(_ text: String) -> Substring { text.drop { $0 == "0" } }
}
