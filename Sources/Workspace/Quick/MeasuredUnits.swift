import Geometry
import Overlay
import Projection
import Register
import Reports

/// What of the shapes of polygons is left once they have been looked at, mended and measured.
///
/// In a step of its own, so that the polygons as they came, as they were mended, and what they were cut into on the way are
/// gone when it is over: of large files they are most of what is in memory.
struct MeasuredUnits {
  /// The area of each unit on the earth, in square metres.
  let areas: [Double]
  /// The arcs of the polygons where they lie; `nil` where nothing is written of them.
  let arcs: Topology?
  /// What is drawn, with every bend.
  let drawn: DrawnGround
  /// The plane of the map.
  let plane: ReferenceSystem
  /// Whether a scale holds on the whole map.
  let hasScale: Bool

  init(areas: [Double], arcs: Topology?, _ ground: QuickGround) {
    self.areas = areas
    self.arcs = arcs
    drawn = ground.drawn
    (plane, hasScale) = (ground.plane, ground.hasScale)
  }

  /// The arcs of the units as they are drawn, without the bends that are to be left out.
  func drawnUnits(_ join: QuickJoin, _ request: QuickRequest) -> Topology {
    // Shared points are moved once, and need not be looked for again on the plane.
    let units = drawn.topology.merged(by: join.unitOfFeature, count: join.units.count)
    return request.simplification.map { units.simplified(minimumArea: $0 * $0) } ?? units
  }
}

/// Looks at polygons, leaves out holes that lie outside them, mends their borders, and measures and draws the units that they
/// come to; tells what was found.
///
/// - Parameter box: the box around the polygons.
func measuredUnits(
  of layer: inout FeatureLayer, _ box: Box?, in system: ReferenceSystem, _ join: QuickJoin, _ request: QuickRequest
) throws(Failure) -> Told<MeasuredUnits> {
  try Told { notes in
    let file = request.polygons
    var box = box
    if let box, !layer.shapes.hasArea(in: box) {
      throw Failure("no polygon in it has an area, so that there is nothing to draw", file: file)
    }
    let looked = try LookedAtUnits(layer.shapes, in: system, box)
    if let invalid = invalidSentence(looked.faults, among: layer.shapes.featureCount, in: system) {
      notes.add(
        Note(.data, "\(invalid); such are repaired for the sums, and drawn as they are", at: file, severity: .warning))
    }
    let stray = looked.stray
    if let first = stray.first, let corner = layer.shapes.points(ofRing: first).first {
      let place = placeNaming(corner, in: system)
      notes.add(
        Note(
          .data,
          stray.count == 1
            ? "1 hole lies outside the polygon that it is said to be cut out of, as at \(place), and counts for nothing"
            : "\(stray.count) holes lie outside the polygons that they are said to be cut out of, as at \(place), and count for nothing",
          at: file, severity: .warning))
      layer.shapes = layer.shapes.without(rings: stray)
      box = layer.shapes.box
    }
    let keepsPolygons = looked.asked != nil || QuickGround.needsPolygons(in: system, request)
    let shared = notes.take(try sharedArcs(of: &layer.shapes, box, in: system, keepsPolygons: keepsPolygons, request))
    let unsound = unitsToRepair(
      join.unitOfFeature, count: join.units.count, suspects: looked.suspects,
      isChanged: looked.isChanged(in: shared))
    let areas = try repairedAreas(
      of: shared.topology, dissolvedBy: join.unitOfFeature, count: join.units.count, in: system, among: unsound)
    let ground = try QuickGround(shared, box: box, in: system, join, request, &notes)
    return MeasuredUnits(areas: areas, arcs: request.writesLayers ? shared.topology : nil, ground)
  }
}

/// What was found when polygons were looked at one by one.
private struct LookedAtUnits {
  /// The features that may not be valid.
  let suspects: [Int]
  /// What is wrong with those that are not.
  let faults: [Invalidity]
  /// Holes that lie outside the polygon that they are said to be cut out of.
  let stray: [Int]
  /// The polygons that were asked; `nil` where they are the very ones that are drawn, but for what is mended: they take much
  /// room.
  let asked: PolygonLayer?

  /// - Parameter box: the box around the polygons.
  init(_ shapes: PolygonLayer, in system: ReferenceSystem, _ box: Box?) throws {
    let sheet = CoverageSheet(of: shapes, in: system, box: box)
    let asked = sheet.asked
    suspects = asked.suspectFeatures()
    faults = try invalidities(in: asked, among: suspects)
    // What was cut has other features for invalid than the file.
    stray = shapes.strayHoles(ofFeatures: sheet.laying == .cut ? nil : faults.map(\.feature))
    self.asked = sheet.laying == .none && stray.isEmpty ? nil : asked
  }

  /// Whether a feature is drawn otherwise than it was asked.
  func isChanged(in drawn: MendedCoverage) -> (_ feature: Int) -> Bool {
    if let asked { return { !asked.hasSamePoints(as: drawn.layer, ofFeature: $0) } }
    return { !drawn.changedRings.isDisjoint(with: drawn.topology.rings(ofFeature: $0)) }
  }
}

/// The arcs of the polygons, with borders that are nearly shared made one; tells of these, and of what overlaps.
///
/// - Parameters:
///   - shapes: the polygons; none afterwards, unless somebody wants to write them.
///   - box: the box around them.
///   - keepsPolygons: whether the mended polygons are needed, and not their arcs alone.
private func sharedArcs(
  of shapes: inout PolygonLayer, _ box: Box?, in system: ReferenceSystem, keepsPolygons: Bool, _ request: QuickRequest
) throws(Failure) -> Told<MendedCoverage> {
  try Told { notes in
    // Edges on both sides of 180° are the same, and parts there lie side by side.
    var sheet = CoverageSheet(of: request.writesLayers ? shapes : shapes.givenUp(), in: system, box: box)
    if let sentence = sheet.sentence { notes.add(Note(.choice, sentence, at: request.polygons)) }
    let oneSided = request.simplification.map { CoverageTolerance(uncheckedMetres: $0) }
    let coverage =
      request.writesLayers
      ? try CoverageAccount(of: sheet, in: system, within: request.tolerance, oneSided: oneSided)
      : try CoverageAccount(
        ofGivenUp: &sheet, in: system, within: request.tolerance, oneSided: oneSided, keepsPolygons: keepsPolygons)
    if let widest = coverage.widestFirst.first {
      let more = coverage.mended.breaks.count - 1
      let first = coverage.sentence(widest, recordNaming)
      let all: NamingText =
        more == 0
        ? first
        : more == 1
          ? "\(first), and 1 other pair of neighbours so" : "\(first), and \(more) other pairs of neighbours so"
      notes.add(
        Note(
          .data,
          coverage.work.map {
            "\(all); repaired for the map and the sums: \($0) (\(parameter: "tolerance"))"
          } ?? "\(all); left as it is (\(parameter: "tolerance"))", at: request.polygons, severity: .warning))
    }
    if let given = coverage.givenVertices {
      notes.add(Note(.data, "\(given) (\(parameter: "simplify"))", at: request.polygons, severity: .warning))
    }
    for sentence in CoverageAccount.few(coverage.largestFirst.map({ coverage.sentence($0, recordNaming) })) {
      notes.add(Note(.data, sentence, at: request.polygons, severity: .warning))
    }
    for sentence in CoverageAccount.few(coverage.gaps.map({ coverage.sentence($0, recordNaming) }), gaps: true) {
      notes.add(Note(.data, sentence, at: request.polygons, severity: .warning))
    }
    return coverage.mended
  }
}

extension PolygonLayer {
  /// Whether any of its rings encloses more than rounding makes of the points of a line.
  ///
  /// - Parameter box: the box around all.
  fileprivate func hasArea(in box: Box) -> Bool {
    let least = 1e-15 * max(abs(box.minX), abs(box.maxX), abs(box.minY), abs(box.maxY)) * max(box.width, box.height)
    return (0..<ringCount).contains { abs(signedArea(of: points(ofRing: $0))) > least }
  }

  /// Takes the polygons away; none are left.
  fileprivate mutating func givenUp() -> PolygonLayer {
    let given = self
    self = PolygonLayer()
    return given
  }
}
