extension Territory {
  /// The municipalities of a later day, for understanding names and codes that people write of it: those that have gone
  /// by then left out, those that have come put in, without figures. Those of the code day for an earlier day.
  ///
  /// A part of a divided municipality that the territory has no figures for, since those of the whole went to another
  /// part, is put in too.
  public func named(on day: Day, codeDay: Day) -> Territory {
    let bare = withoutFigures(on: codeDay)
    guard day > codeDay || !bare.isEmpty else { return self }
    var units = Dictionary((municipalities + bare).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let later = codeChanges.filter { $0.day > codeDay && $0.day <= day }
    for first in Set(later.map(\.day)).sorted() {
      let lines = later.filter { $0.day == first }
      for line in lines { units[line.oldCode] = nil }
      for line in lines where units[line.newCode] == nil { units[line.newCode] = Municipality(withoutFigures: line) }
    }
    return Territory(
      municipalities: Array(units.values), counties: counties, codeChanges: codeChanges, levels: levels)
  }

  /// The parts of divided municipalities that are there on the day and that the territory lacks, though it has another
  /// part of the same.
  private func withoutFigures(on day: Day) -> [Municipality] {
    let succession = Succession(codeChanges)
    return codeChanges.filter { line in
      line.day <= day && municipality(line.newCode) == nil && succession.isInUse(line.newCode, on: day) == true
        && succession.siblings(of: line.newCode, on: day).contains { municipality($0.code) != nil }
    }.map(Municipality.init(withoutFigures:))
  }
}

extension Municipality {
  /// What a line of code changes tells of a municipality that came by it.
  fileprivate init(withoutFigures line: CodeChange) {
    self.init(
      code: line.newCode, name: line.newName, officialName: line.newName, county: line.newCounty, population: 0,
      areaInSquareKilometres: 0)
  }
}
