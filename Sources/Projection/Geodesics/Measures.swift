import Geometry

/// The area of each feature on the ellipsoid, in square metres; 0 for a feature without polygons.
///
/// A side is the shortest way between its two points, and a polygon counts as its shell less its holes, whatever the
/// direction of its rings. Exact to a square metre for a country: sides of some kilometres in closed form, longer ones
/// by PROJ's geodesics. A side of more than a quarter turn of longitude is taken straight on a sheet of longitudes, as the
/// sides of a world with four corners are; one of three quarters of a turn, but less than a whole one, the short way across
/// 180°. A ring around a pole has its pole inside. A ring that touches itself counts each part once; one that crosses itself counts the parts with
/// their signs.
///
/// - Parameters:
///   - layer: longitudes and latitudes in degrees.
///   - ellipsoid: the one that the coordinates are given on.
/// - Complexity: linear; some 30 ns per point, and two microseconds where a side is long.
public func geodesicAreas(of layer: PolygonLayer, on ellipsoid: Ellipsoid) -> [Double] {
  let measure = EdgeMeasure(on: ellipsoid)
  return areas(of: layer) { measure.area(of: $0) }
}

/// The same by PROJ's geodesics alone: the plain way, by which tests judge the other.
func plainGeodesicAreas(of layer: PolygonLayer, on ellipsoid: Ellipsoid) -> [Double] {
  let geodesic = Geodesic(on: ellipsoid)
  return areas(of: layer) { geodesic.area(of: $0) }
}

private func areas(of layer: PolygonLayer, ring measure: @Sendable (ArraySlice<Point>) -> Double) -> [Double] {
  Workers.all.map(layer.featureCount) { feature in
    var area = 0.0
    for polygon in layer.polygons(ofFeature: feature) {
      for (index, ring) in layer.rings(ofPolygon: polygon).enumerated() {
        let part = measure(layer.points(ofRing: ring))
        area += index == 0 ? part : -part
      }
    }
    return area
  }
}

/// The length of a chain of points on the ellipsoid, in metres, along the shortest way from each to the next.
///
/// Part of the library for whoever has a chain of points; the program measures the arcs of a whole map at once.
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
