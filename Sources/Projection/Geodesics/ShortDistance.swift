import Geometry
import Glibc

/// The length of short ways on an ellipsoid, by the radii of curvature in their middle.
///
/// On the ellipsoid a degree is `M` metres long northwards and `N cos φ` eastwards; with both taken at the middle latitude,
/// what is left out is of the second order in the length: 5 · 10⁻⁹ of it at a kilometre and 60°, 2 · 10⁻⁸ at 75°.
/// Longer ways and those nearer to a pole are PROJ's, which takes two microseconds for each; most sides of borders are short.
struct ShortDistance {
  private let geodesic: Geodesic
  private let semiMajorAxis, eccentricity: Double

  init(on ellipsoid: Ellipsoid) {
    geodesic = Geodesic(on: ellipsoid)
    semiMajorAxis = ellipsoid.semiMajorAxis
    eccentricity = ellipsoid.flattening * (2 - ellipsoid.flattening)
  }

  /// The length of the shortest way between two points in degrees, in metres.
  func distance(_ a: Point, _ b: Point) -> Double {
    let sine = sin((a.y + b.y) * (.pi / 360))
    let bend = 1 - eccentricity * sine * sine
    let prime = semiMajorAxis / bend.squareRoot()
    let north = (b.y - a.y) * (.pi / 180) * prime * (1 - eccentricity) / bend
    let east = (b.x - a.x) * (.pi / 180) * prime * (1 - sine * sine).squareRoot()
    let squared = north * north + east * east
    guard squared < ShortDistance.longest * ShortDistance.longest, abs(sine) < ShortDistance.greatestSine else {
      return geodesic.distance(a, b)
    }
    return squared.squareRoot()
  }

  /// In metres.
  private static let longest = 1_000.0
  /// Of 75° of latitude.
  private static let greatestSine = 0.966
}
