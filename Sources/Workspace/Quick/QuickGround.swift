import Geometry
import Projection
import Reports

/// The arcs of a quick job on a plane that suits them.
struct QuickGround {
  let drawn: DrawnGround
  /// The plane.
  let plane: ReferenceSystem
  /// Whether a scale holds on all of it.
  let hasScale: Bool

  /// - Parameter box: the box around the polygons as the file has them.
  init(
    _ shared: MendedCoverage, box: Box?, in system: ReferenceSystem, _ join: QuickJoin,
    _ request: QuickRequest, _ notes: inout Notes
  ) throws {
    let degrees =
      QuickGround.needsPolygons(in: system, request) ? try shared.layer.inDegrees(from: system) : nil
    let body = degrees.map { request.far == .one ? MainBody(of: PolygonLayer()) : MainBody(of: $0) }
    var isWhole = body?.isWhole ?? true
    let chosen = try QuickPlane(
      for: {
        let degrees = degrees ?? shared.layer
        return isWhole ? degrees.box : degrees.box { body?.farPart[$0] == nil }
      }, in: system,
      asked: request.plane, box: box, file: request.polygons, &notes)
    // On a map of the world nothing lies far from the rest.
    if !chosen.hasScale, request.far == .inset { isWhole = true }
    plane = chosen.system
    hasScale = chosen.hasScale && chosen.lengthening == nil
    // Around a pole and on a world, arcs are made of what lies on the plane.
    let laid =
      !isWhole || !system.isInDegrees
      ? nil
      : chosen.isAroundPole
        ? shared.layer.withEdges(upTo: QuickGround.longestEdge, isPolar: true).withOneSeam
        : chosen.hasScale ? nil : shared.layer.withEdges(upTo: QuickGround.longestEdge)
    let onPlane = try laid.map {
      Topology(try reprojected($0, through: Transformation(from: system, to: chosen.system)))
    }
    drawn = try DrawnGround(
      onPlane ?? shared.topology, in: onPlane == nil ? system : chosen.system, on: chosen.system,
      isWhole ? MainBody(of: PolygonLayer()) : body!,
      degrees: degrees ?? PolygonLayer(), choice: request.far, file: request.polygons,
      name: { features in
        join.name(ofPart: features, request.language)
      }, &notes)
  }

  /// Whether the polygons are looked at, and not their arcs alone: where their plane is to be chosen, or far parts left out.
  static func needsPolygons(in system: ReferenceSystem, _ request: QuickRequest) -> Bool {
    // A plane that is stated is all that is known of where things are meant to lie.
    let plane = request.plane.map { try? ReferenceSystem($0) } ?? (system.isPlaneInMetres ? system : nil)
    let isStated = request.plane != nil && plane == nil || plane.map { !$0.isTurned } ?? false
    return !isStated || request.far == .leave
  }

  /// In degrees.
  private static let longestEdge = 5.0
}

extension ReferenceSystem {
  /// Whether coordinates are degrees of longitude and latitude.
  var isInDegrees: Bool { kind == .geographic && unit.map { abs($0.factor * 180 / .pi - 1) < 1e-9 } ?? false }
}

extension PolygonLayer {
  /// The polygons with one name for each place at 180° of longitude and at a pole, where degrees have several.
  fileprivate var withOneSeam: PolygonLayer {
    var layer = self
    layer.points = points.map { Point(x: abs($0.y) == 90 ? 0 : $0.x == -180 ? 180 : $0.x, y: $0.y) }
    return layer
  }

  /// The polygons in degrees, their parts side by side.
  func inDegrees(from system: ReferenceSystem) throws -> PolygonLayer {
    if system.isInDegrees { return unwrapped() }
    return try reprojected(self, through: Transformation(from: system, to: system.geographicBase())).unwrapped()
  }
}
