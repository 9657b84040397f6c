/// Multipolygons, one per feature, with all their points in one flat array.
///
/// The nested-list layout of GeoArrow: offsets from features to polygons, from polygons to rings, from rings to
/// points. The first ring of a polygon is its shell, the others are its holes. Rings are stored *open*: the closing
/// point that files repeat is left out, and the last point joins the first. Rings keep the direction in which they
/// came. A feature may have no polygon (a null shape).
public struct PolygonLayer: Equatable, Sendable {
  /// Every point of every ring, ring after ring. May be replaced by as many others, as a reprojection does.
  public var points: [Point] = [] {
    didSet { precondition(points.count == ringStarts.last, "the rings would no longer fit the points") }
  }
  /// Where each ring begins in `points`, and, last, where the last one ends.
  public private(set) var ringStarts = [0]
  /// Where each polygon begins among the rings, and, last, where the last one ends.
  public private(set) var polygonStarts = [0]
  /// Where each feature begins among the polygons, and, last, where the last one ends.
  public private(set) var featureStarts = [0]

  /// A layer without features.
  public init() {}

  /// A layer from its flat arrays; the three lists of starts each begin at 0, never fall, and end where the next ends.
  public init(points: [Point], ringStarts: [Int], polygonStarts: [Int], featureStarts: [Int]) {
    precondition(ringStarts.first == 0 && polygonStarts.first == 0 && featureStarts.first == 0, "starts begin at 0")
    precondition(ringStarts.last == points.count, "rings end with the points")
    precondition(polygonStarts.last == ringStarts.count - 1, "polygons end with the rings")
    precondition(featureStarts.last == polygonStarts.count - 1, "features end with the polygons")
    self.points = points
    self.ringStarts = ringStarts
    self.polygonStarts = polygonStarts
    self.featureStarts = featureStarts
  }

  /// How many features there are.
  public var featureCount: Int { featureStarts.count - 1 }
  /// How many polygons there are in all features.
  public var polygonCount: Int { polygonStarts.count - 1 }
  /// How many rings there are in all polygons.
  public var ringCount: Int { ringStarts.count - 1 }

  /// The polygons of a feature.
  public func polygons(ofFeature feature: Int) -> Range<Int> { featureStarts[feature]..<featureStarts[feature + 1] }
  /// The rings of a polygon: the shell, then the holes.
  public func rings(ofPolygon polygon: Int) -> Range<Int> { polygonStarts[polygon]..<polygonStarts[polygon + 1] }
  /// The rings of a feature, polygon by polygon.
  public func rings(ofFeature feature: Int) -> Range<Int> {
    polygonStarts[featureStarts[feature]]..<polygonStarts[featureStarts[feature + 1]]
  }
  /// Where the points of a ring lie in `points`.
  public func pointRange(ofRing ring: Int) -> Range<Int> { ringStarts[ring]..<ringStarts[ring + 1] }
  /// The points of a ring, the first not repeated at the end.
  public func points(ofRing ring: Int) -> ArraySlice<Point> { points[pointRange(ofRing: ring)] }

  /// The smallest rectangle around a feature; `nil` when it has no points.
  public func box(ofFeature feature: Int) -> Box? {
    let rings = rings(ofFeature: feature)
    return Box(around: points[ringStarts[rings.lowerBound]..<ringStarts[rings.upperBound]])
  }
  /// The smallest rectangle around some of the polygons; `nil` when they have no points.
  public func box(ofPolygons isWanted: (_ polygon: Int) -> Bool) -> Box? {
    (0..<polygonCount).reduce(nil) { found, polygon in
      let rings = rings(ofPolygon: polygon)
      guard isWanted(polygon),
        let box = Box(around: points[ringStarts[rings.lowerBound]..<ringStarts[rings.upperBound]])
      else { return found }
      return found?.union(box) ?? box
    }
  }
  /// The smallest rectangle around everything; `nil` when there are no points.
  public var box: Box? { Box(around: points) }

  /// Adds a feature behind the others.
  ///
  /// - Parameter polygons: for each polygon its shell and then its holes, without repeated closing points.
  public mutating func appendFeature(_ polygons: some Sequence<some Sequence<some Collection<Point>>>) {
    var added: [Point] = []
    for polygon in polygons {
      for ring in polygon {
        added.append(contentsOf: ring)
        ringStarts.append(ringStarts[ringStarts.count - 1] + ring.count)
      }
      polygonStarts.append(ringStarts.count - 1)
    }
    featureStarts.append(polygonStarts.count - 1)
    points.append(contentsOf: added)
  }

  /// Makes room for so many points in all, so that adding them moves none.
  public mutating func reservePoints(_ count: Int) {
    // With some for vertices that mending puts in; room that is never filled costs none.
    let count = count + count / 64
    if points.isEmpty { points = [Point](roomFor: count) } else { points.reserveCapacity(count) }
  }

  /// Puts other rings, none of which has fewer points, in the place of some.
  ///
  /// - Parameters:
  ///   - others: the points of rings by their numbers, rising.
  ///   - inPlace: whether the points may be moved where they lie rather than copied, so that there is no second copy of them;
  ///     only where nobody else holds them.
  mutating func replaceRings(_ others: [(ring: Int, points: [Point])], inPlace: Bool) {
    var growth = [Int](repeating: 0, count: others.count)
    var total = 0
    for (place, other) in others.enumerated() {
      precondition(other.points.count >= pointRange(ofRing: other.ring).count, "rings do not lose points")
      total += other.points.count - pointRange(ofRing: other.ring).count
      growth[place] = total
    }
    let before = ringStarts
    for (place, other) in others.enumerated() {
      let next = place + 1 < others.count ? others[place + 1].ring : ringCount
      for ring in other.ring + 1...next { ringStarts[ring] += growth[place] }
    }
    let starts = ringStarts
    func replace(_ points: inout [Point]) {
      if !inPlace || points.capacity < points.count + total {
        // With some room for the next time.
        var copy = [Point](roomFor: points.count + total + points.count / 16)
        copy.append(contentsOf: points)
        points = copy
      }
      points.append(contentsOf: repeatElement(Point(x: 0, y: 0), count: total))
      points.withUnsafeMutableBufferPointer { points in
        // From behind, so that nothing is overwritten before it has moved.
        for (place, other) in others.enumerated().reversed() {
          let next = place + 1 < others.count ? others[place + 1].ring : before.count - 1
          let tail = before[other.ring + 1]..<before[next]
          if growth[place] > 0, let base = points.baseAddress {
            (base + starts[other.ring + 1]).update(from: base + tail.lowerBound, count: tail.count)
          }
        }
        for other in others {
          for (offset, point) in other.points.enumerated() { points[starts[other.ring] + offset] = point }
        }
      }
    }
    replace(&points)
  }

  /// Adds some features of another layer behind the others, with their rings as they are.
  public mutating func appendFeatures(_ features: Range<Int>, of other: PolygonLayer) {
    let polygons = other.featureStarts[features.lowerBound]..<other.featureStarts[features.upperBound]
    let rings = other.polygonStarts[polygons.lowerBound]..<other.polygonStarts[polygons.upperBound]
    let added = other.ringStarts[rings.lowerBound]..<other.ringStarts[rings.upperBound]
    let (pointShift, ringShift, polygonShift) = (
      points.count - added.lowerBound, ringCount - rings.lowerBound, polygonCount - polygons.lowerBound
    )
    for ring in rings { ringStarts.append(other.ringStarts[ring + 1] + pointShift) }
    for polygon in polygons { polygonStarts.append(other.polygonStarts[polygon + 1] + ringShift) }
    for feature in features { featureStarts.append(other.featureStarts[feature + 1] + polygonShift) }
    points.append(contentsOf: other.points[added])
  }

  /// Adds a feature behind the others, from flat arrays: the quick way for files with many points.
  ///
  /// - Parameters:
  ///   - points: the points of all its rings, ring after ring, without repeated closing points.
  ///   - ringSizes: how many of the points each ring has; they must add up.
  ///   - polygonSizes: how many of the rings each polygon has, its shell first; they must add up.
  public mutating func appendFeature(points added: [Point], ringSizes: [Int], polygonSizes: [Int]) {
    for size in ringSizes { ringStarts.append(ringStarts[ringStarts.count - 1] + size) }
    for size in polygonSizes { polygonStarts.append(polygonStarts[polygonStarts.count - 1] + size) }
    precondition(polygonStarts[polygonStarts.count - 1] == ringStarts.count - 1, "the polygons do not fit the rings")
    featureStarts.append(polygonStarts.count - 1)
    points.append(contentsOf: added)
  }

  /// The polygons of a feature as nested arrays; for small geometries and for tests.
  public func nested(ofFeature feature: Int) -> [[[Point]]] {
    polygons(ofFeature: feature).map { polygon in
      rings(ofPolygon: polygon).map { Array(points(ofRing: $0)) }
    }
  }
}
