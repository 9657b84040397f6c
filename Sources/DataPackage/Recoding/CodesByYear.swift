import Register

/// The municipality codes of each year, as the codes of a data set and the code changes tell them.
struct CodesByYear {
  private let own: Set<MunicipalityCode>
  private let changes: [CodeChange]
  private let set: DataSet
  /// The codes of the data set's own year and of each in which a change is first seen.
  private let codes: [Int: Set<MunicipalityCode>]

  /// The codes of the years.
  ///
  /// - Complexity: linear in the codes and the changes, for each year in which something changed.
  init(_ own: Set<MunicipalityCode>, _ changes: [CodeChange], of set: DataSet) {
    self.own = own
    self.changes = changes
    self.set = set
    var years: Set<Int> = []
    if let first = CodeTranslation.years(of: changes)?.lowerBound { years.insert(first) }
    for day in Set(changes.map(\.day)) {
      // What changes within a year is seen in the codes of the next.
      years.insert(set.codeDay(in: day.year) >= day ? day.year : day.year + 1)
    }
    var codes = [set.settings.codeYear: own]
    for year in years where year != set.settings.codeYear {
      codes[year] = CodeTranslation(changes, from: set.settings.codeDay, to: set.codeDay(in: year)).moved(own)
    }
    self.codes = codes
  }

  /// The codes of a year.
  func codes(in year: Int) -> Set<MunicipalityCode> {
    codes[year] ?? CodeTranslation(changes, from: set.settings.codeDay, to: set.codeDay(in: year)).moved(own)
  }

  /// The year that most of the codes are of: the data set's own, or the nearest to it that has more of them.
  func year(of found: Set<MunicipalityCode>) -> Int {
    var best = (year: set.settings.codeYear, count: found.intersection(own).count)
    for year in years(from: best.year) {
      let count = found.intersection(codes(in: year)).count
      if count > best.count { best = (year, count) }
    }
    return best.year
  }

  /// The year nearest to another that has the code; `nil` when none has.
  func year(of code: MunicipalityCode, near year: Int) -> Int? {
    years(from: year).first { codes[$0]?.contains(code) == true }
  }

  /// The years with codes of their own, the nearest to a year first.
  private func years(from year: Int) -> [Int] {
    codes.keys.sorted { (abs($0 - year), $0) < (abs($1 - year), $1) }
  }
}
