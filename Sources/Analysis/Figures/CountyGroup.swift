import Register

/// The collaborations that are filed under one county.
public struct CountyGroup: Hashable, Sendable {
  /// The county they are filed under, without a code where nobody has said; members may lie in others.
  public var county: County
  /// Their figures, by number.
  public var collaborations: [CollaborationFigures]

  /// Collaborations under a county.
  public init(county: County, collaborations: [CollaborationFigures]) {
    self.county = county
    self.collaborations = collaborations
  }
}

/// Collaborations under the county they are filed under: counties by the lowest number in them, then by number.
///
/// The numbers of a data set follow its published table, so this gives the table's order, and a collaboration that is
/// added later joins its county whatever its number is. One that names no county is filed under that of its host; those
/// without either come last.
public func groupedByCounty(_ figures: [CollaborationFigures], in territory: Territory) -> [CountyGroup] {
  var groups: [CountyGroup] = []
  var places: [String: Int] = [:]
  for figure in figures.sorted(by: { precedes($0.collaboration, $1.collaboration) }) {
    let host = figure.collaboration.host.flatMap(territory.municipality)?.county ?? ""
    let code = figure.collaboration.county.isEmpty ? host : figure.collaboration.county
    if let place = places[code] {
      groups[place].collaborations.append(figure)
    } else {
      places[code] = groups.count
      let county = territory.county(code) ?? County(code: code, name: code)
      groups.append(CountyGroup(county: county, collaborations: [figure]))
    }
  }
  return groups.filter { !$0.county.code.isEmpty } + groups.filter { $0.county.code.isEmpty }
}

private func precedes(_ a: Collaboration, _ b: Collaboration) -> Bool { (a.number, a.id) < (b.number, b.id) }
