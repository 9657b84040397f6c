import Analysis
import Cartography
import Register

extension Snapshot {
  /// The state with a colour for each collaboration that has none, so that those that touch differ; colours that are
  /// given stay as they are. The same state when none is missing.
  func withColours(_ boundaries: Boundaries, count: Int) -> Snapshot {
    guard count > 0, collaborations.contains(where: { $0.colour == nil }) else { return self }
    let places = Dictionary(uniqueKeysWithValues: collaborations.enumerated().map { ($1.id, $0) })
    let groups = boundaries.codes.map { code in code.flatMap(collaboration(of:)).flatMap { places[$0] } }
    var neighbours = [[Int]](repeating: [], count: collaborations.count)
    for border in boundaries.topology.borders(by: .queen) {
      guard let first = groups[border.first], let second = groups[border.second], first != second else { continue }
      neighbours[first].append(second)
    }
    let fixed = Dictionary(
      uniqueKeysWithValues: collaborations.enumerated().compactMap { place, one in one.colour.map { (place, $0) } })
    let colours = graphColouring(of: neighbours, colours: count, fixed: fixed)
    let coloured = register.collaborations.map { one in
      var one = one
      one.colour = one.colour ?? places[one.id].map { colours[$0] }
      return one
    }
    return with(Register(collaborations: coloured, memberships: register.memberships))
  }
}
