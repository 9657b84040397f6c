import Analysis
import Cartography
import Register

extension MapInput {
  /// What is found, municipality for municipality, in the colours of the map of findings.
  public var findingColours: ColourKey {
    let words = MapWords(report.language)
    let shown = ShownFindings(self)
    let (residuals, counterweights) = (Set(shown.residuals), Set(shown.counterweights))
    func kind(_ code: MunicipalityCode) -> String {
      if let one = report.snapshot.collaboration(of: code) {
        if residuals.contains(one) { return FindingKind.residual.rawValue }
        return counterweights.contains(one) ? FindingKind.counterweight.rawValue : "member"
      }
      if shown.holes.contains(code) { return FindingKind.hole.rawValue }
      if shown.enclaves.contains(code) { return FindingKind.enclave.rawValue }
      return shown.inRegions.contains(code) ? FindingKind.uncoveredCityRegion.rawValue : "outside"
    }
    let entries = [
      (FindingKind.residual.rawValue, words.filled(.residuals), shown.colours.flagged),
      (FindingKind.counterweight.rawValue, words.filled(.counterweights), shown.colours.flagged),
      (FindingKind.hole.rawValue, words.filled(.holes), shown.colours.hole),
      (FindingKind.enclave.rawValue, words.filled(.enclaves), shown.colours.enclave),
      (
        FindingKind.uncoveredCityRegion.rawValue, words.filled(.inUncovered, shown.centreWords(words)),
        shown.colours.uncovered
      ),
      ("member", words.filled(.otherMembers), shown.colours.member),
      ("outside", words.filled(.otherOutsiders), settings.palette.ground),
    ]
    let values = codes.map { $0.map(kind) }
    let found = Set(values.compactMap(\.self))
    return ColourKey(
      entries: entries.filter { found.contains($0.0) }.map { ColourKey.Entry(value: $0.0, label: $0.1, colour: $0.2) },
      values: values)
  }
}
