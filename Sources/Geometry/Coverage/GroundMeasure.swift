/// How far places lie apart on the ground: on a plane, or in degrees on an ellipsoid.
///
/// A degree of longitude is shorter the farther from the equator it lies; what is measured in degrees as on a plane is
/// measured wrong everywhere else, and more so east than north. Here a short way is measured by the radii of curvature at its
/// own latitude, which is right to a millionth for what is some kilometres long.
public struct GroundMeasure: Hashable, Sendable {
  private enum Kind: Hashable { case plane, ellipsoid }
  private let kind: Kind
  /// On a plane the length of the unit; else half the width at the equator times the radians in a unit, both in metres.
  private let unit: Double
  /// The square of the first eccentricity, and the radians in a unit.
  private let eccentricity, radians: Double

  /// A plane, with the length of its unit; lengths come in that length's unit.
  public static func plane(unit: Double = 1) -> GroundMeasure {
    GroundMeasure(kind: .plane, unit: unit, eccentricity: 0, radians: 0)
  }

  /// Longitudes and latitudes on an ellipsoid; lengths come in the unit of its axis.
  ///
  /// - Parameters:
  ///   - semiMajorAxis: half the width at the equator, in metres.
  ///   - flattening: how much shorter the polar axis is, as a fraction.
  ///   - radians: the radians in a unit, for systems that count in grads; those of a degree unless given.
  public static func degrees(
    semiMajorAxis: Double, flattening: Double, radians: Double = .pi / 180
  ) -> GroundMeasure {
    GroundMeasure(
      kind: .ellipsoid, unit: semiMajorAxis * radians, eccentricity: flattening * (2 - flattening), radians: radians)
  }

  /// How long the unit of the coordinates is on the ground at a place, to the east and to the north.
  ///
  /// Near a pole, beyond 89.9°, longitudes count as they do there: too long rather than too short, so that nothing moves
  /// farther than is said.
  func scale(at y: Double) -> GroundScale {
    switch kind {
    case .plane: return GroundScale(east: unit, north: unit)
    case .ellipsoid:
      let latitude = min(abs(y * radians), GroundMeasure.highest)
      let sine = Geometry.sine(latitude)
      let bend = 1 - eccentricity * sine * sine
      let prime = unit / bend.squareRoot()
      return GroundScale(
        east: prime * (1 - sine * sine).squareRoot(), north: prime * (1 - eccentricity) / bend)
    }
  }

  /// The least scales that there are in a rectangle, so that what is near on the ground is near by them, and the greatest.
  func scales(in box: Box) -> (least: GroundScale, greatest: GroundScale) {
    // A degree of longitude is shortest farthest from the equator, one of latitude nearest to it.
    let far = scale(at: max(abs(box.minY), abs(box.maxY)))
    let near = scale(at: box.minY > 0 ? box.minY : min(0, box.maxY))
    return (GroundScale(east: far.east, north: near.north), GroundScale(east: near.east, north: far.north))
  }

  /// How far two places lie apart.
  func distance(_ a: Point, _ b: Point) -> Double { scale(at: (a.y + b.y) / 2).length(b.x - a.x, b.y - a.y) }

  /// The area of all polygons of a small layer, by the scale in its middle, in the square of the measure's unit.
  public func area(of layer: PolygonLayer) -> Double {
    guard let centre = layer.box?.centre else { return 0 }
    let scale = scale(at: centre.y)
    return layer.absoluteArea * scale.east * scale.north
  }

  /// How far a place lies from an edge.
  func distance(of point: Point, from a: Point, _ b: Point) -> Double {
    let part = self.part(of: point, along: a, b)
    return distance(point, Point(x: a.x + part * (b.x - a.x), y: a.y + part * (b.y - a.y)))
  }

  /// How far along an edge the nearest of its places to a point lies, from 0 at its first end to 1 at its last.
  func part(of point: Point, along a: Point, _ b: Point) -> Double {
    let scale = scale(at: point.y)
    let (dx, dy) = ((b.x - a.x) * scale.east, (b.y - a.y) * scale.north)
    let squared = dx * dx + dy * dy
    guard squared > 0 else { return 0 }
    let along = (point.x - a.x) * scale.east * dx + (point.y - a.y) * scale.north * dy
    return min(1, max(0, along / squared))
  }

  /// What the coordinates of a place are rounded to, so that a vertex on a line counts as on it.
  func rounding(_ point: Point) -> Double {
    let scale = scale(at: point.y)
    return 4 * max(abs(point.x), abs(point.y)).ulp * max(scale.east, scale.north)
  }

  /// 89.9°, in radians.
  private static let highest = 89.9 * Double.pi / 180
}

/// How long the unit of coordinates is on the ground at some place.
struct GroundScale {
  let east, north: Double

  /// How long a way is, by what it is in the unit of the coordinates.
  func length(_ dx: Double, _ dy: Double) -> Double {
    let (x, y) = (dx * east, dy * north)
    return (x * x + y * y).squareRoot()
  }
}
