import Geometry

/// Circles moved until none lies on another, each near where it was and near its neighbours: a map on which area means
/// something else than land.
///
/// The circles grow from nothing to their size. In each step neighbours that have drifted apart are pulled together, each
/// circle a little back to its place, and those that overlap are pushed apart, the larger one less. At the end everything
/// is stretched by what is still missing. The answer depends on the numbers alone. Source: D. Dorling, Area Cartograms:
/// Their Use and Creation (1996).
///
/// - Parameters:
///   - circles: where they would stand, with their final radii, in any unit.
///   - groups: for each the group that it is of; between groups there is more room.
///   - neighbours: the pairs that are to stay together.
///   - gaps: the room between two circles of one group and of two, in the same unit.
/// - Complexity: a fixed number of steps, each linear in the pairs that are near each other.
public func circlesApart(
  _ circles: [Circle], groups: [Int], neighbours: [(first: Int, second: Int)], gaps: (inside: Double, between: Double)
) -> [Circle] {
  precondition(groups.count == circles.count, "a group for each circle")
  var arranger = CircleArranger(circles, groups: groups, neighbours: neighbours, gaps: gaps)
  arranger.grow()
  arranger.settle()
  return arranger.stretched()
}

/// The circles while they move.
private struct CircleArranger {
  let homes: [Point]
  let radii: [Double]
  let groups: [Int]
  let neighbours: [(first: Int, second: Int)]
  let gaps: (inside: Double, between: Double)
  /// How many neighbours each has.
  let degrees: [Double]
  var places: [Point]

  init(
    _ circles: [Circle], groups: [Int], neighbours: [(first: Int, second: Int)],
    gaps: (inside: Double, between: Double)
  ) {
    // Those on one spot would not know which way to go: each goes its own, by less than can be seen.
    let step = gaps.inside * 1e-3
    homes = circles.enumerated().map { place, circle in
      let way = direction(Double(place) * 2.399963)
      return Point(x: circle.centre.x + way.x * step, y: circle.centre.y + way.y * step)
    }
    radii = circles.map(\.radius)
    self.groups = groups
    self.neighbours = neighbours
    self.gaps = gaps
    var degrees = [Double](repeating: 0, count: circles.count)
    for pair in neighbours {
      degrees[pair.first] += 1
      degrees[pair.second] += 1
    }
    self.degrees = degrees
    places = homes
  }

  func gap(_ a: Int, _ b: Int) -> Double { groups[a] == groups[b] ? gaps.inside : gaps.between }

  /// The share of a shift between two that the first of them makes: the larger one moves less.
  func share(_ a: Int, _ b: Int) -> Double {
    let (first, second) = (radii[a] * radii[a], radii[b] * radii[b])
    return first + second > 0 ? second / (first + second) : 0.5
  }

  /// How much two overlap, and the way that each goes for them not to: the first backwards along its own; `nil` where
  /// they do not.
  private func parting(_ a: Int, _ b: Int, growth: Double) -> (overlap: Double, first: Point, second: Point)? {
    let length = distance(places[a], places[b])
    let overlap = (radii[a] + radii[b]) * growth + gap(a, b) - length
    guard overlap > 0, length > 0 else { return nil }
    let share = share(a, b)
    let (x, y) = ((places[b].x - places[a].x) / length * overlap, (places[b].y - places[a].y) / length * overlap)
    return (overlap, Point(x: x * share, y: y * share), Point(x: x * (1 - share), y: y * (1 - share)))
  }

  /// From points to full size, pulled and pushed.
  mutating func grow() {
    let steps = 250
    var near: [(Int, Int)] = []
    for step in 0..<steps {
      let growth = min(1, Double(step + 1) / (0.6 * Double(steps)))
      if step % 8 == 0 { near = pairs(growth: min(1, growth + 0.06)) }
      pull(growth: growth)
      for _ in 0..<3 { push(near, growth: growth) }
    }
  }

  /// Neighbours towards each other, and everyone a little home.
  private mutating func pull(growth: Double) {
    let (pull, home) = (0.24, 0.02)
    var shifts = [Point](repeating: Point(x: 0, y: 0), count: places.count)
    for pair in neighbours {
      let (a, b) = (places[pair.first], places[pair.second])
      let length = distance(a, b)
      let spare = length - (radii[pair.first] + radii[pair.second]) * growth - gap(pair.first, pair.second)
      guard spare > 0 else { continue }
      let share = share(pair.first, pair.second)
      let (x, y) = ((b.x - a.x) / length * spare * pull, (b.y - a.y) / length * spare * pull)
      shifts[pair.first].x += x * share
      shifts[pair.first].y += y * share
      shifts[pair.second].x -= x * (1 - share)
      shifts[pair.second].y -= y * (1 - share)
    }
    for place in places.indices {
      let count = max(1, degrees[place])
      places[place].x += shifts[place].x / count + (homes[place].x - places[place].x) * home
      places[place].y += shifts[place].y / count + (homes[place].y - places[place].y) * home
    }
  }

  /// All that overlap apart at once, by the mean of what each pair asks for.
  private mutating func push(_ near: [(Int, Int)], growth: Double) {
    var shifts = [Point](repeating: Point(x: 0, y: 0), count: places.count)
    var counts = [Double](repeating: 0, count: places.count)
    for (a, b) in near {
      guard let parting = parting(a, b, growth: growth) else { continue }
      shifts[a].x -= parting.first.x
      shifts[a].y -= parting.first.y
      shifts[b].x += parting.second.x
      shifts[b].y += parting.second.y
      counts[a] += 1
      counts[b] += 1
    }
    for place in places.indices where counts[place] > 0 {
      places[place].x += shifts[place].x / counts[place] * 1.5
      places[place].y += shifts[place].y / counts[place] * 1.5
    }
  }

  /// Pair after pair apart until what still overlaps cannot be seen.
  mutating func settle() {
    let tolerance = gaps.inside / 20
    var near: [(Int, Int)] = []
    for step in 0..<800 {
      if step % 5 == 0 { near = pairs(growth: 1) }
      var worst = 0.0
      for (a, b) in near {
        guard let parting = parting(a, b, growth: 1) else { continue }
        worst = max(worst, parting.overlap)
        places[a].x -= parting.first.x
        places[a].y -= parting.first.y
        places[b].x += parting.second.x
        places[b].y += parting.second.y
      }
      if worst < tolerance, step % 5 == 0 { return }
    }
  }

  /// The circles where they are, stretched away from their middle as far as the most crowded pair needs.
  func stretched() -> [Circle] {
    guard let middle = Box(around: places)?.centre else { return [] }
    var factor = 1.0
    for (a, b) in pairs(growth: 1) {
      let length = distance(places[a], places[b])
      if length > 0 { factor = max(factor, (radii[a] + radii[b]) / length) }
    }
    // A hair more, so that rounding leaves none on another.
    if factor > 1 { factor *= 1 + 1e-9 }
    return zip(places, radii).map { place, radius in
      Circle(
        centre: Point(x: middle.x + (place.x - middle.x) * factor, y: middle.y + (place.y - middle.y) * factor),
        radius: radius)
    }
  }

  /// The pairs that touch or soon may, by a sweep from left to right.
  private func pairs(growth: Double) -> [(Int, Int)] {
    let slack = gaps.between * 2
    let order = places.indices.sorted {
      (places[$0].x - radii[$0] * growth, $0) < (places[$1].x - radii[$1] * growth, $1)
    }
    var found: [(Int, Int)] = []
    var open: [Int] = []
    for next in order {
      let left = places[next].x - radii[next] * growth - slack
      open.removeAll { places[$0].x + radii[$0] * growth < left }
      for other in open {
        let reach = (radii[next] + radii[other]) * growth + slack
        if abs(places[next].y - places[other].y) <= reach, distance(places[next], places[other]) <= reach {
          found.append((min(next, other), max(next, other)))
        }
      }
      open.append(next)
    }
    return found
  }
}
