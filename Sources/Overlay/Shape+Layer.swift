import CGEOS
import Geometry

extension Shape {
  /// The polygons as one multipolygon. Rings of fewer than three points bound nothing and are passed over.
  init(
    polygons: some Sequence<Int>, of layer: PolygonLayer, _ engine: borrowing Engine
  ) throws(OverlayError) {
    var parts: [OpaquePointer?] = []
    for polygon in polygons {
      do throws(OverlayError) {
        guard let part = try polygonPointer(polygon, of: layer, engine) else { continue }
        parts.append(part)
      } catch {
        for part in parts { GEOSGeom_destroy_r(engine.handle, part) }
        throw error
      }
    }
    let kind = Int32(GEOS_MULTIPOLYGON.rawValue)
    try self.init(
      GEOSGeom_createCollection_r(engine.handle, kind, &parts, UInt32(parts.count)), "polygons", engine)
  }

  /// The polygons in it, however nested, as one feature: shells counterclockwise, holes clockwise. Lines and points
  /// that a repair leaves over have no area and are passed over.
  func layer(_ engine: borrowing Engine) throws(OverlayError) -> PolygonLayer {
    var polygons: [[[Point]]] = []
    try collect(pointer, into: &polygons, engine)
    var layer = PolygonLayer()
    layer.appendFeature(polygons)
    return layer
  }
}

/// A polygon of the layer for GEOS; `nil` when its shell has fewer than three points.
private func polygonPointer(
  _ polygon: Int, of layer: PolygonLayer, _ engine: borrowing Engine
) throws(OverlayError) -> OpaquePointer? {
  let rings = layer.rings(ofPolygon: polygon)
  guard let shell = rings.first, layer.pointRange(ofRing: shell).count >= 3 else { return nil }
  let outer = try Shape(ringPointer(layer.points(ofRing: shell), engine), "ring", engine)
  var holes: [OpaquePointer?] = []
  for ring in rings.dropFirst() where layer.pointRange(ofRing: ring).count >= 3 {
    guard let hole = ringPointer(layer.points(ofRing: ring), engine) else {
      for hole in holes { GEOSGeom_destroy_r(engine.handle, hole) }
      throw engine.error("ring")
    }
    holes.append(hole)
  }
  return try engine.checked(
    GEOSGeom_createPolygon_r(engine.handle, outer.released(), &holes, UInt32(holes.count)), "polygon")
}

/// A closed ring for GEOS from an open one; `nil` when GEOS will not have it.
private func ringPointer(_ ring: ArraySlice<Point>, _ engine: borrowing Engine) -> OpaquePointer? {
  let closed = ring + ring.prefix(1)
  let handle = engine.handle
  let sequence = closed.withUnsafeBytes {
    // Points are pairs of doubles, x first, which is the order GEOS wants.
    GEOSCoordSeq_copyFromBuffer_r(
      handle, $0.bindMemory(to: Double.self).baseAddress, UInt32(closed.count), 0, 0)
  }
  guard let sequence else { return nil }
  return GEOSGeom_createLinearRing_r(handle, sequence)
}

private func collect(
  _ geometry: OpaquePointer, into polygons: inout [[[Point]]], _ engine: borrowing Engine
) throws(OverlayError) {
  let handle = engine.handle
  switch GEOSGeomTypes(UInt32(bitPattern: GEOSGeomTypeId_r(handle, geometry))) {
  case GEOS_POLYGON:
    guard GEOSisEmpty_r(handle, geometry) == 0 else { return }
    var rings = [oriented(try points(ofRing: GEOSGetExteriorRing_r(handle, geometry), engine), counterclockwise: true)]
    for number in 0..<max(GEOSGetNumInteriorRings_r(handle, geometry), 0) {
      let hole = try points(ofRing: GEOSGetInteriorRingN_r(handle, geometry, number), engine)
      rings.append(oriented(hole, counterclockwise: false))
    }
    polygons.append(rings)
  case GEOS_MULTIPOLYGON, GEOS_GEOMETRYCOLLECTION:
    for number in 0..<max(GEOSGetNumGeometries_r(handle, geometry), 0) {
      try collect(engine.checked(GEOSGetGeometryN_r(handle, geometry, number), "parts"), into: &polygons, engine)
    }
  default:
    return
  }
}

/// The points of a ring or line of GEOS, without the closing one.
private func points(
  ofRing ring: OpaquePointer?, _ engine: borrowing Engine
) throws(OverlayError) -> [Point] {
  let sequence = try engine.checked(
    GEOSGeom_getCoordSeq_r(engine.handle, engine.checked(ring, "ring")), "points of a ring")
  var count: UInt32 = 0
  guard GEOSCoordSeq_getSize_r(engine.handle, sequence, &count) == 1 else { throw engine.error("points of a ring") }
  var points = [Point](repeating: Point(x: 0, y: 0), count: Int(count))
  let handle = engine.handle
  let isCopied = points.withUnsafeMutableBytes {
    GEOSCoordSeq_copyToBuffer_r(handle, sequence, $0.bindMemory(to: Double.self).baseAddress, 0, 0) == 1
  }
  guard isCopied else { throw engine.error("points of a ring") }
  if points.count > 1 && points.first == points.last { points.removeLast() }
  return points
}

private func oriented(_ ring: [Point], counterclockwise: Bool) -> [Point] {
  (signedArea(of: ring) > 0) == counterclockwise ? ring : ring.reversed()
}
