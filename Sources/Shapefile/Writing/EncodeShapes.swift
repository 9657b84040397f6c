import CShapelib
import Geometry

/// The bytes of `.shp` and `.shx`.
func encodedShapes(_ layer: PolygonLayer, name: String) throws(ShapefileError) -> (shapes: [UInt8], index: [UInt8]) {
  let files = MemoryFiles()
  do {
    let encoder = try ShapeEncoder(files, name: name)
    for feature in 0..<layer.featureCount { try encoder.write(feature, of: layer, name: name) }
  }
  guard let shapes = files.bytes(of: "shp"), let index = files.bytes(of: "shx") else {
    throw ShapefileError(file: name, .refused("nothing was written"))
  }
  return (shapes, index)
}

/// The same of points or lines: points by themselves where each feature has one at most, and else multipoints.
func encodedShapes(_ paths: PathLayer, name: String) throws(ShapefileError) -> (shapes: [UInt8], index: [UInt8]) {
  let files = MemoryFiles()
  let type = paths.kind == .line ? SHPT_ARC : paths.mostParts > 1 ? SHPT_MULTIPOINT : SHPT_POINT
  do {
    let encoder = try ShapeEncoder(files, type: type, name: name)
    for feature in 0..<paths.featureCount {
      var shape = FlatShape()
      for part in paths.parts(ofFeature: feature) { shape.append(open: paths.points(ofPart: part)) }
      try encoder.write(shape, type: type, feature: feature, name: name)
    }
  }
  guard let shapes = files.bytes(of: "shp"), let index = files.bytes(of: "shx") else {
    throw ShapefileError(file: name, .refused("nothing was written"))
  }
  return (shapes, index)
}

/// A `.shp` that libshp writes to memory; complete when this is gone.
private struct ShapeEncoder: ~Copyable {
  private let files: MemoryFiles
  private let handle: SHPHandle

  init(_ files: MemoryFiles, type: Int32 = SHPT_POLYGON, name: String) throws(ShapefileError) {
    var hooks = MemoryFiles.hooks
    let (handle, words) = Talk.heard { SHPCreateLL(files.name, type, &hooks) }
    guard let handle else { throw ShapefileError(file: name, .refused(words ?? Talk.silent)) }
    self.files = files
    self.handle = handle
  }

  deinit { SHPClose(handle) }

  borrowing func write(_ feature: Int, of layer: PolygonLayer, name: String) throws(ShapefileError) {
    var shape = FlatShape()
    for polygon in layer.polygons(ofFeature: feature) {
      for (place, ring) in layer.rings(ofPolygon: polygon).enumerated() {
        shape.append(layer.points(ofRing: ring), clockwise: place == 0)
      }
    }
    try write(shape, type: SHPT_POLYGON, feature: feature, name: name)
  }

  borrowing func write(_ shape: FlatShape, type: Int32, feature: Int, name: String) throws(ShapefileError) {
    if let point = zip(shape.x, shape.y).enumerated().first(where: { !$1.0.isFinite || !$1.1.isFinite }) {
      throw ShapefileError(file: name, record: feature + 1, .notFinite(point: point.offset + 1))
    }
    // Points are no parts to libshp.
    let parts = type == SHPT_POLYGON || type == SHPT_ARC ? shape.starts : []
    let object = SHPCreateObject(
      shape.starts.isEmpty ? SHPT_NULL : type, -1, Int32(parts.count), parts, nil, Int32(shape.x.count), shape.x,
      shape.y, nil, nil)
    defer { SHPDestroyObject(object) }
    let (record, words) = Talk.heard { SHPWriteObject(handle, -1, object) }
    guard record >= 0 else {
      throw ShapefileError(file: name, record: feature + 1, .refused(words ?? Talk.silent))
    }
  }
}

/// The rings of one feature as libshp wants them: coordinates apart, rings closed.
private struct FlatShape {
  var x: [Double] = []
  var y: [Double] = []
  var starts: [Int32] = []

  mutating func append(open part: ArraySlice<Point>) {
    starts.append(Int32(x.count))
    for point in part {
      x.append(point.x)
      y.append(point.y)
    }
  }

  mutating func append(_ ring: ArraySlice<Point>, clockwise: Bool) {
    guard let first = ring.first else { return }
    starts.append(Int32(x.count))
    let isClockwise = signedArea(of: ring) < 0
    // The first point stays the first, whichever way the ring is walked.
    let points = isClockwise == clockwise ? [first] + ring.dropFirst() : [first] + ring.dropFirst().reversed()
    for point in points + [first] {
      x.append(point.x)
      y.append(point.y)
    }
  }
}
