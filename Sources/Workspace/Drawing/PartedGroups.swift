import Analysis
import Cartography
import Geometry
import Register
import Reports

extension MapInput {
  /// The same with the colours of a palette given to the groups anew, so that those that meet differ.
  ///
  /// Where the palette has too few for that, tones of its own colours are added, paler and darker ones, as few as will do;
  /// where none is left that can be told from the others, some neighbours stay alike. Quadratic in the number of groups.
  ///
  /// - Returns: the map, and the colours that were added.
  func partedByColour(limits: ColourLimits = ColourLimits()) -> (map: MapInput, added: [Colour]) {
    let neighbours = groupNeighbours()
    var map = self
    var added: [Colour] = []
    var candidates = settings.palette.extraTones(limits)
    while true {
      let palette = map.settings.palette
      let places = graphColouring(of: neighbours, colours: max(1, palette.groups.count))
      let areParted = neighbours.indices.allSatisfy { one in
        neighbours[one].allSatisfy { palette.fill(places[one]) != palette.fill(places[$0]) }
      }
      guard !areParted, !palette.groups.isEmpty,
        let next = candidates.firstIndex(where: { palette.tells($0, limits) })
      else {
        map.report.snapshot = report.snapshot.coloured(places)
        return (map, added)
      }
      added.append(candidates[next])
      map.settings.palette.groups.append(candidates[next])
      candidates.removeSubrange(...next)
    }
  }

  /// For each group of the day, by number, those that it meets.
  private func groupNeighbours() -> [[Int]] {
    let collaborations = report.snapshot.collaborations
    let places = Dictionary(collaborations.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let groups = codes.map { $0.flatMap(report.snapshot.collaboration(of:)).flatMap { places[$0] } }
    var neighbours = [Set<Int>](repeating: [], count: collaborations.count)
    for border in topology.borders(by: .queen) {
      guard let first = groups[border.first], let second = groups[border.second], first != second else { continue }
      neighbours[first].insert(second)
      neighbours[second].insert(first)
    }
    return neighbours.map { $0.sorted() }
  }
}

extension Palette {
  /// Tones of the groups' colours: all of them paler, then all of them darker.
  fileprivate func extraTones(_ limits: ColourLimits) -> [Colour] {
    let tones = groups.map { $0.mixed(with: paper, share: 0.5) } + groups.map { $0.mixed(with: ink, share: 0.25) }
    return tones.filter { contrast($0, ink) >= limits.textContrast && contrast($0, outline) >= limits.lineContrast }
  }

  /// Whether a colour is told from all of the groups, from land outside and from paper.
  fileprivate func tells(_ colour: Colour, _ limits: ColourLimits) -> Bool {
    (groups + [ground, paper]).allSatisfy { ColourVision.normal.difference($0, colour) >= limits.difference / 2 }
  }
}

extension Snapshot {
  /// The same with other colours for its collaborations, in their order.
  fileprivate func coloured(_ places: [Int]) -> Snapshot {
    let colours = Dictionary(zip(collaborations.map(\.id), places)) { first, _ in first }
    let register = Register(
      collaborations: register.collaborations.map { one in
        var one = one
        one.colour = colours[one.id] ?? one.colour
        return one
      }, memberships: register.memberships, facts: register.facts, disputes: register.disputes)
    return Snapshot(territory: territory, register: register, day: day)
  }
}
