/// What a unit of one day is among the units of another day.
public struct Counterpart: Hashable, Sendable {
  /// The units of the other day that lie wholly inside it, by code.
  public var inside: [FormerMunicipality.Unit]
  /// The units of the other day of which it is a part only, by code.
  public var partOf: [FormerMunicipality.Unit]
  /// The day of the change that made another unit of it, the one nearest to it; `nil` when it is the same unit, under
  /// whatever number and name.
  public var changed: Day?

  /// The code of the same unit on the other day; `nil` when there is no such unit.
  public var same: MunicipalityCode? { changed == nil && partOf.isEmpty && inside.count == 1 ? inside[0].code : nil }
}

extension Succession {
  /// What the unit that has the code on a day is on another day, earlier or later.
  ///
  /// Only mergers, splits and new numbers or names are followed; a border that was moved makes no other unit. A code
  /// that no change knows of is the same on both days.
  public func counterpart(of code: MunicipalityCode, on day: Day, at other: Day) -> Counterpart {
    let unit = FormerMunicipality.Unit(code: code, name: name(of: code, on: day) ?? code.text)
    var changed: Day?
    let found =
      day <= other
      ? later(unit, after: day, to: other, &changed) : earlier(unit, until: day, from: other, &changed)
    func units(isInside: Bool) -> [FormerMunicipality.Unit] {
      Set(found.filter { $0.isInside == isInside }.map(\.unit)).sorted { ($0.code, $0.name) < ($1.code, $1.name) }
    }
    return Counterpart(inside: units(isInside: true), partOf: units(isInside: false), changed: changed)
  }

  /// The codes that the unit with the code on a day has had before, the latest first: new numbers and names alone are
  /// followed.
  public func earlierNumbers(of code: MunicipalityCode, on day: Day) -> [MunicipalityCode] {
    var (code, day) = (code, day)
    var found: [MunicipalityCode] = []
    while let last = changes(into: code).last(where: { $0.day <= day })?.day, let before = last.previous,
      let old = counterpart(of: code, on: day, at: before).same
    {
      if old != code { found.append(old) }
      (code, day) = (old, before)
    }
    return found
  }

  private typealias Found = [(unit: FormerMunicipality.Unit, isInside: Bool)]

  private func later(
    _ unit: FormerMunicipality.Unit, after day: Day, to last: Day, _ changed: inout Day?
  ) -> Found {
    let changes = changes(from: unit.code)
    guard let next = changes.first(where: { $0.day > day && $0.day <= last })?.day else { return [(unit, true)] }
    let lines = changes.filter { $0.day == next }
    if !lines.allSatisfy({ $0.kind.keepsUnit }), changed == nil { changed = next }
    return lines.flatMap { line -> Found in
      // A unit that others have gone into as well is not inside this one.
      let isInside = self.changes(into: line.newCode).allSatisfy { $0.day != next || $0.oldCode == unit.code }
      return later(.init(code: line.newCode, name: line.newName), after: next, to: last, &changed)
        .map { ($0.unit, $0.isInside && isInside) }
    }
  }

  private func earlier(
    _ unit: FormerMunicipality.Unit, until day: Day, from first: Day, _ changed: inout Day?
  ) -> Found {
    let changes = changes(into: unit.code)
    guard let last = changes.last(where: { $0.day <= day && $0.day > first })?.day else { return [(unit, true)] }
    let lines = changes.filter { $0.day == last }
    if !lines.allSatisfy({ $0.kind.keepsUnit }), changed == nil { changed = last }
    return lines.flatMap { line -> Found in
      // A unit that was divided, partly into others, is not inside this one.
      let isInside = self.changes(from: line.oldCode).allSatisfy { $0.day != last || $0.newCode == unit.code }
      guard let before = last.previous else { return [(.init(code: line.oldCode, name: line.oldName), isInside)] }
      return earlier(.init(code: line.oldCode, name: line.oldName), until: before, from: first, &changed)
        .map { ($0.unit, $0.isInside && isInside) }
    }
  }

  /// The name that belongs to a code on the day, as far as a change tells it.
  public func name(of code: MunicipalityCode, on day: Day) -> String? {
    changes(into: code).last { $0.day <= day }?.newName ?? changes(from: code).first { $0.day > day }?.oldName
  }

  /// Whether a unit has the code on the day, as far as changes tell; `nil` when no change knows the code.
  public func isInUse(_ code: MunicipalityCode, on day: Day) -> Bool? {
    if let last = changes(into: code).last(where: { $0.day <= day })?.day {
      return !changes(from: code).contains { $0.day > last && $0.day <= day }
    }
    if changes(from: code).contains(where: { $0.day <= day }) { return false }
    if changes(from: code).contains(where: { $0.day > day }) {
      // Known before it goes; unless it comes first.
      let goes = changes(from: code).first { $0.day > day }?.day
      let comes = changes(into: code).first { $0.day > day && $0.oldCode != code }?.day
      return comes.map { comes in goes.map { $0 <= comes } ?? false } ?? true
    }
    return changes(into: code).isEmpty ? nil : false
  }
}
