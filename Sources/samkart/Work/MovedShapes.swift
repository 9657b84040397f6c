import Geometry
import Projection

/// The shapes in another reference system; says so when no real datum shift between the two is known here.
func moved(
  _ shapes: PolygonLayer, from source: ReferenceSystem, to target: ReferenceSystem, file: String, _ talk: Talk
) throws -> PolygonLayer {
  let way = try Transformation(from: source, to: target)
  let answer = try reprojected(shapes, through: way)
  if source != target, way.isBallpark {
    talk.note(
      "\(file): no datum shift from \(source.label) to \(target.label) is known here; points may be off by hundreds of "
        + "metres")
  }
  return answer
}
