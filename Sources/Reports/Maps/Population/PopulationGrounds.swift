import Cartography
import Geometry

/// The grounds on which the circles of each upper unit stand: a rim around each circle, and what lies between those that
/// are neighbours, so that a unit is one body.
struct PopulationGrounds {
  private let circles: [Circle]
  /// The places of the circles of each upper unit, by code.
  private let units: [(code: String, members: [Int])]
  /// For each circle its neighbours of the same unit.
  private let neighbours: [Set<Int>]

  /// - Parameter circles: on the page, in millimetres.
  init(_ population: PopulationCircles, on circles: [Circle]) {
    self.circles = circles
    let counties = population.municipalities.map(\.county)
    units = Set(counties).sorted().map { code in (code, counties.indices.filter { counties[$0] == code }) }
    var neighbours = [Set<Int>](repeating: [], count: circles.count)
    for pair in population.neighbours where counties[pair.first] == counties[pair.second] {
      neighbours[pair.first].insert(pair.second)
      neighbours[pair.second].insert(pair.first)
    }
    self.neighbours = neighbours
  }

  /// The grounds, each with a line around it and a little paper beyond, so that two are seen apart.
  func items(_ palette: Palette) -> [SheetItem] {
    units.flatMap { unit in
      body(unit.members, rim: MapMeasures.circleRim + 0.25, palette.paper)
        + body(unit.members, rim: MapMeasures.circleRim + 0.12, palette.hairline)
        + body(unit.members, rim: MapMeasures.circleRim, palette.ground)
    }
  }

  /// The room that each ground takes: its circles with their rims.
  func rooms(ofUnit code: String) -> [Circle] {
    (units.first { $0.code == code }?.members ?? []).map { member in
      Circle(centre: circles[member].centre, radius: circles[member].radius + MapMeasures.circleRim)
    }
  }

  private func body(_ members: [Int], rim: Double, _ fill: Colour) -> [SheetItem] {
    // Closed, and filled: a dark page knows areas by their fill.
    var links = PathData(isClosed: true)
    var triangles: [SheetItem] = []
    for first in members {
      for second in neighbours[first].sorted() where second > first {
        links.append([circles[first].centre, circles[second].centre])
        for third in neighbours[first].intersection(neighbours[second]).sorted() where third > second {
          let corners = [first, second, third].map { circles[$0].centre }
          // What their circles cover anyway need not be drawn.
          guard needsGround([first, second, third]) else { continue }
          triangles.append(
            .path(PathData([corners], isClosed: true), Paint(fill: fill, stroke: Stroke(fill, width: 2 * rim))))
        }
      }
    }
    let rings = members.map { member in
      SheetItem.circle(
        Circle(centre: circles[member].centre, radius: circles[member].radius + rim), Paint(fill: fill))
    }
    // A link is a little narrower than the rims that it joins.
    let bridge = links.isEmpty ? [] : [SheetItem.path(links, Paint(fill: fill, stroke: Stroke(fill, width: 2 * rim)))]
    return triangles + bridge + rings
  }

  /// Whether three neighbours lie so far apart that something is seen between them.
  private func needsGround(_ members: [Int]) -> Bool {
    [(0, 1), (1, 2), (2, 0)].contains { a, b in
      let (first, second) = (circles[members[a]], circles[members[b]])
      return distance(first.centre, second.centre) > first.radius + second.radius + 0.6
    }
  }
}
