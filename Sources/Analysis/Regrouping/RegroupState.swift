/// Who is in which collaboration, with the sums that the objectives rest on: whole numbers alone, so that a move and its
/// undoing leave exactly what was there.
struct RegroupState: Sendable {
  let world: RegroupWorld
  /// For each municipality its collaboration, by number; `nil` outside.
  private(set) var group: [Int?]
  /// For each collaboration the places of its members, in order.
  private(set) var membersOf: [[Int]]
  /// For each collaboration its people, by region.
  private(set) var cells: [[Int: Int]]
  /// For each region the squares of its people in each collaboration, added up.
  private(set) var squares: [Int]
  /// For each collaboration who lives and works in it, how many people and how many members it has.
  private(set) var inside, people, members: [Int]
  /// Employed residents of each collaboration's members who work in it, and people in any collaboration, in all.
  private(set) var allInside = 0, allMembers = 0

  init(_ world: RegroupWorld, further: Int = 0) {
    self.world = world
    let count = world.collaborations.count + further
    group = world.people.map { _ in nil }
    membersOf = .init(repeating: [], count: count)
    cells = .init(repeating: [:], count: count)
    squares = world.regionPeople.map { _ in 0 }
    inside = .init(repeating: 0, count: count)
    people = inside
    members = inside
    for place in world.present.indices { move(place, to: world.present[place]) }
  }

  /// Moves a municipality to another collaboration, or out of all. Linear in its flows.
  mutating func move(_ place: Int, to target: Int?) {
    if let source = group[place] {
      change(place, source, by: -1)
      membersOf[source].removeAll { $0 == place }
    }
    group[place] = target
    if let target {
      change(place, target, by: 1)
      membersOf[target].insert(place, at: membersOf[target].firstIndex { $0 > place } ?? membersOf[target].count)
    }
  }

  private mutating func change(_ place: Int, _ collaboration: Int, by sign: Int) {
    let own = world.people[place]
    if let region = world.region[place] {
      let before = cells[collaboration][region] ?? 0, after = before + sign * own
      cells[collaboration][region] = after
      squares[region] += after * after - before * before
    }
    people[collaboration] += sign * own
    members[collaboration] += sign
    let shared = world.inner[place] + flow(of: place, with: collaboration)
    inside[collaboration] += sign * shared
    allInside += sign * shared
    allMembers += sign * own
  }

  /// Those who go between a municipality and the other members of a collaboration, both ways.
  private func flow(of place: Int, with collaboration: Int) -> Int {
    var sum = 0
    for flow in world.outward[place] where group[flow.place] == collaboration { sum += flow.employed }
    for flow in world.inward[place] where group[flow.place] == collaboration { sum += flow.employed }
    return sum
  }

  /// The objectives. Linear in the regions.
  var values: RegroupValues {
    let all = Double(max(world.allPeople, 1))
    var cover = 0.0
    for (region, square) in squares.enumerated() where world.regionPeople[region] > 0 {
      cover += Double(square) / Double(world.regionPeople[region])
    }
    return RegroupValues(
      meanCover: cover / all, selfContainment: Double(allInside) / Double(max(world.allEmployed, 1)),
      participation: Double(allMembers) / all)
  }

  /// How much an objective gains when a municipality moves. Linear in its flows.
  func gain(of objective: RegroupObjective, moving place: Int, to target: Int) -> Double {
    func cover() -> Double {
      guard let region = world.region[place], world.regionPeople[region] > 0 else { return 0 }
      let own = world.people[place]
      let there = cells[target][region] ?? 0
      let here = group[place].map { (cells[$0][region] ?? 0) - own } ?? 0
      // (there + own)² − there², less what the source loses: (here + own)² − here².
      let squares = group[place] == nil ? own * (2 * there + own) : 2 * own * (there - here)
      return Double(squares) / Double(world.regionPeople[region]) / Double(max(world.allPeople, 1))
    }
    func contained() -> Double {
      let joined = flow(of: place, with: target) + (group[place] == nil ? world.inner[place] : 0)
      let left = group[place].map { flow(of: place, with: $0) } ?? 0
      return Double(joined - left) / Double(max(world.allEmployed, 1))
    }
    return switch objective {
    case .meanCover: cover()
    case .selfContainment: contained()
    case .both: (cover() + contained()) / 2
    case .participation: group[place] == nil ? Double(world.people[place]) / Double(max(world.allPeople, 1)) : 0
    }
  }

  /// What a municipality would add to an objective in a collaboration of its own: the part of a gain from outside that
  /// does not depend on whom it joins. Nothing by participation, which does not ask.
  func worthAlone(of place: Int, _ objective: RegroupObjective) -> Double {
    let own = world.people[place], all = Double(max(world.allPeople, 1))
    let inRegion = world.region[place].map { world.regionPeople[$0] } ?? 0
    let cover = inRegion > 0 ? Double(own * own) / Double(inRegion) / all : 0
    let contained = Double(world.inner[place]) / Double(max(world.allEmployed, 1))
    return switch objective {
    case .meanCover: cover
    case .selfContainment: contained
    case .both: (cover + contained) / 2
    case .participation: 0
    }
  }

  /// A collaboration's mean cover; `nil` without people or regions.
  func meanCover(of collaboration: Int) -> Double? {
    guard people[collaboration] > 0, !world.regionPeople.isEmpty else { return nil }
    let covered = cells[collaboration].sorted { $0.key < $1.key }.reduce(0.0) { sum, cell in
      guard world.regionPeople[cell.key] > 0 else { return sum }
      return sum + Double(cell.value * cell.value) / Double(world.regionPeople[cell.key])
    }
    return covered / Double(people[collaboration])
  }

  /// The places of a collaboration's members, in order.
  func places(of collaboration: Int) -> [Int] { membersOf[collaboration] }
}
