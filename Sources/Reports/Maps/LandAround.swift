import Cartography
import Geometry

extension MapInput {
  /// Whether the page of the map is water, on which the country lies with what is around it.
  var hasSea: Bool { landAround != nil && area == nil }

  /// The same with water as white as paper where it is drawn without colours and nobody has chosen others: then no grey of
  /// the map is read as water.
  var withWaterForGrey: MapInput {
    let usual = Palette(groups: [])
    guard settings.isGreyscale, settings.palette.sea == usual.sea, settings.palette.abroad == usual.abroad else {
      return self
    }
    var input = self
    input.settings.palette.sea = settings.palette.paper
    // Between paper and land outside every group.
    input.settings.palette.abroad = Colour(0xEAEAEA)
    return input
  }

  /// The colour of water: of its own where what lies around is known, else that of paper.
  var water: Colour { landAround == nil ? settings.palette.paper : settings.palette.sea }

  /// Whether a border with land of others is seen.
  var showsNation: Bool {
    guard let landAround else { return false }
    var length = 0.0
    for arc in 0..<topology.arcs.count {
      let (left, right) = topology.owners(ofArc: arc)
      guard (left == nil) != (right == nil) else { continue }
      let points = topology.arcs[arc]
      for (a, b) in zip(points, points.dropFirst()) {
        let middle = Point(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2)
        guard area?.extent.contains(middle) ?? true, landAround.isBeside(a, b, reach: MapMeasures.leastKeyedBorder / 10)
        else { continue }
        length += distance(a, b)
        if length >= MapMeasures.leastKeyedBorder { return true }
      }
    }
    return false
  }

  /// What the letters of a page keep from its edges, in millimetres: on a page of water they need some, on white none.
  var pageInset: Double { hasSea ? MapMeasures.seaInset : 0 }
}

/// The land of others around the country, on the plane of a map: what tells a border on land from a coast.
public struct LandAround: Sendable {
  /// Its polygons, in metres. They may reach in under the country, which is drawn over them, so that no gap is left.
  let layer: PolygonLayer
  private let lookup: LandLookup
  /// Rectangles of the plane, in metres, in which something from elsewhere is drawn: none of this land is there.
  var frames: [Box] = []

  /// Polygons that do not overlap each other.
  public init(_ layer: PolygonLayer) {
    self.layer = layer
    lookup = LandLookup(layer)
  }

  /// Whether a place of the plane lies on it.
  func contains(_ place: Point) -> Bool { lookup.contains(place) && !frames.contains { $0.contains(place) } }

  /// The land in a part of a page, in as much detail as land needs that nothing is told of.
  func shown(in viewport: Viewport, clippedTo box: Box) -> PathData {
    let (from, to) = (
      viewport.plane(Point(x: box.minX, y: box.maxY)), viewport.plane(Point(x: box.maxX, y: box.minY))
    )
    let seen = Box(minX: from.x, minY: from.y, maxX: to.x, maxY: to.y)
    let metres = 1 / viewport.millimetresPerMetre
    let resolution = MapMeasures.abroadResolution * metres
    // What is not seen need not be simplified.
    var near = PolygonLayer()
    for feature in 0..<layer.featureCount where layer.box(ofFeature: feature)?.intersects(seen) ?? false {
      let polygons = layer.polygons(ofFeature: feature).map { polygon in
        layer.rings(ofPolygon: polygon).map { clipped(ring: layer.points(ofRing: $0), to: seen) }
      }
      near.appendFeature(
        polygons.filter { ($0.first?.count ?? 0) > 2 }.map { rings in rings.filter { $0.count > 2 } })
    }
    let fine = Topology(near).withoutSmallParts(under: MapMeasures.leastIsletAbroad * metres * metres)
      .simplified(minimumArea: resolution * resolution).rejoined()
    return PathData(
      (0..<fine.ringCount).map { fine.points(ofRing: $0).map(viewport.page) }, isClosed: true)
  }

  /// The lines of a coast parted where what lies beyond turns from water into land, or back.
  ///
  /// - Parameters:
  ///   - lines: around the country, in metres.
  ///   - least: shorter stretches count as what is on either side of them, in metres: a narrow inlet parts no border.
  func parted(_ lines: [[Point]], least: Double) -> (coast: [[Point]], border: [[Point]]) {
    var (coast, border): ([[Point]], [[Point]]) = ([], [])
    for line in lines {
      let isLand = zip(line, line.dropFirst()).map { isBeside($0, $1, reach: MapMeasures.borderReach * least) }
      for stretch in stretches(isLand, of: line, least: least) {
        let part = Array(line[stretch.edges.lowerBound...stretch.edges.upperBound])
        if stretch.isLand { border.append(part) } else { coast.append(part) }
      }
    }
    return (coast, border)
  }

  /// Whether an edge runs beside this land, or over it: its middle, so that on which side of a stretch's end that lies is no
  /// question, or what lies a little to either side, since boundaries of two publishers seldom meet.
  ///
  /// - Parameter reach: how far to either side, in metres.
  func isBeside(_ a: Point, _ b: Point, reach: Double) -> Bool {
    let middle = Point(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2)
    if contains(middle) { return true }
    let length = distance(a, b)
    guard length > 0 else { return false }
    let aside = Point(x: (a.y - b.y) / length * reach, y: (b.x - a.x) / length * reach)
    return contains(Point(x: middle.x + aside.x, y: middle.y + aside.y))
      || contains(Point(x: middle.x - aside.x, y: middle.y - aside.y))
  }

  /// A run of edges with the same beyond them.
  private struct Stretch {
    let isLand: Bool
    var edges: Range<Int>
    var length: Double
  }

  private func stretches(_ isLand: [Bool], of line: [Point], least: Double) -> [Stretch] {
    var all: [Stretch] = []
    for edge in isLand.indices {
      let length = distance(line[edge], line[edge + 1])
      if let last = all.last, last.isLand == isLand[edge] {
        all[all.count - 1].edges = last.edges.lowerBound..<edge + 1
        all[all.count - 1].length += length
      } else {
        all.append(Stretch(isLand: isLand[edge], edges: edge..<edge + 1, length: length))
      }
    }
    // The shortest first, each into what lies around it; what is all of a line stays.
    while all.count > 1, let place = all.indices.min(by: { (all[$0].length, $0) < (all[$1].length, $1) }),
      all[place].length < least
    {
      let first = max(0, place - 1), last = min(all.count - 1, place + 1)
      let merged = Stretch(
        isLand: all[place == 0 ? last : first].isLand, edges: all[first].edges.lowerBound..<all[last].edges.upperBound,
        length: all[first...last].reduce(0) { $0 + $1.length })
      all.replaceSubrange(first...last, with: [merged])
    }
    return all
  }
}
