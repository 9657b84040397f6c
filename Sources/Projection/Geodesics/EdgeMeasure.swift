import Geometry
import Glibc

/// Areas inside rings on an ellipsoid, summed up edge by edge in closed form.
///
/// The edge is the geodesic. Let `Q(φ)` be the area between the equator and the latitude φ for each radian of
/// longitude. In the plane of longitude and `Q`, areas are true, and the geodesic bulges a little beyond the straight
/// line between its ends. From the equation of geodesics as λ goes on,
///
///     Q″ = −sin φ · (x′² + 3 y′²),      x′ and y′ in metres east and north for each radian of longitude,
///
/// and a parabola with that curvature has between itself and the equator
///
///     Δλ · ((Q₁ + Q₂) / 2 + sin φ · (Δx² + 3 Δy²) / 12).
///
/// What is left out is of the fourth order in the length of the edge: at 5 km some square millimetres up to 65° of latitude,
/// a square decimetre at 80°. Longer edges and those nearer to a pole are PROJ's.
///
/// An edge of more than a quarter turn is no shortest way that anybody means: it belongs to a sheet of longitudes, a world from
/// −180° to 180° with four corners, and goes straight on the sheet, as those along a pole do, where it counts
///
///     Δλ · (the mean of Q between φ₁ and φ₂).
///
/// One of three quarters of a turn or more goes the short way round, across 180°, unless it is a whole turn, as the upper and
/// lower sides of such a world are. A ring that does not come back to its longitude goes around a pole, and has inside what lies
/// on that pole's side of it; the smaller of the two caps.
struct EdgeMeasure {
  private let geodesic: Geodesic
  /// The square of the first eccentricity, and half the width at the equator in metres.
  private let eccentricity, semiMajorAxis: Double
  /// The coefficients of `Q` as a series in the sine of the latitude times its eccentricity, squared, the first first.
  private let series: [Double]
  /// `Q` at the pole: a hemisphere for each radian.
  private let quarter: Double

  init(on ellipsoid: Ellipsoid) {
    geodesic = Geodesic(on: ellipsoid)
    semiMajorAxis = ellipsoid.semiMajorAxis
    eccentricity = ellipsoid.flattening * (2 - ellipsoid.flattening)
    let scale = semiMajorAxis * semiMajorAxis * (1 - eccentricity)
    series = (0..<EdgeMeasure.terms).map { scale * Double($0 + 1) / Double(2 * $0 + 1) }
    quarter = series.reversed().reduce(0) { [eccentricity] in $0 * eccentricity + $1 }
    isFlat = abs(eccentricity) > EdgeMeasure.greatestEccentricity
  }

  /// Whether the series would not do: flatter than any planet of stone.
  private let isFlat: Bool

  /// The area inside a ring of longitudes and latitudes in degrees, in square metres, whichever way it runs.
  func area(of ring: ArraySlice<Point>) -> Double {
    guard !isFlat, let last = ring.last else { return geodesic.area(of: ring) }
    var sum = 0.0
    // Around a pole the degrees of longitude do not come back to where they began.
    var turned = 0.0
    var isOnSheet = false
    var before = Corner(last, on: self)
    // Areas are counted from a parallel near the ring rather than from the equator, and so keep their digits.
    let ground = before.strip
    for point in ring {
      let corner = Corner(point, on: self)
      let step = corner.point.x - before.point.x
      if let part = shortStrip(before, corner, above: ground) {
        sum += part
        turned += step
      } else {
        let east = step - 360 * turnsTooFar(step)
        if abs(east) < 90 + 1e-9, abs(point.y + before.point.y) < 180 {
          sum += geodesic.strip(from: before.point, to: point) - east * (.pi / 180) * ground
        } else {
          sum += east * (.pi / 180) * (meanStrip(before, corner) - ground)
          isOnSheet = true
        }
        turned += east
      }
      before = corner
    }
    if abs(turned) < 180 { return abs(sum) }
    // PROJ keeps the digits of a small cap.
    if !isOnSheet { return geodesic.area(of: ring) }
    return 2 * .pi * quarter - abs(sum + turned * (.pi / 180) * ground)
  }

  /// The mean of `Q` along a straight line on a sheet of longitudes, by Simpson's rule.
  private func meanStrip(_ a: Corner, _ b: Corner) -> Double {
    if a.point.y == b.point.y { return a.strip }
    let pieces = 200
    let sum = (1..<pieces).reduce(a.strip + b.strip) { sum, place in
      let part = Double(place) / Double(pieces)
      let between = Corner(Point(x: 0, y: a.point.y + part * (b.point.y - a.point.y)), on: self)
      return sum + (place % 2 == 0 ? 2 : 4) * between.strip
    }
    return sum / Double(3 * pieces)
  }

  /// The area between an edge and the parallel that has `ground` below it; `nil` for an edge that is PROJ's.
  @inline(__always) private func shortStrip(_ a: Corner, _ b: Corner, above ground: Double) -> Double? {
    let sine = (a.sine + b.sine) / 2
    let east = (b.point.x - a.point.x) * (.pi / 180), north = (b.point.y - a.point.y) * (.pi / 180)
    // The radii of curvature, squared, with the scale of the parallel.
    let shape = 1 / (1 - eccentricity * sine * sine), axis = semiMajorAxis * (1 - eccentricity)
    let dx2 = semiMajorAxis * semiMajorAxis * (1 - sine * sine) * shape * east * east
    let dy2 = axis * axis * shape * shape * shape * north * north
    guard dx2 + dy2 < EdgeMeasure.longestEdge * EdgeMeasure.longestEdge, abs(sine) < EdgeMeasure.greatestSine else {
      return nil
    }
    return east * ((a.strip - ground) + (b.strip - ground) + sine * (dx2 + 3 * dy2) / 6) / 2
  }

  /// A corner with what both its edges need.
  private struct Corner {
    let point: Point
    let sine, strip: Double

    init(_ point: Point, on measure: borrowing EdgeMeasure) {
      self.point = point
      sine = sin(point.y * (.pi / 180))
      let small = measure.eccentricity * sine * sine
      strip =
        sine
        * measure.series.withUnsafeBufferPointer { series in
          var sum = 0.0
          var place = series.count
          while place > 0 {
            place &-= 1
            sum = sum * small + series[place]
          }
          return sum
        }
    }
  }

  /// In metres.
  private static let longestEdge = 5_000.0
  /// Of 82° of latitude.
  private static let greatestSine = 0.99
  /// With the eccentricity of the earth the eighth term is under a part in 10¹⁶.
  private static let terms = 9
  private static let greatestEccentricity = 0.01
}
