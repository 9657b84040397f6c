import Geometry

/// The length on the earth of each arc that has a feature on either side, in metres, whatever plane the topology lies on; 0
/// for the others.
///
/// The points are taken back to longitudes and latitudes, so that a length is free of the scale of the projection. A side
/// is the shortest way between its points.
///
/// - Throws: `ProjectionError.noEllipsoid` for systems that are neither geographic nor projected, and what a
///   `Transformation` throws.
/// - Complexity: linear in the points of shared arcs; some tens of nanoseconds each, and two microseconds where a side is
///   long.
public func sharedLengths(of topology: Topology, in system: ReferenceSystem) throws(ProjectionError) -> [Double] {
  guard let ellipsoid = system.ellipsoid, system.kind != .other else { throw .noEllipsoid(system: system.label) }
  let arcs = topology.arcs
  let shared = (0..<arcs.count).filter { arc in
    let owners = topology.owners(ofArc: arc)
    return owners.left != nil && owners.right != nil
  }
  var points = shared.flatMap { arcs[$0] }
  if system.kind == .projected {
    try Transformation(from: system, to: system.geographicBase()).transform(&points)
  } else if let unit = system.unit {
    // Old French systems count in grads.
    let degreesPerUnit = unit.factor * 180 / .pi
    points = points.map { Point(x: $0.x * degreesPerUnit, y: $0.y * degreesPerUnit) }
  }
  let measure = ShortDistance(on: ellipsoid)
  var lengths = [Double](repeating: 0, count: arcs.count)
  var place = 0
  for arc in shared {
    let count = arcs.pointRange(ofArc: arc).count
    for point in place + 1..<place + count { lengths[arc] += measure.distance(points[point - 1], points[point]) }
    place += count
  }
  return lengths
}

/// The length on the earth of straight lines on a plane, each from its first to its second point, in metres.
///
/// - Throws: as `sharedLengths`.
public func lengths(
  of lines: [(from: Point, to: Point)], in system: ReferenceSystem
) throws(ProjectionError) -> [Double] {
  guard let ellipsoid = system.ellipsoid, system.kind != .other else { throw .noEllipsoid(system: system.label) }
  var points = lines.flatMap { [$0.from, $0.to] }
  if system.kind == .projected {
    try Transformation(from: system, to: system.geographicBase()).transform(&points)
  }
  let geodesic = Geodesic(on: ellipsoid)
  return lines.indices.map { geodesic.distance(points[2 * $0], points[2 * $0 + 1]) }
}
