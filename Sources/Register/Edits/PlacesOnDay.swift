extension Territory {
  /// The municipalities of a later day, for understanding names and codes that people write of it: those that have gone
  /// by then left out, those that have come put in, without figures. The same for an earlier day.
  public func named(on day: Day, codeDay: Day) -> Territory {
    guard day > codeDay else { return self }
    var units = Dictionary(municipalities.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let later = codeChanges.filter { $0.day > codeDay && $0.day <= day }
    for first in Set(later.map(\.day)).sorted() {
      let lines = later.filter { $0.day == first }
      for line in lines { units[line.oldCode] = nil }
      for line in lines where units[line.newCode] == nil {
        units[line.newCode] = Municipality(
          code: line.newCode, name: line.newName, officialName: line.newName, county: line.newCounty, population: 0,
          areaInSquareKilometres: 0)
      }
    }
    return Territory(
      municipalities: Array(units.values), counties: counties, codeChanges: codeChanges, levels: levels)
  }
}
