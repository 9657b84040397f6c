import Analysis
import Cartography
import Register

/// What is found in each of several parts of the country on one page: a region whose centre lies in another part is only
/// in part here, and what lies in several parts is counted in each of them, with a star.
struct FindingsOfParts {
  /// The regions with a centre in the part, and those that only reach into it, by code.
  let regions, reachingIn: [String]
  /// What is counted in other parts as well: regions by code, collaborations by id.
  private let shared: Set<String>

  init(_ shown: ShownFindings, _ input: MapInput) {
    let here = Set(input.shownMunicipalities.map(\.code))
    let snapshot = input.report.snapshot
    let told = input.report.measures.evidence.references.regions.filter { shown.regions.contains($0.code) }
    let own = Set(told.filter { $0.centres.contains(where: here.contains) }.map(\.code))
    regions = shown.regions.filter(own.contains)
    reachingIn = shown.regions.filter { !own.contains($0) }
    let spread = told.filter { region in
      Set(region.centres.compactMap { snapshot.territory.municipality($0)?.county }).count > 1
    }.map(\.code)
    let wide = (shown.residuals + shown.counterweights).filter { id in
      Set(snapshot.members(of: id).map(\.county)).count > 1
    }
    shared = Set(spread + wide)
  }

  /// Whether some of what is found is counted in other parts as well.
  func isShared(_ ids: [String]) -> Bool { ids.contains(where: shared.contains) }

  /// Below the legend of such a page, what its star means; `nil` where nothing is counted twice.
  ///
  /// - Parameter whole: all of the country.
  static func remark(_ shown: ShownFindings, _ whole: MapInput, _ words: MapWords) -> LegendRow? {
    let parts = FindingsOfParts(shown, whole)
    let snapshot = whole.report.snapshot
    let regions = whole.report.measures.evidence.references.regions
      .filter { shown.regions.contains($0.code) && parts.shared.contains($0.code) }.map(\.name)
    let flagged = (shown.residuals + shown.counterweights).filter(parts.shared.contains)
      .compactMap { snapshot.register.collaboration($0)?.briefName }
    let names = flagged + regions
    guard !names.isEmpty else { return nil }
    return LegendRow(.remark, words.filled(.namedInSeveral, ["names": words.inARow(names)]))
  }
}
