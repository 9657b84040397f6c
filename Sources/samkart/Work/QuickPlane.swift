import Geometry
import Projection
import Workspace

/// The plane in which `quick` draws.
struct QuickPlane {
  let system: ReferenceSystem

  /// The system asked for; else that of the file where it is a plane in metres; else one that suits the place: the UTM
  /// zone in the middle, or an equal-area plane around the middle for what spans more than a few zones.
  init(for shapes: PolygonLayer, in stated: ReferenceSystem, asked: String?, _ talk: Talk) throws {
    if let asked {
      system = try ReferenceSystem(asked)
      guard system.kind == .projected else {
        throw Failure("--crs \(asked): \(system.label) is not a plane; maps and distances need one")
      }
      return
    }
    if stated.kind == .projected, stated.unit?.factor == 1 {
      system = stated
      return
    }
    let base = try stated.kind == .geographic ? stated : stated.geographicBase()
    let degrees = try reprojected(shapes, through: Transformation(from: stated, to: base))
    guard let box = degrees.box else { throw Failure("there are no coordinates") }
    let middle = box.centre
    if box.width <= 18, abs(middle.y) <= 80 {
      let zone = min(60, max(1, Int(((middle.x + 180) / 6).rounded(.down)) + 1))
      system = try ReferenceSystem("EPSG:\((middle.y < 0 ? 32700 : 32600) + zone)")
    } else {
      system = try ReferenceSystem(
        "+proj=laea +lat_0=\(Int(middle.y.rounded())) +lon_0=\(Int(middle.x.rounded())) +datum=WGS84 +units=m +type=crs"
      )
    }
    let label =
      system.identifier == nil
      ? "an equal-area plane around \(Int(middle.x.rounded()))° east, \(Int(middle.y.rounded()))° north" : system.label
    talk.note("drawn in \(label); --crs chooses another plane")
  }
}
