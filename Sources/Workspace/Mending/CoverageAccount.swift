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
  private let tolerance: CoverageTolerance
  /// What the coordinates mean; `nil` when nobody knows.
  private let system: ReferenceSystem?

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

  /// What is known of polygons that have been mended already.
  init(
    _ mended: MendedCoverage, on measure: GroundMeasure, in system: ReferenceSystem?,
    within tolerance: CoverageTolerance
  ) throws {
    self.mended = mended
    self.system = system
    self.tolerance = tolerance
    gaps = mended.topology.narrowGaps(of: mended.layer, widerThan: tolerance.metres, on: measure)
    // Less than a square of the tolerance is a hair.
    let least = max(tolerance.metres * tolerance.metres, 0.01)
    overlaps = try Workspace.overlaps(in: mended, system, measure).filter { $0.squareMetres > least }
  }

  /// How far two features are apart where they nearly share a border, as a sentence.
  func sentence(_ found: BorderBreak, _ name: (Int) -> String) -> String {
    let who = "\(name(found.first)) and \(name(found.second))"
    let place = placeText(found.place, in: system)
    if found.length == 0 {
      return "\(who) reach a hair over each other: \(lengthText(found.width)) at \(place)"
    }
    let along = "along \(lengthText(found.length)) of border"
    // What rounding moves a vertex by on a line is no distance.
    if found.width < 1e-6 { return "\(who) do not have the same vertices \(along), as at \(place)" }
    let width = found.width
    let apart = width < 0.001 ? "less than a millimetre" : "up to \(lengthText(width))"
    return "\(who) are \(apart) apart \(along), most at \(place)"
  }

  /// How much two features overlap, as a sentence.
  func sentence(_ found: Overlapping, _ name: (Int) -> String) -> String {
    "\(name(found.pair.first)) and \(name(found.pair.second)) overlap by \(areaText(found.squareMetres)) at "
      + "\(placeText(found.place, in: system)), which sums of area count twice"
  }

  /// What features leave between them, as a sentence.
  func sentence(_ found: NarrowGap, _ name: (Int) -> String) -> String {
    let names = found.features.map(name)
    let who =
      names.count == 1
      ? names[0]
      : names.count <= 4
        ? names.dropLast().joined(separator: ", ") + " and \(names[names.count - 1])"
        : names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
    let size =
      "\(areaText(found.area)), up to \(lengthText(found.width)) wide, at \(placeText(found.place, in: system))"
    return found.isEnclosed
      ? "\(who) \(names.count == 1 ? "encloses" : "enclose") a gap of \(size)"
      : "\(who) leave a gap along \(lengthText(found.length)) of \(size)"
  }

  /// What mending has done; `nil` when there was nothing to mend.
  var work: String? {
    guard mended.isChanged, !mended.breaks.isEmpty else { return nil }
    let done = [(mended.movedCount, "moved"), (mended.insertedCount, "put into borders")].filter { $0.0 > 0 }
    let words = done.enumerated().map { place, part in
      "\(part.0)\(place == 0 ? part.0 == 1 ? " vertex" : " vertices" : "") \(part.1)"
    }
    let move = mended.greatestMove
    let most =
      move < 1e-6
      ? "nothing moved off its line"
      : move < 0.001 ? "nothing moved as much as a millimetre" : "nothing moved more than \(lengthText(move))"
    return words.joined(separator: ", ") + "; \(most)"
  }

  /// The first few of some findings, the greatest first, and how many more there are.
  static func few(_ sentences: [String], _ what: String = "pairs", of shown: Int = 5) -> [String] {
    guard sentences.count > shown + 1 else { return sentences }
    return sentences.prefix(shown) + ["and \(sentences.count - shown) more \(what)"]
  }

  /// What one side of borders was given that the other had; `nil` when no side lacked vertices.
  var givenVertices: String? {
    guard let widest = mended.oneSided.max(by: { $0.width < $1.width }), widest.width > tolerance.metres
    else { return nil }
    let count = mended.oneSided.count
    return "at \(count == 1 ? "one place" : "\(count) places") only one side of a border had vertices, up to "
      + "\(lengthText(widest.width)) off the other's line, most at \(placeText(widest.place, in: system)); "
      + "the other got them"
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
