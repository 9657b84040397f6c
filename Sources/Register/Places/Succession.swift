/// What municipality codes became, and out of what they came, followed through all changes.
public struct Succession: Sendable {
  private let after: [MunicipalityCode: [CodeChange]]
  private let before: [MunicipalityCode: [CodeChange]]

  /// The succession that the changes tell, given in any order.
  public init(_ changes: [CodeChange]) {
    let sorted = changes.sorted { ($0.day, $0.oldCode, $0.newCode) < ($1.day, $1.oldCode, $1.newCode) }
    after = Dictionary(grouping: sorted, by: \.oldCode)
    before = Dictionary(grouping: sorted, by: \.newCode)
  }

  /// The changes that a code went out of use by, or that its unit was part of under it, by day.
  func changes(from code: MunicipalityCode) -> [CodeChange] { after[code] ?? [] }

  /// The changes that a code came into use by, or that its unit was part of under it, by day.
  func changes(into code: MunicipalityCode) -> [CodeChange] { before[code] ?? [] }

  /// What became of a code that went out of use on the day or earlier; `nil` when none of the changes says so.
  ///
  /// A code that a merged or divided unit kept is still in use. Changes after the first are followed to the day, so
  /// that the successors are those of the day.
  public func formerMunicipality(_ code: MunicipalityCode, on day: Day) -> FormerMunicipality? {
    // A code may have gone, come again and gone again: the last time counts.
    guard let last = after[code]?.last(where: { $0.day <= day })?.day, let changes = after[code] else { return nil }
    let lines = changes.filter { $0.day == last }
    guard let first = lines.first, !lines.contains(where: { $0.newCode == code }),
      !(before[code] ?? []).contains(where: { $0.day > last && $0.day <= day })
    else { return nil }
    let successors = Set(
      lines.flatMap { self.units(of: .init(code: $0.newCode, name: $0.newName), after: last, to: day) })
    return FormerMunicipality(
      unit: .init(code: code, name: first.oldName), county: first.oldCounty, day: last,
      kind: lines.count > 1 ? .split : first.kind,
      successors: successors.sorted { ($0.code, $0.name) < ($1.code, $1.name) })
  }

  /// The first day of a code that comes into use after the day, and the units that it comes from; `nil` when no
  /// change says so.
  public func comingMunicipality(
    _ code: MunicipalityCode, after day: Day
  ) -> (day: Day, name: String, predecessors: [FormerMunicipality.Unit])? {
    guard let first = before[code]?.first(where: { $0.day > day }) else { return nil }
    let lines = (before[code] ?? []).filter { $0.day == first.day }
    guard !lines.contains(where: { $0.oldCode == code }) else { return nil }
    return (first.day, first.newName, lines.map { .init(code: $0.oldCode, name: $0.oldName) })
  }

  /// The first day on which the unit that now has the code existed as such; `nil` when it was there before every
  /// change on record.
  ///
  /// A unit that only changed its number or its name is the same as before, and so is one that took in others and
  /// kept its code or its name: the question is whether people could speak of it.
  public func beginning(of code: MunicipalityCode, on day: Day) -> Day? {
    var code = code
    var bound: Day?
    while let last = lastChange(into: code, until: day, before: bound) {
      let lines = (before[code] ?? []).filter { $0.day == last.day }
      let own = lines.first { $0.oldCode == code || $0.oldName == $0.newName || $0.kind.keepsUnit }
      guard let own else { return last.day }
      code = own.oldCode
      bound = last.day
    }
    return nil
  }

  /// All units that have gone by the day, by code: for finding old names.
  public func formerMunicipalities(on day: Day) -> [FormerMunicipality] {
    after.keys.sorted().compactMap { formerMunicipality($0, on: day) }
  }

  /// The other units that came out of the same division as the one that has the code on the day; by code, empty where it
  /// came out of none.
  public func siblings(of code: MunicipalityCode, on day: Day) -> [FormerMunicipality.Unit] {
    guard let last = before[code]?.last(where: { $0.day <= day })?.day else { return [] }
    let origins = (before[code] ?? []).filter { $0.day == last }.map(\.oldCode)
    let lines = origins.flatMap { after[$0] ?? [] }.filter { $0.day == last && $0.newCode != code }
    let found = lines.flatMap { self.units(of: .init(code: $0.newCode, name: $0.newName), after: last, to: day) }
    return Set(found).sorted { ($0.code, $0.name) < ($1.code, $1.name) }
  }

  private func lastChange(into code: MunicipalityCode, until day: Day, before bound: Day?) -> CodeChange? {
    before[code]?.last { change in
      if let bound, change.day >= bound { return false }
      return change.day <= day
    }
  }

  private func units(
    of unit: FormerMunicipality.Unit, after earlier: Day, to day: Day
  ) -> [FormerMunicipality.Unit] {
    guard let next = after[unit.code]?.first(where: { $0.day > earlier && $0.day <= day })?.day else { return [unit] }
    return (after[unit.code] ?? []).filter { $0.day == next }.flatMap {
      self.units(of: .init(code: $0.newCode, name: $0.newName), after: next, to: day)
    }
  }
}
