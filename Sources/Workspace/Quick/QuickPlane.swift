import Geometry
import Projection
import Register

/// The plane in which a quick job is drawn: the one asked for; else that of the file where it is a plane in metres; else
/// one that suits the place: the UTM zone in the middle, or an equal-area plane around the middle for what spans more
/// than a few zones.
func quickPlane(
  for shapes: PolygonLayer, in stated: ReferenceSystem, asked: String?, _ notes: inout Notes
) throws -> ReferenceSystem {
  if let asked {
    let system = try ReferenceSystem(asked)
    guard system.kind == .projected, system.unit?.factor == 1 else {
      throw Failure(
        "\(parameter: "crs") \(asked): \(system.label) is not a plane in metres; maps and distances need one",
        cause: .wrongRequest)
    }
    return system
  }
  if stated.kind == .projected, stated.unit?.factor == 1 { return stated }
  let degrees =
    stated.kind == .geographic
    ? shapes : try reprojected(shapes, through: Transformation(from: stated, to: stated.geographicBase()))
  guard let box = degrees.box else { throw Failure("there are no coordinates") }
  let middle = box.centre
  let (east, north) = (Int(middle.x.rounded()), Int(middle.y.rounded()))
  let system: ReferenceSystem
  if box.width <= 18, abs(middle.y) <= 80 {
    let zone = min(60, max(1, Int(((middle.x + 180) / 6).rounded(.down)) + 1))
    system = try ReferenceSystem("EPSG:\((middle.y < 0 ? 32700 : 32600) + zone)")
  } else {
    system = try ReferenceSystem("+proj=laea +lat_0=\(north) +lon_0=\(east) +datum=WGS84 +units=m +type=crs")
  }
  let label =
    system.identifier == nil ? "an equal-area plane around \(east)° east, \(north)° north" : system.label
  notes.add(Note(.choice, "drawn in \(label); \(parameter: "crs") chooses another plane"))
  return system
}
