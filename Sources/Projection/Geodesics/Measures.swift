import CProj
import Geometry

/// The area of each feature on the ellipsoid, in square metres; 0 for a feature without polygons.
///
/// A side is the shortest way between its two points, and a polygon counts as its shell less its holes, whatever the
/// direction of its rings. Computed with PROJ's geodesics (C. F. F. Karney, "Algorithms for geodesics", Journal of
/// Geodesy 87, 2013), exact to a square metre for a country. A ring that touches itself counts each part once; one
/// that crosses itself counts the parts with their signs.
///
/// - Parameters:
///   - layer: longitudes and latitudes in degrees.
///   - ellipsoid: the one that the coordinates are given on.
/// - Complexity: linear; about a microsecond per point.
public func geodesicAreas(of layer: PolygonLayer, on ellipsoid: Ellipsoid) -> [Double] {
  let geodesic = Geodesic(on: ellipsoid)
  return (0..<layer.featureCount).map { feature in
    var area = 0.0
    for polygon in layer.polygons(ofFeature: feature) {
      for (index, ring) in layer.rings(ofPolygon: polygon).enumerated() {
        let part = geodesic.area(of: layer.points(ofRing: ring))
        area += index == 0 ? part : -part
      }
    }
    return area
  }
}

/// The length of a chain of points on the ellipsoid, in metres, along the shortest way from each to the next.
///
/// Part of the library for whoever measures borders; the program itself measures areas alone.
///
/// - Parameter line: longitudes and latitudes in degrees.
public func geodesicLength(of line: some Collection<Point>, on ellipsoid: Ellipsoid) -> Double {
  let geodesic = Geodesic(on: ellipsoid)
  return zip(line, line.dropFirst()).reduce(0) { $0 + geodesic.distance($1.0, $1.1) }
}

/// The shortest way between two points on the ellipsoid, in metres; the points are in degrees.
///
/// Part of the library, as `geodesicLength` is, and the measure by which tests say how far a projection is off.
public func geodesicDistance(from start: Point, to end: Point, on ellipsoid: Ellipsoid) -> Double {
  Geodesic(on: ellipsoid).distance(start, end)
}

/// PROJ's prepared constants of an ellipsoid.
private struct Geodesic {
  private var constants = geod_geodesic()

  init(on ellipsoid: Ellipsoid) {
    geod_init(&constants, ellipsoid.semiMajorAxis, ellipsoid.flattening)
  }

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

  func distance(_ a: Point, _ b: Point) -> Double {
    withUnsafePointer(to: constants) { constants in
      var metres = 0.0
      geod_inverse(constants, a.y, a.x, b.y, b.x, &metres, nil, nil)
      return metres
    }
  }
}
