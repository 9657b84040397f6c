/// What the codes of one day are on another, forward or back, followed through all changes between the two.
///
/// Back in time a merger is a split and a split a merger.
public struct CodeTranslation: Sendable {
  /// A code of the year translated to, with what the changes say of it.
  public struct Successor: Hashable, Sendable {
    /// The code.
    public var code: MunicipalityCode
    /// The name that goes with it.
    public var name: String
    /// The code of its county; empty when the changes do not say.
    public var county: String
    /// The part of the unit's people that it takes over, 0...1; `nil` when the changes do not say.
    public var share: Double?
  }

  /// What becomes of a code.
  public struct Fate: Hashable, Sendable {
    /// The name that went with the code.
    public var oldName: String
    /// What it becomes, by code, each code once; several after a split.
    public var successors: [Successor]
    /// Whether it became part of something larger on the way.
    public var isMerged: Bool
  }

  /// The day whose codes are translated, and that into whose codes they are.
  public let from, to: Day
  private let steps: [Step]

  private struct Step: Sendable {
    var day: Day
    var lines: [MunicipalityCode: [CodeChange]]
  }

  /// The translation that the changes tell, given in any order.
  public init(_ changes: [CodeChange], from: Day, to: Day) {
    self.from = from
    self.to = to
    let between = changes.filter { $0.day > min(from, to) && $0.day <= max(from, to) }
    let days = Dictionary(grouping: between, by: \.day)
    let order = to < from ? days.keys.sorted(by: >) : days.keys.sorted()
    steps = order.map { day in
      let lines = (days[day] ?? []).map { to < from ? $0.turned : $0 }
        .sorted { ($0.oldCode, $0.newCode) < ($1.oldCode, $1.newCode) }
      return Step(day: day, lines: Dictionary(grouping: lines, by: \.oldCode))
    }
  }

  /// Whether there is nothing to translate: no change lies between the two days.
  public var isEmpty: Bool { steps.isEmpty }

  /// What becomes of a code; `nil` when no change between the two days concerns it.
  ///
  /// - Parameter period: when what the code stands for holds, as a membership. One that ended by the day of the codes is
  ///   written with those of its last day, and one that began later with those of its first, so that changes outside
  ///   its time do not concern it.
  public func fate(of code: MunicipalityCode, during period: Period = .ongoing) -> Fate? {
    var oldName: String?
    var isMerged = false
    var units = [Successor(code: code, name: "", county: "", share: 1)]
    for step in steps {
      // What both days' codes know of the change, or neither does, is written the same in both.
      if period.isWritten(after: step.day, in: from) == period.isWritten(after: step.day, in: to) { continue }
      units = units.flatMap { unit -> [Successor] in
        guard let lines = step.lines[unit.code] else { return [unit] }
        if oldName == nil { oldName = lines.first?.oldName }
        return lines.map { line in
          if line.kind == .merge { isMerged = true }
          let part = lines.count == 1 ? 1 : line.share
          return Successor(
            code: line.newCode, name: line.newName, county: line.newCounty,
            share: unit.share.flatMap { whole in part.map { whole * $0 } })
        }
      }
    }
    guard let oldName else { return nil }
    var successors: [Successor] = []
    for unit in units.sorted(by: { $0.code < $1.code }) {
      // What was divided and put together again on the way is one unit.
      if successors.last?.code == unit.code, let last = successors.popLast() {
        var both = last
        both.share = last.share.flatMap { first in unit.share.map { first + $0 } }
        successors.append(both)
      } else {
        successors.append(unit)
      }
    }
    return Fate(oldName: oldName, successors: successors, isMerged: isMerged)
  }

  /// All codes that a set of codes becomes, every part of a divided one included.
  public func moved(_ codes: some Sequence<MunicipalityCode>) -> Set<MunicipalityCode> {
    codes.reduce(into: []) { moved, code in
      if let fate = fate(of: code) { moved.formUnion(fate.successors.map(\.code)) } else { moved.insert(code) }
    }
  }

  /// The codes into which the municipalities of a county went, by code; the county itself where no change concerns it.
  public func countySuccessors(of county: String) -> [String] {
    var counties: Set<String> = [county]
    for step in steps {
      var after: Set<String> = []
      for county in counties {
        let next = step.lines.values.joined().filter { $0.oldCounty == county && !$0.newCounty.isEmpty }
        after.formUnion(next.isEmpty ? [county] : next.map(\.newCounty))
      }
      counties = after
    }
    return counties.sorted()
  }

  /// The years whose codes the changes tell: from the year before the first of them to that of the last; `nil` without
  /// changes.
  public static func years(of changes: [CodeChange]) -> ClosedRange<Int>? {
    guard let first = changes.map(\.day.year).min(), let last = changes.map(\.day.year).max() else { return nil }
    return first - 1...last
  }
}

extension Period {
  /// Whether a membership of this time is written with codes that hold after a change, among codes of a day.
  fileprivate func isWritten(after change: Day, in codes: Day) -> Bool {
    if let end, end <= codes { return change < end }
    if let start, start > codes { return change <= start }
    return change <= codes
  }
}

extension CodeChange {
  /// The change seen from the other side.
  fileprivate var turned: CodeChange {
    let kind: Kind =
      switch kind {
      case .merge: .split
      case .split: .merge
      case .renumber, .rename: kind
      }
    return CodeChange(
      day: day, oldCode: newCode, oldName: newName, newCode: oldCode, newName: oldName, kind: kind,
      oldCounty: newCounty, newCounty: oldCounty)
  }
}
