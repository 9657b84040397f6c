import Geometry
import Projection
import Register

/// Polygons laid so that what meets on the ground meets in its numbers: one rule for whoever looks at borders.
///
/// Degrees have a seam at 180° of longitude. Where the polygons leave a wide gap elsewhere they are taken side by side;
/// where they go around the globe, or around a pole, what crosses the seam is cut there.
struct CoverageSheet {
  /// What was done to the polygons.
  enum Laying: Equatable { case none, sideBySide, cut }

  private(set) var shapes: PolygonLayer
  let laying: Laying
  /// How far places of these polygons lie apart on the ground, in metres.
  let measure: GroundMeasure
  private var original: PolygonLayer

  /// - Parameters:
  ///   - system: what the coordinates mean; as they look when `nil`.
  ///   - box: the box around the polygons.
  init(of original: consuming PolygonLayer, in system: ReferenceSystem?, box: Box?) {
    self.original = original
    measure = groundMeasure(of: system, original)
    // What spans half a turn at most lies side by side as it is.
    guard system?.isInDegrees ?? original.looksLikeDegrees, (box?.width ?? 0) > 180 else {
      (shapes, laying) = (original, .none)
      return
    }
    let unwrapped = original.unwrapped()
    if unwrapped != original {
      (shapes, laying) = (unwrapped, .sideBySide)
      return
    }
    shapes = original.cutAt180()
    laying = shapes == original ? .none : .cut
  }

  /// What was done, as a sentence; `nil` when nothing.
  var sentence: NamingText? {
    switch laying {
    case .none: nil
    case .sideBySide: "what lies on both sides of 180° of longitude is taken side by side"
    case .cut: "what crosses 180° of longitude is cut there, and what goes around a pole is closed along it"
    }
  }

  /// The polygons as they are to be asked whether they are valid: parts that meet at 180° do not meet in the file, and a ring
  /// around a pole is one only when it is closed.
  var asked: PolygonLayer { laying == .cut ? shapes : original }

  /// Takes the polygons away as they are laid; none are left.
  mutating func givenUpShapes() -> PolygonLayer {
    let given = shapes
    (shapes, original) = (PolygonLayer(), PolygonLayer())
    return given
  }

  /// The polygons with mended borders where the file had them: whatever was not changed comes back bit for bit, on the turn
  /// that it was on. What was cut stays cut, if anything was mended.
  func restored(_ mended: PolygonLayer) -> PolygonLayer {
    if mended == shapes { return original }
    guard laying == .sideBySide else { return mended }
    var layer = mended
    for ring in 0..<mended.ringCount {
      var before: [Point: Point] = [:]
      for (laid, own) in zip(shapes.points(ofRing: ring), original.points(ofRing: ring)) { before[laid] = own }
      // What is new goes with the vertex before it.
      var shift =
        zip(original.points(ofRing: ring), shapes.points(ofRing: ring)).first { _, _ in true }
        .map { $0.x - $1.x } ?? 0
      for place in mended.pointRange(ofRing: ring) {
        let point = mended.points[place]
        if let own = before[point] {
          layer.points[place] = own
          shift = (own.x - point.x).rounded()
        } else {
          layer.points[place] = onUsualTurn(Point(x: point.x + shift, y: point.y))
        }
      }
    }
    return layer
  }

  private func onUsualTurn(_ point: Point) -> Point {
    guard abs(point.x) > 180 else { return point }
    return Point(x: point.x - 360 * (point.x / 360).rounded(), y: point.y)
  }
}
