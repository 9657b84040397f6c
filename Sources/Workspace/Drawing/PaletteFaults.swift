import Cartography
import Reports
import Tabular

/// What of the colours for groups nobody can tell apart, whoever lies beside whom: the worst of them by name.
private func likeFaults(_ colours: [Colour], limit: Double) -> [String] {
  guard colours.count > 1 else {
    return colours.count == 1 ? ["palette.groups has one colour, so that only lines and numbers part the groups"] : []
  }
  var alike: [(difference: Double, first: Int, second: Int)] = []
  for second in colours.indices {
    for first in 0..<second {
      let difference = ColourVision.normal.difference(colours[first], colours[second])
      if difference < limit { alike.append((difference, first, second)) }
    }
  }
  guard let worst = alike.min(by: { ($0.difference, $0.first, $0.second) < ($1.difference, $1.first, $1.second) })
  else { return [] }
  let (first, second) = (colours[worst.first].hex, colours[worst.second].hex)
  let more = alike.count == 1 ? "" : ", and \(alike.count - 1) other pairs so"
  return [
    first == second
      ? "palette.groups has \(first) twice\(more)" : "\(first) and \(second) in palette.groups look alike\(more)"
  ]
}

/// What of a palette that a style has changed cannot be read or told apart, in sentences; the limits are those of
/// `check --colours`, which also looks at distances.
func paletteFaults(_ input: MapInput) -> [String] {
  let palette = input.settings.palette
  let collaborations = input.report.snapshot.collaborations
  let places = Dictionary(collaborations.enumerated().map { ($1.id, $0) }) { first, _ in first }
  let groups = input.codes.map { code in code.flatMap(input.report.snapshot.collaboration).flatMap { places[$0] } }
  var pairs: Set<GroupSurroundings.Pair> = []
  for border in input.topology.borders() {
    guard let first = groups[border.first], let second = groups[border.second], first != second else { continue }
    pairs.insert(GroupSurroundings.Pair(first, second, metres: 0))
  }
  let limits = ColourLimits()
  let audit = ColourAudit(
    groups: collaborations.map { palette.fill($0.colour) },
    surroundings: GroupSurroundings(
      neighbours: pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }, near: []),
    fills: palette.groups + [palette.other], palette: palette, limits: limits)
  func name(_ place: Int) -> String { "\(collaborations[place].number) \(collaborations[place].name)" }
  func tenths(_ number: Double) -> String { plainDecimal((number * 10).rounded(.down) / 10) }
  var faults = audit.faults.compactMap { fault -> String? in
    switch fault {
    case .equalColours: nil
    case .alike(let least):
      "\(name(least.pair.first)) and \(name(least.pair.second)) are alike for \(least.vision.rawValue) vision: their "
        + "difference is \(tenths(least.difference)), and \(tenths(limits.difference)) is needed"
    case .text(let fill):
      "palette.ink on \(fill.fill.hex) has a contrast of \(tenths(fill.text)); \(tenths(limits.textContrast)) is needed"
    case .line(let fill):
      "palette.outline on \(fill.fill.hex) has a contrast of \(tenths(fill.line)); "
        + "\(tenths(limits.lineContrast)) is needed"
    }
  }
  faults += likeFaults(palette.groups, limit: limits.difference / 2)
  let same = pairs.count {
    palette.fill(collaborations[$0.first].colour) == palette.fill(collaborations[$0.second].colour)
  }
  if same > 0 {
    faults.append(
      "\(same == 1 ? "1 pair" : "\(same) pairs") of neighbours \(same == 1 ? "has" : "have") one colour; more colours in "
        + "palette.groups part them")
  }
  let inks = [("ink", palette.ink), ("quiet", palette.quiet)]
  for (name, ink) in inks where contrast(ink, palette.paper) < limits.textContrast {
    faults.append(
      "palette.\(name) on palette.paper has a contrast of \(tenths(contrast(ink, palette.paper))); "
        + "\(tenths(limits.textContrast)) is needed")
  }
  return faults
}
