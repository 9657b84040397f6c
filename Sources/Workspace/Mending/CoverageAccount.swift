import Geometry
import Overlay
import Projection

/// How far polygons are from a coverage, and what mending makes of them.
struct CoverageAccount {
  /// An overlap that is more than a hair.
  struct Overlapping {
    let pair: OverlapSuspect
    let squareMetres: Double
    let place: Point
  }

  let mended: MendedCoverage
  /// What polygons cover twice when all is mended, by pair.
  let overlaps: [Overlapping]
  /// Narrow gaps that are left when all is mended, the largest first.
  let gaps: [NarrowGap]
  let tolerance: CoverageTolerance
  /// What the coordinates mean; `nil` when nobody knows.
  let system: ReferenceSystem?

  /// Looks at polygons, and mends them within the tolerance.
  ///
  /// - Parameters:
  ///   - sheet: the polygons, laid so that what meets on the ground meets.
  ///   - system: what the coordinates mean; `nil` when nobody knows.
  ///   - oneSided: how far off its line a vertex may lie that one side of a border lacks; the tolerance when `nil`.
  init(
    of sheet: CoverageSheet, in system: ReferenceSystem?, within tolerance: CoverageTolerance,
    oneSided: CoverageTolerance? = nil
  ) throws {
    try self.init(
      sheet.shapes.mended(within: tolerance.metres, oneSided: oneSided?.metres, on: sheet.measure), on: sheet.measure,
      in: system, within: tolerance)
  }

  /// The same of polygons that nobody else holds: the sheet has none afterwards, and they are mended where they lie.
  ///
  /// - Parameter keepsPolygons: whether the polygons are needed after that, and not their arcs alone.
  init(
    ofGivenUp sheet: inout CoverageSheet, in system: ReferenceSystem?, within tolerance: CoverageTolerance,
    oneSided: CoverageTolerance? = nil, keepsPolygons: Bool
  ) throws {
    try self.init(
      sheet.givenUpShapes().mended(
        within: tolerance.metres, oneSided: oneSided?.metres, on: sheet.measure, isGivenUp: true),
      on: sheet.measure, in: system, within: tolerance, keepsPolygons: keepsPolygons)
  }

  /// What is known of polygons that have been mended already.
  init(
    _ mended: consuming MendedCoverage, on measure: GroundMeasure, in system: ReferenceSystem?,
    within tolerance: CoverageTolerance, keepsPolygons: Bool = true
  ) throws {
    self.system = system
    self.tolerance = tolerance
    // Less than a square of the tolerance is a hair.
    let least = max(tolerance.metres * tolerance.metres, 0.01)
    overlaps = try Workspace.overlaps(in: mended, system, measure).filter { $0.squareMetres > least }
    let sizes = FeatureSizes(of: mended.layer, on: measure)
    // The look for gaps takes as much room as the polygons.
    if !keepsPolygons { mended = mended.withoutPolygons() }
    gaps = mended.topology.narrowGaps(between: sizes, widerThan: tolerance.metres, on: measure)
    self.mended = mended
  }

  /// Breaks, the widest first.
  var widestFirst: [BorderBreak] {
    mended.breaks.sorted { (-$0.width, $0.first, $0.second) < (-$1.width, $1.first, $1.second) }
  }

  /// Overlaps, the largest first.
  var largestFirst: [Overlapping] { overlaps.sorted { (-$0.squareMetres, $0.pair) < (-$1.squareMetres, $1.pair) } }
}

/// What the features that may overlap do cover twice.
private func overlaps(
  in mended: MendedCoverage, _ system: ReferenceSystem?, _ measure: GroundMeasure
) throws -> [CoverageAccount.Overlapping] {
  let found = try overlaps(among: mended.left.suspects, in: mended.layer)
  var shapes = PolygonLayer()
  for overlap in found { shapes.appendFeatures(0..<1, of: overlap.shape) }
  let areas: [Double]
  if let system, system.kind != .other {
    areas = try ellipsoidalAreas(of: shapes, in: system)
  } else {
    areas = found.map { measure.area(of: $0.shape) }
  }
  return zip(found, areas).map { .init(pair: $0.pair, squareMetres: $1, place: $0.place) }
}
