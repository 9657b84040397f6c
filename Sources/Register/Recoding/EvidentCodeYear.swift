/// That codes which should be of one year are of another.
public struct EvidentCodeYear: Hashable, Sendable {
  /// The year that they are of.
  public var year: Int
  /// The year that they should be of.
  public var expected: Int
  /// Those that only the other year has, by code, each once.
  public var strangers: [MunicipalityCode]
}

/// Which other year codes are evidently of; `nil` when they are of the year that they should be of, or of none.
///
/// Most codes are the same in many years and tell nothing. Those that exist in one of two years only tell them apart:
/// the codes are of the other year when more of these belong to it.
///
/// - Parameters:
///   - codes: what was found, in any order.
///   - known: all codes of the year that they should be of.
///   - day: a day of that year on which they hold.
/// - Complexity: linear in the codes and the changes, for each year in which something changed.
public func evidentCodeYear(
  of codes: some Sequence<MunicipalityCode>, known: Set<MunicipalityCode>, on day: Day, changes: [CodeChange]
) -> EvidentCodeYear? {
  let found = Set(codes)
  guard !found.isSubset(of: known), let first = changes.map(\.day).min(),
    let before = Day(year: first.year - 1, month: 12, day: 31)
  else { return nil }
  let candidates = Set([before] + changes.map(\.day))
  var best: (evidence: EvidentCodeYear, lead: Int)?
  // The nearest year first: it wins over others that explain as much.
  for other in candidates.sorted(by: { (abs($0.year - day.year), $0) < (abs($1.year - day.year), $1) }) {
    let there = CodeTranslation(changes, from: day, to: other).moved(known)
    let strangers = found.intersection(there).subtracting(known)
    let lead = strangers.count - found.intersection(known).subtracting(there).count
    if lead > 0, lead > best?.lead ?? 0 {
      best = (EvidentCodeYear(year: other.year, expected: day.year, strangers: strangers.sorted()), lead)
    }
  }
  return best?.evidence
}

extension EvidentCodeYear: CustomStringConvertible {
  /// What was found, after the name of where: `has codes of 2024 (3103, 3105, … 87 in all), not of 2020`.
  public var description: String {
    let shown = strangers.prefix(3).map(\.text).joined(separator: ", ")
    let more = strangers.count > 3 ? " and \(strangers.count - 3) more" : ""
    return "has codes of \(year) (\(shown)\(more)), not of \(expected)"
  }
}
