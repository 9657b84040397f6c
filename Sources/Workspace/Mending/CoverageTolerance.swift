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

  /// The same in the unit of coordinates: no step as long as this is longer on the ground. A degree counts as one of
  /// latitude; those of longitude are shorter.
  func units(in system: ReferenceSystem?, _ shapes: PolygonLayer) -> Double {
    metres / metresPerUnit(of: system, shapes)
  }
}

/// How long the unit of coordinates is on the ground at most; degrees or metres, as they look, where no system is known.
func metresPerUnit(of system: ReferenceSystem?, _ shapes: PolygonLayer) -> Double {
  if let system, let unit = system.unit {
    return system.kind == .geographic ? unit.factor * greatestRadius : unit.factor
  }
  let looksLikeDegrees = shapes.box.map { max(abs($0.minX), $0.maxX) <= 361 && max(abs($0.minY), $0.maxY) <= 91 }
  return looksLikeDegrees == true ? .pi / 180 * greatestRadius : 1
}

/// The radius of curvature at the poles, the greatest that there is, in metres.
private let greatestRadius = 6_399_594.0
