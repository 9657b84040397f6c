import Geometry
import Projection

/// How far borders may lie apart that are meant to be one.
public struct CoverageTolerance: Hashable, Sendable {
  /// In metres on the ground; 0 puts vertices into borders that lie on the same line, and moves nothing.
  public let metres: Double

  /// The usual one: coordinates with five decimals of a degree are right to a metre.
  public static let usual = CoverageTolerance(uncheckedMetres: 1)

  /// A tolerance of 0 to 1000 metres; `nil` for any other number.
  public init?(metres: Double) {
    guard (0...1000).contains(metres) else { return nil }
    self.metres = metres
  }

  /// A tolerance of any length, as that of bends which are left out; for callers that have checked it.
  init(uncheckedMetres metres: Double) { self.metres = metres }
}

/// How far places lie apart on the ground, in metres: on the ellipsoid where coordinates are degrees, on the plane where they
/// are not. Degrees or metres, as they look, where no system is known.
func groundMeasure(of system: ReferenceSystem?, _ shapes: PolygonLayer) -> GroundMeasure {
  if let system, let unit = system.unit {
    guard system.kind == .geographic else { return .plane(unit: unit.factor) }
    let ellipsoid = system.ellipsoid ?? .wgs84
    return .degrees(
      semiMajorAxis: ellipsoid.semiMajorAxis, flattening: ellipsoid.flattening, radians: unit.factor)
  }
  guard shapes.looksLikeDegrees else { return .plane() }
  return .degrees(semiMajorAxis: Ellipsoid.wgs84.semiMajorAxis, flattening: Ellipsoid.wgs84.flattening)
}

extension PolygonLayer {
  /// Whether coordinates are small enough to be degrees.
  var looksLikeDegrees: Bool {
    box.map { max(abs($0.minX), $0.maxX) <= 361 && max(abs($0.minY), $0.maxY) <= 91 } ?? false
  }
}
