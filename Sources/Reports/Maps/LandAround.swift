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
    let outer = topology.lines { left, right in (left == nil) != (right == nil) }
    let border = landAround.parted(outer, least: MapMeasures.leastKeyedBorder).border
    return area.map { area in border.contains { $0.contains(where: area.extent.contains) } } ?? !border.isEmpty
  }

  /// What the letters of a page keep from its edges, in millimetres: on a page of water they need some, on white none.
  var pageInset: Double { hasSea ? MapMeasures.seaInset : 0 }
}

/// The land of others around the country, on the plane of a map: what tells a border on land from a coast.
public struct LandAround: Sendable {
  /// Its polygons, in metres. They may reach in under the country, which is drawn over them, so that no gap is left.
  let layer: PolygonLayer
  private let lookup: LandLookup

  /// Polygons that do not overlap each other.
  public init(_ layer: PolygonLayer) {
    self.layer = layer
    lookup = LandLookup(layer)
  }

  /// Whether a place of the plane lies on it.
  func contains(_ place: Point) -> Bool { lookup.contains(place) }

  /// The land in a part of a page, in the detail that the scale of a viewport shows.
  func shown(in viewport: Viewport, clippedTo box: Box) -> PathData {
    let (from, to) = (
      viewport.plane(Point(x: box.minX, y: box.maxY)), viewport.plane(Point(x: box.maxX, y: box.minY))
    )
    let seen = Box(minX: from.x, minY: from.y, maxX: to.x, maxY: to.y)
    let metres = 1 / viewport.millimetresPerMetre
    let resolution = MapMeasures.resolution * metres
    let near = layer.chosen((0..<layer.featureCount).filter { layer.box(ofFeature: $0)?.intersects(seen) ?? false })
    let fine = Topology(near).withoutSmallParts(under: MapMeasures.leastIslet * metres * metres)
      .simplified(minimumArea: resolution * resolution).rejoined()
    return PathData(
      (0..<fine.ringCount).compactMap { ring in
        let part = clipped(ring: fine.points(ofRing: ring).lazy.map(viewport.page), to: box)
        return part.count > 2 ? part : nil
      }, isClosed: true)
  }

  /// The lines of a coast parted where what lies beyond turns from water into land, or back.
  ///
  /// - Parameters:
  ///   - lines: around the country, in metres.
  ///   - least: shorter stretches count as what is on either side of them, in metres: a narrow inlet parts no border.
  func parted(_ lines: [[Point]], least: Double) -> (coast: [[Point]], border: [[Point]]) {
    var (coast, border): ([[Point]], [[Point]]) = ([], [])
    for line in lines {
      // The middle of each edge: on which side of a stretch's end it lies is no question then.
      let isLand = zip(line, line.dropFirst()).map { a, b in
        lookup.contains(Point(x: (a.x + b.x) / 2, y: (a.y + b.y) / 2))
      }
      for stretch in stretches(isLand, of: line, least: least) {
        let part = Array(line[stretch.edges.lowerBound...stretch.edges.upperBound])
        if stretch.isLand { border.append(part) } else { coast.append(part) }
      }
    }
    return (coast, border)
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
