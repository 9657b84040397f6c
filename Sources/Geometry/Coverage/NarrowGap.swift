/// A strip that neighbours leave between them, too wide to be taken for one border and too narrow to be meant.
public struct NarrowGap: Equatable, Sendable {
  /// The features around it, in order.
  public let features: [Int]
  /// Where it is widest.
  public let place: Point
  /// How wide it is there, in the unit of the measure.
  public let width: Double
  /// How long it is, in the unit of the measure.
  public let length: Double
  /// Its area, in the square of that unit.
  public let area: Double
  /// Whether the features enclose it; otherwise it is open at an end.
  public let isEnclosed: Bool

  /// A gap from its parts.
  public init(features: [Int], place: Point, width: Double, length: Double, area: Double, isEnclosed: Bool) {
    self.features = features
    self.place = place
    self.width = width
    self.length = length
    self.area = area
    self.isEnclosed = isEnclosed
  }
}

extension Topology {
  /// The narrow gaps between features, the largest first.
  ///
  /// What is narrow depends on the features: at most a hundredth as wide as the smallest of those around it is large (the
  /// root of its area). An enclosed gap lies in a hole of the outline of all; with one feature around it, it must be ten
  /// times narrower, since that may be a pond or somebody's enclave. An open one is a strip along which edges of two features run, twenty times longer
  /// than wide at least; so a bay or a sound, whose coasts bend each in its own way, is none, and neither is a river's
  /// mouth. See <doc:Coverages>.
  ///
  /// - Parameters:
  ///   - layer: the polygons that this was made from.
  ///   - tolerance: how far apart borders may lie that are made one, in the unit of the measure.
  ///   - measure: how far places lie apart; as on a plane unless given.
  public func narrowGaps(
    of layer: PolygonLayer, widerThan tolerance: Double, on measure: GroundMeasure = .plane()
  ) -> [NarrowGap] {
    narrowGaps(between: FeatureSizes(of: layer, on: measure), widerThan: tolerance, on: measure)
  }

  /// The same of features whose sizes are known, and whose polygons are not needed any more.
  public func narrowGaps(
    between sizes: FeatureSizes, widerThan tolerance: Double, on measure: GroundMeasure = .plane()
  ) -> [NarrowGap] {
    let look = GapLook(self, sizes, measure)
    let enclosed = look.enclosedGaps()
    return (enclosed.gaps + look.openGaps(widerThan: tolerance, besides: enclosed.arcs)).sorted {
      (-$0.area, $0.place) < (-$1.area, $1.place)
    }
  }
}

/// The look for gaps.
private struct GapLook {
  private let topology: Topology
  private let measure: GroundMeasure
  /// For each feature the root of its area, in the unit of the measure.
  private let sizes: [Double]

  init(_ topology: Topology, _ sizes: FeatureSizes, _ measure: GroundMeasure) {
    self.topology = topology
    self.measure = measure
    self.sizes = sizes.roots
  }

  /// How wide a gap between features is at most.
  private func limit(_ features: [Int]) -> Double {
    features.reduce(.infinity) { min($0, sizes[$1]) } * GapLook.widest
  }

  private func feature(_ arc: Int) -> Int { Int(max(topology.owners.left[arc], topology.owners.right[arc])) }

  /// Holes of the outline of all features, and the arcs around them.
  func enclosedGaps() -> (gaps: [NarrowGap], arcs: Set<Int>) {
    let outlines = Outlines(of: topology, [Int?](repeating: 0, count: topology.featureCount), count: 1)
    var gaps: [NarrowGap] = []
    var arcs: Set<Int> = []
    let nested = outlines.nested
    for polygon in 0..<nested.polygonStarts.count - 1 {
      for place in nested.polygonStarts[polygon]..<nested.polygonStarts[polygon + 1]
      where place > nested.polygonStarts[polygon] {
        let runs = outlines.rings.runs[outlines.rings.rings[nested.order[place]].runs]
        let features = Set(runs.map { feature($0.arc) }).sorted()
        var ring: [Point] = []
        for run in runs {
          let points = topology.arcs[run.arc]
          ring += (run.isReversed ? Array(points.reversed()) : Array(points)).dropLast()
        }
        guard let gap = gap(ring, features) else { continue }
        gaps.append(gap)
        arcs.formUnion(runs.map(\.arc))
      }
    }
    return (gaps, arcs)
  }

  /// A hole as a gap; `nil` when it is too wide to be one.
  private func gap(_ ring: [Point], _ features: [Int]) -> NarrowGap? {
    guard let box = Box(around: ring) else { return nil }
    let (scale, centre) = (measure.scale(at: box.centre.y), box.centre)
    let onGround = ring.map {
      Point(x: ($0.x - centre.x) * scale.east, y: ($0.y - centre.y) * scale.north)
    }
    let area = abs(signedArea(of: onGround))
    var around = 0.0
    for (a, b) in zip(onGround, onGround.dropFirst() + onGround.prefix(1)) {
      around += GroundScale(east: 1, north: 1).length(b.x - a.x, b.y - a.y)
    }
    let most = limit(features) * (features.count > 1 ? 1 : 0.1)
    // A circle is the widest that has its area, a strip the narrowest that has its border; most lakes need no closer look.
    guard area > 0, 2 * area / around <= most, 4 * area / (.pi * around * around) <= 1 else { return nil }
    var layer = PolygonLayer()
    layer.appendFeature([[onGround]])
    guard let circle = layer.inscribedCircle(ofPolygon: 0, tolerance: area / around / 50),
      2 * circle.radius <= most
    else { return nil }
    return NarrowGap(
      features: features,
      place: Point(x: centre.x + circle.centre.x / scale.east, y: centre.y + circle.centre.y / scale.north),
      width: 2 * circle.radius, length: around / 2, area: area, isEnclosed: true)
  }

  /// Strips between the edges of two features that run along each other, of arcs that are not told already.
  func openGaps(widerThan tolerance: Double, besides told: Set<Int>) -> [NarrowGap] {
    let owners = topology.owners
    let isOuter = (0..<topology.arcs.count).map { arc in
      (owners.left[arc] < 0) != (owners.right[arc] < 0) && !told.contains(arc)
    }
    let reach = isOuter.indices.map { isOuter[$0] ? self.sizes[feature($0)] * GapLook.widest : 0 }
    var strips: [OverlapSuspect: Strip] = [:]
    // By themselves: a closure that holds on to the whole look would count references at each pair of edges.
    let (points, sizes, measure) = (topology.arcs.points, self.sizes, self.measure)
    // What does not reach beyond the tolerance finds nothing wider.
    let chains = ArcChains(
      of: topology.arcs, owners: topology.outerFeatures, reach: reach, atLeast: tolerance, on: measure)
    let stretches = chains.nearPairs(sought: isOuter, seeks: isOuter) { pair -> (OverlapSuspect, EdgeStretch)? in
      let first = Int(max(owners.left[pair.arc], owners.right[pair.arc]))
      let second = Int(max(owners.left[pair.other], owners.right[pair.other]))
      guard first != second else { return nil }
      let (a, b) = (points[pair.edge], points[pair.edge + 1])
      let (c, d) = (points[pair.otherEdge], points[pair.otherEdge + 1])
      let most = min(sizes[first], sizes[second]) * GapLook.widest
      guard let stretch = EdgeStretch(a, b, beside: c, d, within: most, on: measure), stretch.width > tolerance,
        GapLook.faces(isLeft: owners.left[pair.arc] >= 0, a, b, c, d),
        GapLook.faces(isLeft: owners.left[pair.other] >= 0, c, d, a, b)
      else { return nil }
      return (OverlapSuspect(first, second), stretch)
    }
    for (pair, stretch) in stretches { strips[pair, default: Strip()].add(stretch) }
    return strips.compactMap { pair, strip in
      guard strip.length >= GapLook.leastSlenderness * strip.width else { return nil }
      return NarrowGap(
        features: [pair.first, pair.second], place: strip.place, width: strip.width, length: strip.length,
        area: strip.area, isEnclosed: false)
    }
  }

  /// Whether another edge lies where an edge of an outer arc has no feature.
  private static func faces(isLeft: Bool, _ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    let side = turn(a, b, Point(x: (c.x + d.x) / 2, y: (c.y + d.y) / 2))
    return isLeft ? side < 0 : side > 0
  }

  /// The stretches between two features, added up.
  private struct Strip {
    private(set) var length = 0.0, width = 0.0, area = 0.0
    private(set) var place = Point(x: 0, y: 0)

    mutating func add(_ stretch: EdgeStretch) {
      length += stretch.length
      area += stretch.length * stretch.meanWidth
      if stretch.width > width { (width, place) = (stretch.width, stretch.place) }
    }
  }

  /// How wide a gap is at most, as a part of the smallest feature beside it.
  private static let widest = 0.01
  /// How many times longer than wide an open gap is at least.
  private static let leastSlenderness = 20.0
}
