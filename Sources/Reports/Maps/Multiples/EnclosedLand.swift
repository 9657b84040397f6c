import Cartography
import Geometry

/// The land of others that the land of one of several parts encloses, as a city does that is a county by itself: on a small
/// map of the part a hole there is taken for a lake.
///
/// Only units of the data set are looked at. What nothing is known of, a lagoon or the land of another country, stays open.
struct EnclosedLand {
  private let topology: Topology
  private let boxes: [Box?]
  private let neighbours: [[Neighbour]]
  private let circle: (PolygonLayer, Int) -> Circle?

  /// - Parameter circle: the greatest circle inside a polygon of a layer.
  init(_ topology: Topology, circle: @escaping (PolygonLayer, _ polygon: Int) -> Circle?) {
    (self.topology, self.circle) = (topology, circle)
    boxes = topology.featureBoxes()
    neighbours = topology.neighbours()
  }

  /// The features that a part encloses: together they border on nothing but the part, lie within the rectangle around it,
  /// and have its land on three sides of four at the least.
  ///
  /// - Parameter part: the features of the part.
  /// - Complexity: the length of the outline of the part, for each piece of land of others within its rectangle.
  func features(in part: Set<Int>) -> Set<Int> {
    let own = part.compactMap { boxes[$0] }
    guard let first = own.first else { return [] }
    let extent = own.reduce(first) { $0.union($1) }
    func liesInside(_ feature: Int) -> Bool { boxes[feature].map { extent.union($0) == extent } ?? false }
    var found: Set<Int> = []
    var seen = part
    lazy var outline = topology.lines { left, right in
      (left.map(part.contains) ?? false) != (right.map(part.contains) ?? false)
    }
    for start in neighbours.indices where !seen.contains(start) && liesInside(start) {
      var piece: Set<Int> = [start]
      var waiting = [start]
      while let feature = waiting.popLast() {
        for beside in neighbours[feature].map(\.feature) where !part.contains(beside) && piece.insert(beside).inserted {
          waiting.append(beside)
        }
      }
      seen.formUnion(piece)
      guard piece.allSatisfy(liesInside),
        piece.contains(where: { neighbours[$0].contains { part.contains($0.feature) } }),
        let middle = middle(of: piece)
      else { continue }
      let sides = Self.ways.count { way in
        outline.contains { line in zip(line, line.dropFirst()).contains { meets(from: middle, way, $0, $1) } }
      }
      if sides * 4 >= Self.ways.count * 3 { found.formUnion(piece) }
    }
    return found
  }

  /// The middle of the greatest circle in the greatest piece of some features.
  private func middle(of features: Set<Int>) -> Point? {
    let whole = topology.dissolved(by: boxes.indices.map { features.contains($0) ? 0 : nil }, count: 1)
    func shell(_ polygon: Int) -> ArraySlice<Point> { whole.points(ofRing: whole.rings(ofPolygon: polygon).lowerBound) }
    let greatest = whole.polygons(ofFeature: 0).max {
      abs(signedArea(of: shell($0))) < abs(signedArea(of: shell($1)))
    }
    return greatest.flatMap { polygon in circle(whole, polygon)?.centre ?? Box(around: shell(polygon))?.centre }
  }

  /// Whether a straight way from a place comes across a line.
  private func meets(from place: Point, _ way: Point, _ a: Point, _ b: Point) -> Bool {
    func side(_ point: Point) -> Double { way.x * (point.y - place.y) - way.y * (point.x - place.x) }
    let (from, to) = (side(a), side(b))
    guard (from > 0) != (to > 0) else { return false }
    let share = from / (from - to)
    let (x, y) = (a.x + (b.x - a.x) * share - place.x, a.y + (b.y - a.y) * share - place.y)
    return x * way.x + y * way.y > 0
  }

  /// Sixteen ways around, to the cells at the rim of a square of five by five.
  private static let ways = (-2...2).flatMap { y in
    (-2...2).filter { abs($0) == 2 || abs(y) == 2 }.map { Point(x: Double($0), y: Double(y)) }
  }
}

extension [MapPanel] {
  /// The same, each with what its land encloses, where each shows a part of the country.
  func withEnclosedLand(by kind: PanelKind) -> [MapPanel] {
    guard kind == .county, let first, allSatisfy({ $0.input.area != nil }) else { return self }
    let land = EnclosedLand(first.input.topology, circle: first.input.labelCircle)
    return map { panel in
      var panel = panel
      // Parts that somebody has put together may be of different boundaries.
      let own = panel.input.topology.featureCount == first.input.topology.featureCount
      panel.input.enclosed = own ? land.features(in: panel.input.shownFeatures) : []
      return panel
    }
  }
}

extension MapInput {
  /// The features that the map is about.
  var shownFeatures: Set<Int> {
    guard let area else { return Set(codes.indices) }
    let shown = Set(area.municipalities)
    return Set(codes.indices.filter { codes[$0].map(shown.contains) ?? false })
  }
}

extension MapFeatures {
  /// The same with some features as land of others, of which nothing is told.
  ///
  /// They stay in their further regions, so that no border is drawn that is none.
  func enclosing(_ others: Set<Int>, _ palette: Palette) -> MapFeatures {
    guard !others.isEmpty else { return self }
    var same = self
    same.enclosed = others
    for feature in others {
      same.groups[feature] = nil
      same.fills[feature] = palette.enclosed
      same.notes[feature] = nil
      same.lined[feature] = nil
      same.owned[feature] = nil
      same.plans?[feature] = nil
    }
    same.others.subtract(others)
    same.uncertain.subtract(others)
    same.told.subtract(others)
    same.striped.subtract(others)
    same.inPlans.subtract(others)
    same.circles.removeAll { !$0.isGroup && others.contains($0.place) }
    same.names = names.filter { !others.contains($0.feature) }.map { name in
      var name = name
      name.area.removeAll(where: others.contains)
      return name
    }
    return same
  }
}

extension Palette {
  /// Land of others that a small map encloses: between land beside a part and land around the country.
  var enclosed: Colour { abroad.mixed(with: context, share: 0.4) }
}
