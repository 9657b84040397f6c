import Geometry
import Projection

/// The shapes in another reference system; says so when no real datum shift between the two is known here.
public func moved(
  _ shapes: PolygonLayer, from source: ReferenceSystem, to target: ReferenceSystem, file: String
) throws(Failure) -> Told<PolygonLayer> {
  try Told { notes in
    let way = try Transformation(from: source, to: target)
    let answer = try reprojected(shapes, through: way)
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
