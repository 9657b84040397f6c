import Geometry
import Register

/// What of the land around is the land of the units themselves: files of the countries of the world have the country as well.
///
/// Boundaries of two publishers never meet, so that it is found by what lies under the units, and not by its outline. A strip of
/// the country itself along its border, as against gaps, is not meant: it has little of the land of the units.
struct OwnLand {
  /// The polygons that are the units.
  private(set) var polygons: Set<Int> = []
  /// How much of the land of the units lies on the land around.
  private let share: Double

  /// - Parameters:
  ///   - units: the units on a plane.
  ///   - land: the land around on the same plane.
  ///   - isMeant: whether units with an arc that begins at a place are meant.
  init(of units: Topology, in land: PolygonLayer, where isMeant: (Point) -> Bool) {
    let outer = (0..<units.arcs.count).filter { arc in
      let (left, right) = units.owners(ofArc: arc)
      return (left == nil) != (right == nil) && units.arcs[arc].first.map(isMeant) ?? false
    }
    share = commonShare(of: outer.map { units.arcs[$0] }, land)
    // A map of a few places near a border has a little of the land of others under it.
    guard share > 0.5 else { return }
    let layer = units.rejoined()
    let meant = layer.without(
      polygons: Set(
        (0..<layer.polygonCount).filter { polygon in
          layer.rings(ofPolygon: polygon).first.flatMap { layer.points(ofRing: $0).first }.map { !isMeant($0) } ?? true
        }))
    let lookup = LandLookup(meant)
    let enclaves = Enclaves(in: meant)
    let boxes = Dictionary(uniqueKeysWithValues: land.boxed())
    for feature in 0..<land.featureCount {
      let all = land.polygons(ofFeature: feature)
      let covered = all.map { polygon in boxes[polygon].map { land.share(ofPolygon: polygon, $0, under: lookup) } ?? 0 }
      let areas = all.map { polygon in
        land.rings(ofPolygon: polygon).first.map { abs(signedArea(of: land.points(ofRing: $0))) } ?? 0
      }
      func area(where isWanted: (Double) -> Bool) -> Double {
        zip(covered, areas).reduce(0) { isWanted($1.0) ? $0 + $1.1 : $0 }
      }
      // Islets of the country that lie beside their true place by half are its islets all the same.
      let least = 2 * area { $0 > 0.5 } > area { _ in true } ? 0.1 : 0.5
      for (polygon, place) in zip(all, 0...) where covered[place] > least {
        if let box = boxes[polygon], enclaves.contains(box, area: areas[place]) { continue }
        polygons.insert(polygon)
      }
    }
  }

  /// What there is to say; `nil` where nothing is of the units.
  func note(at file: String) -> Note? {
    if !polygons.isEmpty {
      return Note(
        .data,
        polygons.count == 1
          ? "left out 1 area that is the units themselves"
          : "left out \(polygons.count) areas that are the units themselves", at: file)
    }
    guard share > 0.5 else { return nil }
    return Note(
      .data,
      "\(Int((100 * share).rounded())) % of the land that the map is of lies in larger areas of it, so that coasts there count as borders",
      at: file, severity: .warning)
  }
}

/// How much of what rings and parts of rings enclose lies on land, by level lines.
private func commonShare(of outlines: [ArraySlice<Point>], _ land: PolygonLayer) -> Double {
  let boxes = outlines.compactMap { Box(around: $0) }
  guard let box = boxes.first.map({ boxes.reduce($0) { $0.union($1) } }) else { return 0 }
  var own = LevelLines(across: box, count: 64), others = own
  for outline in outlines { own.add(outline, isClosed: false) }
  for ring in 0..<land.ringCount { others.add(land.points(ofRing: ring), isClosed: true) }
  let stretches = own.stretches
  let whole = stretches.joined().reduce(0) { $0 + $1.upperBound - $1.lowerBound }
  return whole > 0 ? zip(stretches, others.stretches).reduce(0) { $0 + commonLength($1.0, $1.1) } / whole : 0
}

/// Holes in the land of the units, where others lie: a small one may lie beside its true place in another file.
private struct Enclaves {
  private var holes: [(box: Box, area: Double)] = []

  init(in units: PolygonLayer) {
    let outline = Topology(units).outline()
    for polygon in 0..<outline.polygonCount {
      for ring in outline.rings(ofPolygon: polygon).dropFirst() {
        let points = outline.points(ofRing: ring)
        if let box = Box(around: points) { holes.append((box, abs(signedArea(of: points)))) }
      }
    }
  }

  /// Whether a polygon of others belongs into one of them.
  func contains(_ box: Box, area: Double) -> Bool {
    // As far as it is across, not as far as it is long: an island along a coast reaches no lake inland.
    let near = box.expanded(by: area.squareRoot())
    return holes.contains { $0.area < 3 * area && area < 3 * $0.area && $0.box.intersects(near) }
  }
}

extension PolygonLayer {
  /// How much of a polygon lies under others, by level lines through it.
  fileprivate func share(ofPolygon polygon: Int, _ box: Box, under others: LandLookup) -> Double {
    let count = 24
    var lines = LevelLines(across: box, count: count)
    for ring in rings(ofPolygon: polygon) { lines.add(points(ofRing: ring), isClosed: true) }
    var (whole, common) = (0.0, 0.0)
    for (line, own) in lines.stretches.enumerated() {
      whole += own.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
      common += commonLength(own, others.stretches(atHeight: lines.height(ofLine: line)))
    }
    return whole > 0 ? common / whole : 0
  }
}
