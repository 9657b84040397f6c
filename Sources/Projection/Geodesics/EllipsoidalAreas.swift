import Geometry

/// The area of each feature on the earth, in square metres, whatever reference system its coordinates are in.
///
/// Plane coordinates are first taken back to the longitudes and latitudes they stand for, so that the area is free of
/// the scale of the projection.
///
/// - Throws: `ProjectionError.noEllipsoid` for systems that are neither geographic nor projected, and what a
///   `Transformation` throws.
/// - Complexity: linear; about a microsecond per point.
public func ellipsoidalAreas(
  of layer: PolygonLayer, in system: ReferenceSystem
) throws(ProjectionError) -> [Double] {
  guard let ellipsoid = system.ellipsoid, let unit = system.unit else { throw .noEllipsoid(system: system.label) }
  switch system.kind {
  case .other:
    throw .noEllipsoid(system: system.label)
  case .projected:
    let base = try system.geographicBase()
    return try ellipsoidalAreas(of: reprojected(layer, through: Transformation(from: system, to: base)), in: base)
  case .geographic:
    let degreesPerUnit = unit.factor * 180 / .pi
    guard abs(degreesPerUnit - 1) > 1e-9 else { return geodesicAreas(of: layer, on: ellipsoid) }
    // Old French systems count in grads.
    var inDegrees = layer
    inDegrees.points = layer.points.map { Point(x: $0.x * degreesPerUnit, y: $0.y * degreesPerUnit) }
    return geodesicAreas(of: inDegrees, on: ellipsoid)
  }
}
