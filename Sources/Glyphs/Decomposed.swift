import CFreeType
import Geometry

/// The steps of an outline, in the units of the font.
///
/// FreeType walks along it and tells each step; what stands between two curves without being said is made there.
func decomposed(_ outline: inout FT_Outline) -> CurvedPath {
  var path = CurvedPath()
  var tellers = FT_Outline_Funcs(
    move_to: { to, path in told(path, .move(place(to))) },
    line_to: { to, path in told(path, .line(place(to))) },
    conic_to: { towards, to, path in told(path, .quadratic(place(towards), place(to))) },
    cubic_to: { away, from, to, path in told(path, .cubic(place(away), place(from), place(to))) },
    shift: 0, delta: 0)
  let status = withUnsafeMutablePointer(to: &path) { FT_Outline_Decompose(&outline, &tellers, $0) }
  // What is broken is no letter.
  return status == 0 ? path : CurvedPath()
}

private func told(_ path: UnsafeMutableRawPointer?, _ step: CurvedPath.Step) -> Int32 {
  path?.assumingMemoryBound(to: CurvedPath.self).pointee.steps.append(step)
  return 0
}

private func place(_ vector: UnsafePointer<FT_Vector>?) -> Point {
  guard let vector else { return Point(x: 0, y: 0) }
  return Point(x: Double(vector.pointee.x), y: Double(vector.pointee.y))
}
