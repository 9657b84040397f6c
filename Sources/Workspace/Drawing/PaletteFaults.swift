import Cartography
import Reports
import Tabular

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
  let inks = [("ink", palette.ink), ("quiet", palette.quiet)]
  for (name, ink) in inks where contrast(ink, palette.paper) < limits.textContrast {
    faults.append(
      "palette.\(name) on palette.paper has a contrast of \(tenths(contrast(ink, palette.paper))); "
        + "\(tenths(limits.textContrast)) is needed")
  }
  return faults
}
