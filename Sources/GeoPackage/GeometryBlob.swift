import Geometry

/// A geometry as a GeoPackage stores it: a header of its own, then well-known binary.
///
/// OGC 12-128r18, 2.1.3: `GP`, version, flags, the number of the reference system, an envelope of 0 to 8 numbers; OGC
/// 06-103r4 for the rest, with heights and measures by its numbers of types or by the high bits that older programs set.
struct GeometryBlob {
  /// What a geometry is made of.
  enum Kind: Int { case point = 1, line, polygon, points, lines, polygons, collection }

  /// The kind of the whole; `nil` when empty or unknown.
  private(set) var kind: Kind?
  private(set) var hasHeights = false
  /// The polygons, each with its rings without their closing points.
  private(set) var polygons: [[[Point]]] = []
  /// The points by themselves, and the lines.
  private(set) var marks: [Point] = []
  private(set) var lines: [[Point]] = []
  /// How many points there are, closing points included, and how many rings or lines.
  private(set) var vertices = 0, rings = 0
  /// Whether anything in it is no polygon.
  private(set) var hasOthers = false
  private(set) var box: Box?

  /// Reads the bytes; `nil` when they break off or contradict themselves.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 8, bytes[0] == 0x47, bytes[1] == 0x50 else { return nil }
    let flags = bytes[3]
    let envelopes = [0, 32, 48, 48, 64]
    let envelope = Int(flags >> 1 & 7)
    guard envelope < envelopes.count else { return nil }
    var reader = BinaryReader(bytes, from: 8 + envelopes[envelope])
    guard read(&reader, depth: 0, isWhole: true) else { return nil }
  }

  private mutating func read(_ reader: inout BinaryReader, depth: Int, isWhole: Bool) -> Bool {
    guard depth < 8, let order = reader.byte(), order < 2 else { return false }
    reader.isLittleEndian = order == 1
    guard let code = reader.whole() else { return false }
    var numbers = 2
    if code & 0x8000_0000 != 0 { numbers += 1 }
    if code & 0x4000_0000 != 0 { numbers += 1 }
    if code & 0x2000_0000 != 0, reader.whole() == nil { return false }
    let plain = code & 0x1FFF_FFFF
    numbers += [0, 1, 1, 2][Int(min(3, plain / 1000))]
    if isWhole { hasHeights = numbers > 2 }
    // A multi-surface of polygons is told as what it is made of.
    let number = Int(plain % 1000) == 12 ? 6 : Int(plain % 1000)
    guard let kind = Kind(rawValue: number) else {
      hasOthers = true
      return true
    }
    if isWhole { self.kind = kind }
    switch kind {
    case .point:
      hasOthers = true
      guard let point = points(&reader, 1, numbers) else { return false }
      marks += point
      return true
    case .line:
      hasOthers = true
      rings += 1
      guard let count = reader.count(of: numbers * 8) else { return false }
      guard let line = points(&reader, count, numbers) else { return false }
      lines.append(line)
      return true
    case .polygon:
      guard let count = reader.count(of: 4) else { return false }
      var polygon: [[Point]] = []
      for _ in 0..<count {
        guard let size = reader.count(of: numbers * 8), var ring = points(&reader, size, numbers) else { return false }
        rings += 1
        if ring.count > 1, ring.first == ring.last { ring.removeLast() }
        polygon.append(ring)
      }
      if polygon.first.map(\.isEmpty) == false { polygons.append(polygon.filter { !$0.isEmpty }) }
      return true
    case .points, .lines, .polygons, .collection:
      guard let count = reader.count(of: 5) else { return false }
      for _ in 0..<count {
        guard read(&reader, depth: depth + 1, isWhole: false) else { return false }
      }
      return true
    }
  }

  private mutating func points(_ reader: inout BinaryReader, _ count: Int, _ numbers: Int) -> [Point]? {
    var points: [Point] = []
    points.reserveCapacity(count)
    for _ in 0..<count {
      guard let x = reader.double(), let y = reader.double() else { return nil }
      for _ in 2..<numbers where reader.double() == nil { return nil }
      // An empty point is two numbers that are none.
      if x.isFinite, y.isFinite { points.append(Point(x: x, y: y)) }
    }
    vertices += points.count
    if let own = Box(around: points) {
      box =
        box.map { box in
          Box(
            minX: min(box.minX, own.minX), minY: min(box.minY, own.minY), maxX: max(box.maxX, own.maxX),
            maxY: max(box.maxY, own.maxY))
        } ?? own
    }
    return points
  }
}

/// Numbers in either order of bytes, taken one after the other; `nil` at the end.
struct BinaryReader {
  private let bytes: [UInt8]
  private var place: Int
  var isLittleEndian = true

  init(_ bytes: [UInt8], from place: Int) {
    self.bytes = bytes
    self.place = place
  }

  mutating func byte() -> UInt8? {
    guard place < bytes.count else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func whole() -> UInt32? { bits(4).map { UInt32(truncatingIfNeeded: $0) } }

  /// A count of things of so many bytes at least, which must have room in what is left.
  mutating func count(of size: Int) -> Int? {
    guard let count = whole().map({ Int($0) }), count <= (bytes.count - place) / size else { return nil }
    return count
  }

  mutating func double() -> Double? { bits(8).map { Double(bitPattern: $0) } }

  private mutating func bits(_ count: Int) -> UInt64? {
    guard bytes.count - place >= count, place >= 0 else { return nil }
    var value: UInt64 = 0
    for offset in 0..<count {
      let byte = UInt64(bytes[place + (isLittleEndian ? count - 1 - offset : offset)])
      value = value << 8 | byte
    }
    place += count
    return value
  }
}

extension [UInt8] {
  fileprivate mutating func appendWhole(_ value: UInt32) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func appendNumber(_ value: Double) {
    Swift.withUnsafeBytes(of: value.bitPattern.littleEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func append(_ points: some Sequence<Point>) {
    for point in points {
      appendNumber(point.x)
      appendNumber(point.y)
    }
  }

  /// The header of a geometry, with its envelope; without a box that of an empty one.
  fileprivate init(headerWith box: Box?, system: Int32) {
    self = [0x47, 0x50, 0, box == nil ? 0b1_0001 : 0b0011]
    appendWhole(UInt32(bitPattern: system))
    if let box { for number in [box.minX, box.maxX, box.minY, box.maxY] { appendNumber(number) } }
  }
}

/// The bytes of a multipolygon, as a GeoPackage stores it, with an envelope; an empty one for a feature without polygons.
func geometryBlob(_ layer: PolygonLayer, feature: Int, system: Int32) -> [UInt8] {
  var bytes = [UInt8](headerWith: layer.box(ofFeature: feature), system: system)
  let polygons = layer.polygons(ofFeature: feature)
  bytes.append(1)
  bytes.appendWhole(6)
  bytes.appendWhole(UInt32(polygons.count))
  for polygon in polygons {
    let rings = layer.rings(ofPolygon: polygon)
    bytes.append(1)
    bytes.appendWhole(3)
    bytes.appendWhole(UInt32(rings.count))
    for ring in rings {
      let points = layer.points(ofRing: ring)
      bytes.appendWhole(UInt32(points.count + (points.isEmpty ? 0 : 1)))
      bytes.append(points)
      bytes.append(points.prefix(1))
    }
  }
  return bytes
}

/// The bytes of the points or lines of a feature: of a point where each feature has one at most, and else of several.
func geometryBlob(_ paths: PathLayer, feature: Int, isSingle: Bool, system: Int32) -> [UInt8] {
  var bytes = [UInt8](headerWith: Box(around: paths.points(ofFeature: feature)), system: system)
  let parts = paths.parts(ofFeature: feature)
  let single: UInt32 = paths.kind == .point ? 1 : 2
  if !isSingle {
    bytes.append(1)
    bytes.appendWhole(single + 3)
    bytes.appendWhole(UInt32(parts.count))
  }
  for part in parts {
    let points = paths.points(ofPart: part)
    bytes.append(1)
    bytes.appendWhole(single)
    if paths.kind == .line { bytes.appendWhole(UInt32(points.count)) }
    bytes.append(points)
  }
  if isSingle, parts.isEmpty {
    // An empty point is two numbers that are none.
    bytes.append(1)
    bytes.appendWhole(single)
    if paths.kind == .line { bytes.appendWhole(0) } else { bytes.append([Point(x: .nan, y: .nan)]) }
  }
  return bytes
}
