import Analysis

/// Why a unit is in the area that it is in: every step that moved it, or somebody out of its cluster, in order.
///
/// - Returns: `nil` for a unit that the flows do not have.
public func zoneExplanation(
  of unit: String, in division: ZoneDivision, names: [String: String], language: Language
) -> String? {
  let words = Words(language), numbers = language.numbers
  func name(_ id: String) -> String { names[id] ?? id }
  func number(_ value: Double?) -> String { value.map { numbers.decimal($0, places: 4) } ?? numbers.missing }
  let zone = division.zone(of: unit), aside = division.setAside.first { $0.community == unit }
  guard zone != nil || aside != nil else { return nil }
  func sentence(_ step: ZoneStep) -> String {
    let (phrase, target): (ZonePhrase, String) =
      switch step.outcome {
      case .joined(let target): (.joined, target)
      case .reservedToSpare(let target): (.spared, target)
      case .reservedForWantOfTies: (.untied, "")
      case .placed(let target): (.placed, target)
      }
    return words.filled(
      phrase,
      [
        "name": name(step.community), "cluster": words.list(step.cluster.map(name)),
        "validity": number(step.validity), "target": name(target), "cohesion": number(step.cohesion),
        "before": number(step.before), "after": number(step.after),
      ])
  }
  let steps = division.steps(concerning: unit)
  var lines = [words.filled(.explainTitle, ["name": name(unit)]), ""]
  lines += steps.isEmpty && aside == nil ? [words.filled(.neverMoved)] : steps.map { "- " + sentence($0) }
  if let zone {
    let others = zone.members.filter { $0 != unit }.map(name)
    lines.append(
      words.filled(
        others.isEmpty ? .standsAlone : .stands, ["zone": name(zone.centre), "names": words.list(others)]))
  }
  if let aside { lines.append(words.filled(.standsNowhere, ["reason": words.filled(aside.reason.phrase)])) }
  return lines.joined(separator: "\n") + "\n"
}
