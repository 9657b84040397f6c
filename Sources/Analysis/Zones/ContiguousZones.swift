extension ZoneDivision {
  /// The same areas with their stray pieces moved: of each area the piece with most employed residents stays, every other
  /// piece goes whole to the area beside it that it has most cohesion with.
  ///
  /// Pieces go smallest first by employed residents, equals by their first id, until none can move; a piece that borders
  /// on no other area, as an island does, stays. No area is undone, and what the moves do to validity is not asked:
  /// contiguity is what the option is for. `moved` tells of each.
  ///
  /// - Parameter neighbours: who shares a border, by id; symmetric.
  /// - Complexity: each move is linear in communities and flows.
  public func contiguous(
    _ flows: ZoneFlows, by rules: ZoneRules, neighbours: [String: [String]]
  ) -> (division: ZoneDivision, moved: [StrayPiece]) {
    var groups = zones.map { Set($0.members) }
    var moved: [StrayPiece] = []
    while let stray = nextStray(groups, flows, neighbours, past: Set(moved.map(\.communities))) {
      groups[stray.from].subtract(stray.piece)
      groups[stray.to].formUnion(stray.piece)
      moved.append(
        StrayPiece(
          communities: stray.piece, from: zones[stray.from].centre, to: zones[stray.to].centre,
          cohesion: stray.cohesion))
    }
    let changed = groups.map { members in zone(of: members.inIDOrder, flows, rules) }.sorted {
      ($0.centre.utf8.count, $0.centre) < ($1.centre.utf8.count, $1.centre)
    }
    return (ZoneDivision(zones: changed, setAside: setAside, reserve: reserve, steps: steps), moved)
  }

  /// A piece of an area that lay apart and was moved.
  public struct StrayPiece: Hashable, Sendable {
    /// Its communities, in the order of their ids.
    public let communities: [String]
    /// The areas that it left and came to, by the centres that they had before.
    public let from, to: String
    /// The cohesion of the piece with the area that it came to.
    public let cohesion: Double
  }

  private func nextStray(
    _ groups: [Set<String>], _ flows: ZoneFlows, _ neighbours: [String: [String]], past: Set<[String]>
  ) -> (piece: [String], from: Int, to: Int, cohesion: Double)? {
    var group: [String: Int] = [:]
    for (number, members) in groups.enumerated() { for member in members { group[member] = number } }
    var strays: [(piece: [String], from: Int, live: Int)] = []
    for (number, members) in groups.enumerated() {
      let pieces = parts(of: members, neighbours).map { ($0, flows.balance(of: $0).live) }
      let main = pieces.indices.reduce(0) { pieces[$1].1 > pieces[$0].1 ? $1 : $0 }
      for (place, piece) in pieces.enumerated() where place != main && !past.contains(piece.0) {
        strays.append((piece.0, number, piece.1))
      }
    }
    strays.sort { ($0.live, $0.piece[0].utf8.count, $0.piece[0]) < ($1.live, $1.piece[0].utf8.count, $1.piece[0]) }
    for stray in strays {
      let beside = Set(stray.piece.flatMap { neighbours[$0] ?? [] }.compactMap { group[$0] }).subtracting([stray.from])
      // Of equals the first: `max` keeps it.
      let best = beside.sorted().map { ($0, flows.cohesion(of: stray.piece, with: groups[$0])) }
        .max { $0.1 < $1.1 }
      if let best { return (stray.piece, stray.from, best.0, best.1) }
    }
    return nil
  }

  private func zone(of members: [String], _ flows: ZoneFlows, _ rules: ZoneRules) -> Zone {
    let jobs = members.map { flows.balance(of: [$0]).work }
    let centre = members[jobs.indices.reduce(0) { jobs[$1] > jobs[$0] ? $1 : $0 }]
    let balance = flows.balance(of: members)
    return Zone(centre: centre, members: members, balance: balance, validity: rules.validity(of: balance))
  }
}

/// The connected parts of some communities, each in the order of ids, by the first of each.
private func parts(of members: Set<String>, _ neighbours: [String: [String]]) -> [[String]] {
  var left = members
  return members.inIDOrder.compactMap { start in
    guard left.remove(start) != nil else { return nil }
    var part = [start], walk = [start]
    while let one = walk.popLast() {
      for next in neighbours[one] ?? [] where left.remove(next) != nil {
        part.append(next)
        walk.append(next)
      }
    }
    return part.inIDOrder
  }
}

extension Sequence<String> {
  /// Shorter ids first, then letter by letter, as flows have their communities.
  var inIDOrder: [String] { sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) } }
}

extension ZoneFlows {
  /// What some communities hold together, of all flows.
  func balance(of members: some Sequence<String>) -> ZoneBalance {
    let own = Set(members.compactMap { places[$0] })
    return own.reduce(into: ZoneBalance()) { balance, place in
      for entry in workplaces(of: place) {
        balance.live += entry.employed
        if own.contains(entry.place) { balance.inside += entry.employed }
      }
      for entry in residences(of: place) { balance.work += entry.employed }
    }
  }

  /// How closely two groups of communities are tied, as clusters are: `f(i,j)² / (live i · work j)` and the same the
  /// other way round, 0 to 1.
  func cohesion(of first: [String], with second: Set<String>) -> Double {
    let others = Set(second.compactMap { places[$0] })
    var outward = 0, inward = 0
    for place in first.compactMap({ places[$0] }) {
      for entry in workplaces(of: place) where others.contains(entry.place) { outward += entry.employed }
      for entry in residences(of: place) where others.contains(entry.place) { inward += entry.employed }
    }
    let (here, there) = (balance(of: first), balance(of: second))
    return oneSided(outward, here.live, there.work) + oneSided(inward, there.live, here.work)
  }
}
