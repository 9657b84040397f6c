import Geometry

/// A shape type of the format, by its code.
struct ShapeType: Equatable {
  let code: Int
  let family: Family
  let dimension: Dimension

  enum Family { case null, point, line, polygon, multipoint, multipatch }
  enum Dimension { case plain, z, m }

  /// `nil` for codes that the format does not know.
  init?(code: Int) {
    self.code = code
    switch code {
    case 0: (family, dimension) = (.null, .plain)
    case 1: (family, dimension) = (.point, .plain)
    case 3: (family, dimension) = (.line, .plain)
    case 5: (family, dimension) = (.polygon, .plain)
    case 8: (family, dimension) = (.multipoint, .plain)
    case 11: (family, dimension) = (.point, .z)
    case 13: (family, dimension) = (.line, .z)
    case 15: (family, dimension) = (.polygon, .z)
    case 18: (family, dimension) = (.multipoint, .z)
    case 21: (family, dimension) = (.point, .m)
    case 23: (family, dimension) = (.line, .m)
    case 25: (family, dimension) = (.polygon, .m)
    case 28: (family, dimension) = (.multipoint, .m)
    case 31: (family, dimension) = (.multipatch, .z)
    default: return nil
    }
  }

  /// As `polygon`, `polygon z`, `line m`, `multipatch`.
  var name: String {
    let base = "\(family)"
    guard family != .multipatch else { return base }
    switch dimension {
    case .plain: return base
    case .z: return base + " z"
    case .m: return base + " m"
    }
  }

  /// What a file of this type holds, in the plural.
  var plural: String {
    switch family {
    case .null: "shapes without geometry"
    case .point: "points"
    case .line: "lines"
    case .polygon: "polygons"
    case .multipoint: "multipoints"
    case .multipatch: "multipatches"
    }
  }
}

extension ShapeType.Family {
  /// What a layer of points or lines calls it; `nil` for other shapes.
  var pathKind: PathLayer.Kind? {
    switch self {
    case .point, .multipoint: .point
    case .line: .line
    case .null, .polygon, .multipatch: nil
    }
  }
}
