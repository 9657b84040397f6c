/// The figure of the earth, or of another body, on which longitudes and latitudes are given.
public struct Ellipsoid: Hashable, Sendable {
  /// Half the width at the equator, in metres.
  public let semiMajorAxis: Double
  /// How much shorter the polar axis is, as a fraction of the equatorial one; 0 for a sphere.
  public let flattening: Double

  /// An ellipsoid from its equatorial radius in metres and its flattening.
  public init(semiMajorAxis: Double, flattening: Double) {
    self.semiMajorAxis = semiMajorAxis
    self.flattening = flattening
  }

  /// The ellipsoid of EUREF89 (ETRS89): GRS 1980, as adopted by the International Union of Geodesy and Geophysics.
  public static let grs80 = Ellipsoid(semiMajorAxis: 6_378_137, flattening: 1 / 298.257222101)
  /// The ellipsoid of WGS 84; differs from GRS 1980 by a tenth of a millimetre at the poles.
  public static let wgs84 = Ellipsoid(semiMajorAxis: 6_378_137, flattening: 1 / 298.257223563)
}
