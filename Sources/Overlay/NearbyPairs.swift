import CGEOS
import Geometry

/// Two features that lie within some distance of each other.
public struct NearbyPair: Hashable, Sendable {
  /// The lower of the two features.
  public let first: Int
  /// The higher of the two.
  public let second: Int
  /// The least distance between them in the unit of the layer, 0 when they touch or overlap.
  public let distance: Double

  /// A pair from its parts.
  public init(first: Int, second: Int, distance: Double) {
    self.first = first
    self.second = second
    self.distance = distance
  }
}

/// Every pair of features no farther apart than the limit, ordered by first and second, with their distances.
///
/// Distances are measured on the plane of the layer. Boxes find the candidates, an index of the borders' pieces measures
/// them. Features that are not valid are taken as they are.
///
/// - Parameter limit: in the unit of the layer, 0 or more.
/// - Throws: `OverlayError` with what GEOS says when it cannot make or measure a feature.
public func nearbyPairs(in layer: PolygonLayer, within limit: Double) throws(OverlayError) -> [NearbyPair] {
  try withEngine { engine throws(OverlayError) in
    let handle = engine.handle
    var shapes: [OpaquePointer] = []
    defer { for shape in shapes { GEOSGeom_destroy_r(handle, shape) } }
    for feature in 0..<layer.featureCount {
      shapes.append(try Shape(polygons: layer.polygons(ofFeature: feature), of: layer, engine).released())
    }
    var pairs: [NearbyPair] = []
    for (first, candidates) in candidates(in: layer, within: limit).enumerated() where !candidates.isEmpty {
      let prepared = try engine.checked(GEOSPrepare_r(handle, shapes[first]), "distance")
      defer { GEOSPreparedGeom_destroy_r(handle, prepared) }
      for second in candidates {
        var distance = 0.0
        guard GEOSPreparedDistance_r(handle, prepared, shapes[second], &distance) == 1 else {
          throw engine.error("distance")
        }
        if distance <= limit { pairs.append(NearbyPair(first: first, second: second, distance: distance)) }
      }
    }
    return pairs
  }
}

/// For each feature the later ones with a polygon whose box comes within the limit of the box of one of its own.
///
/// Polygon by polygon, because the box of a municipality with far islands holds many others. Swept from west to east.
private func candidates(in layer: PolygonLayer, within limit: Double) -> [[Int]] {
  var parts: [(box: Box, feature: Int)] = []
  for feature in 0..<layer.featureCount {
    for polygon in layer.polygons(ofFeature: feature) {
      guard let box = Box(around: layer.points(ofRing: layer.polygonStarts[polygon])) else { continue }
      parts.append((box, feature))
    }
  }
  parts.sort { $0.box.minX < $1.box.minX }
  var found = [Set<Int>](repeating: [], count: layer.featureCount)
  var open: [(box: Box, feature: Int)] = []
  for part in parts {
    let reach = part.box.expanded(by: limit)
    open.removeAll { $0.box.maxX < reach.minX }
    for other in open where other.feature != part.feature && other.box.intersects(reach) {
      found[min(part.feature, other.feature)].insert(max(part.feature, other.feature))
    }
    open.append(part)
  }
  return found.map { $0.sorted() }
}
