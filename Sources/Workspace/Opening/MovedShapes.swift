import Geometry
import Projection

/// The shapes in another reference system, every point where PROJ puts it; says so when no real datum shift between the
/// two is known here.
///
/// - Throws: `Failure` when no way is known from the one system to the other, or a point has no place in the other.
public func moved(
  _ shapes: PolygonLayer, from source: ReferenceSystem, to target: ReferenceSystem, file: String
) throws(Failure) -> Told<PolygonLayer> {
  try moved(from: source, to: target, file: file) { way in try reprojected(shapes, through: way) }
}

/// The same of points or lines.
func moved(
  _ paths: PathLayer, from source: ReferenceSystem, to target: ReferenceSystem, file: String
) throws(Failure) -> Told<PathLayer> {
  try moved(from: source, to: target, file: file) { way in
    var points = paths.points
    if source != target { try way.transform(&points) }
    return paths.moved(to: points)
  }
}

/// The shapes on the plane of a map, every point within a micrometre of where PROJ puts it, which is quicker.
func movedForDrawing(
  _ shapes: PolygonLayer, from source: ReferenceSystem, to target: ReferenceSystem, file: String
) throws(Failure) -> Told<PolygonLayer> {
  try moved(from: source, to: target, file: file) { way in try reprojected(shapes, through: way, within: micrometre) }
}

/// The same of what there need not be all of: points that have no place on the plane are left out, and polygons without any.
/// With the polygons, which each was of those given.
func movedWithinReach(
  _ shapes: PolygonLayer, from source: ReferenceSystem, to target: ReferenceSystem, file: String
) throws(Failure) -> Told<(layer: PolygonLayer, polygons: [Int])> {
  try moved(from: source, to: target, file: file) { way in
    reprojectedWithinReach(shapes, through: way, within: micrometre)
  }
}

/// The same of arcs, each point that features share moved once.
func movedForDrawing(
  _ topology: Topology, from source: ReferenceSystem, to target: ReferenceSystem, file: String
) throws(Failure) -> Told<Topology> {
  try moved(from: source, to: target, file: file) { way in
    do {
      return try reprojected(topology, through: way, within: micrometre)
    } catch {
      // The rings say in which feature the bad point is.
      _ = try reprojected(topology.rejoined(), through: way)
      throw error
    }
  }
}

/// No drawing and no sum shows it.
private let micrometre = 1e-6

private func moved<Answer>(
  from source: ReferenceSystem, to target: ReferenceSystem, file: String,
  _ move: (borrowing Transformation) throws -> Answer
) throws(Failure) -> Told<Answer> {
  try Told { notes in
    let way = try Transformation(from: source, to: target)
    let answer = try move(way)
    if source != target, way.isBallpark {
      notes.add(
        Note(
          .data,
          "no datum shift from \(source.label) to \(target.label) is known here; points may be off by hundreds of metres",
          at: file, severity: .warning))
    }
    return answer
  }
}
