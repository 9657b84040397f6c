import Cartography
import Geometry
import Projection

/// The land of others that a file has, on the plane of a map: as much of it as may be seen beside what the map is of.
///
/// What lies far from the map may have no place on its plane, so that it is cut off first.
///
/// - Parameters:
///   - path: the file; the ending tells the format.
///   - box: what the map is of, on the plane.
func landAround(_ path: String, on plane: ReferenceSystem, beside box: Box?, _ notes: inout Notes) throws
  -> PolygonLayer
{
  let given = try LayerFile(path)
  let (layer, description) = try given.read()
  notes.add(given.notes(on: description))
  let system = try StatedSystem(of: layer, given: nil, parameter: nil, file: path).system
  var shapes = layer.shapes
  if system != plane, let box {
    // A page is no longer than the longer side of what is drawn on it.
    let seen = box.expanded(by: max(box.width, box.height))
    var places: [Point] = []
    for row in 0...8 {
      for column in 0...8 {
        let (across, down) = (Double(column) / 8, Double(row) / 8)
        places.append(Point(x: seen.minX + seen.width * across, y: seen.minY + seen.height * down))
      }
    }
    try Transformation(from: system, to: plane).transform(&places, backwards: true)
    if let window = Box(around: places) { shapes = shapes.cut(to: window) }
  }
  return notes.take(try movedForDrawing(shapes, from: system, to: plane, file: path))
}
