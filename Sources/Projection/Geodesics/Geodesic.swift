import CProj
import Geometry

/// PROJ's prepared constants of an ellipsoid; points are longitudes and latitudes in degrees.
struct Geodesic {
  private var constants = geod_geodesic()

  init(on ellipsoid: Ellipsoid) {
    geod_init(&constants, ellipsoid.semiMajorAxis, ellipsoid.flattening)
  }

  /// The area inside a ring of any size, by C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87 (2013).
  func area(of ring: ArraySlice<Point>) -> Double {
    withUnsafePointer(to: constants) { constants in
      var polygon = geod_polygon()
      geod_polygon_init(&polygon, 0)
      for point in ring { geod_polygon_addpoint(constants, &polygon, point.y, point.x) }
      var area = 0.0
      _ = geod_polygon_compute(constants, &polygon, 0, 1, &area, nil)
      return abs(area)
    }
  }

  /// The area between the equator and the shortest way between two points; positive when it leads east on the northern
  /// half, in square metres.
  func strip(from a: Point, to b: Point) -> Double {
    withUnsafePointer(to: constants) { constants in
      var area = 0.0
      geod_geninverse(constants, a.y, a.x, b.y, b.x, nil, nil, nil, nil, nil, nil, &area)
      return area
    }
  }

  /// The length of the shortest way between two points, in metres.
  func distance(_ a: Point, _ b: Point) -> Double {
    withUnsafePointer(to: constants) { constants in
      var metres = 0.0
      geod_inverse(constants, a.y, a.x, b.y, b.x, &metres, nil, nil)
      return metres
    }
  }
}
