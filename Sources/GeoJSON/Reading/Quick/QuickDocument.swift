import FoundationEssentials
import Geometry

extension Document {
  /// A document read byte by byte without a tree, if it is written as GeoJSON usually is; `nil` when the plain way is to
  /// read it, or to say what is wrong with it.
  ///
  /// The answer is that of the plain way, and some twenty times quicker. Not usual are texts that break any rule, names
  /// given twice in one object, and escapes in the names and values that matter.
  init?(quickly bytes: [UInt8]) {
    let document = bytes.withUnsafeBufferPointer { bytes -> Document? in
      var cursor = JSONCursor(bytes)
      guard let document = try? Document(&cursor), cursor.peek() == 0, cursor.place == bytes.count else { return nil }
      return document
    }
    guard let document else { return nil }
    self = document
  }

  private init(_ cursor: inout JSONCursor) throws(Unusual) {
    var names = NameOrder()
    var shapes = PolygonLayer()
    var type: Range<Int>?
    var features: [FeatureObject]?
    var crs: Range<Int>?
    try cursor.take("{")
    repeat {
      let key = try cursor.string()
      try cursor.take(":")
      if cursor.isText(key, "type") {
        guard type == nil else { throw Unusual() }
        type = try cursor.string()
      } else if cursor.isText(key, "features") {
        guard features == nil else { throw Unusual() }
        // The points are what a large file has most of: they are kept once, in room that need not grow.
        shapes.reservePoints(positionCount(in: cursor.bytes))
        features = try FeatureObject.all(&cursor, &names, &shapes)
      } else if cursor.isText(key, "crs") {
        guard crs == nil else { throw Unusual() }
        _ = cursor.peek()
        let start = cursor.place
        try cursor.skipValue()
        crs = start..<cursor.place
      } else {
        try cursor.skipValue()
      }
    } while cursor.takeIf(",")
    try cursor.take("}")
    guard let type, cursor.isText(type, "FeatureCollection"), let features else { throw Unusual() }
    self.features = features
    self.names = names.names
    self.shapes = shapes
    guard let crs else {
      self.crs = .absent
      return
    }
    // Once for each file: the decoder may do it.
    let member = Array("{\"crs\":".utf8) + Array(cursor.bytes[crs]) + Array("}".utf8)
    guard let holder = try? JSONDecoder().decode(Holder.self, from: Data(member)) else { throw Unusual() }
    self.crs = holder.crs
  }

  private struct Holder: Decodable {
    let crs: ReferenceSystemMember
    private enum Key: String, CodingKey { case crs }
    init(from decoder: any Decoder) throws {
      crs = try ReferenceSystemMember(decoder.container(keyedBy: Key.self), .crs)
    }
  }
}

/// The names of properties in the order in which they first come.
struct NameOrder {
  private(set) var names: [String] = []
  private var known: Set<String> = []

  mutating func add(_ name: String) {
    if known.insert(name).inserted { names.append(name) }
  }
}

extension FeatureObject {
  /// The features in an array.
  ///
  /// Their polygons go to the layer.
  static func all(
    _ cursor: inout JSONCursor, _ names: inout NameOrder, _ shapes: inout PolygonLayer
  ) throws(Unusual) -> [FeatureObject] {
    try cursor.take("[")
    if cursor.takeIf("]") { return [] }
    var features: [FeatureObject] = []
    repeat {
      var feature = try FeatureObject(quickly: &cursor, &names)
      if feature.geometry?.move(to: &shapes) == nil {
        shapes.appendFeature(points: [], ringSizes: [], polygonSizes: [])
      }
      features.append(feature)
    } while cursor.takeIf(",")
    try cursor.take("]")
    return features
  }

  private init(quickly cursor: inout JSONCursor, _ names: inout NameOrder) throws(Unusual) {
    self.init(geometry: nil)
    var hasType = false, hasGeometry = false, hasProperties = false
    try cursor.take("{")
    repeat {
      let key = try cursor.string()
      try cursor.take(":")
      if cursor.isText(key, "type") {
        let type = try cursor.string()
        guard !hasType, cursor.isText(type, "Feature") else { throw Unusual() }
        hasType = true
      } else if cursor.isText(key, "geometry") {
        guard !hasGeometry else { throw Unusual() }
        hasGeometry = true
        if !cursor.takeIf(word: "null") { geometry = try GeometryObject(quickly: &cursor) }
      } else if cursor.isText(key, "properties") {
        guard !hasProperties else { throw Unusual() }
        hasProperties = true
        if !cursor.takeIf(word: "null") { properties = try Self.properties(&cursor, &names) }
      } else if cursor.isText(key, "id") {
        guard id == nil else { throw Unusual() }
        let value = try PropertyValue(quickly: &cursor)
        // The plain way takes null for nothing here.
        id = value == .null ? nil : value
      } else {
        try cursor.skipValue()
      }
    } while cursor.takeIf(",")
    try cursor.take("}")
    guard hasType else { throw Unusual() }
  }

  private static func properties(
    _ cursor: inout JSONCursor, _ names: inout NameOrder
  ) throws(Unusual) -> [String: PropertyValue] {
    var properties: [String: PropertyValue] = [:]
    try cursor.take("{")
    if cursor.takeIf("}") { return properties }
    repeat {
      let range = try cursor.string()
      let name = try cursor.text(range)
      try cursor.take(":")
      guard properties.updateValue(try PropertyValue(quickly: &cursor), forKey: name) == nil else { throw Unusual() }
      names.add(name)
    } while cursor.takeIf(",")
    try cursor.take("}")
    return properties
  }
}

extension PropertyValue {
  /// A simple value from JSON text; arrays, objects and numbers that might be written otherwise go through the decoder.
  init(quickly cursor: inout JSONCursor) throws(Unusual) {
    switch cursor.peek() {
    case UInt8(ascii: "\""):
      let start = cursor.place
      if let range = try? cursor.string() {
        self = .text(try cursor.text(range))
      } else {
        // With escapes.
        cursor = cursor.moved(to: start)
        let range = try cursor.escapedString()
        self = try PropertyValue(decoding: range, of: cursor)
      }
    case UInt8(ascii: "n"):
      guard cursor.takeIf(word: "null") else { throw Unusual() }
      self = .null
    case UInt8(ascii: "t"):
      guard cursor.takeIf(word: "true") else { throw Unusual() }
      self = .bool(true)
    case UInt8(ascii: "f"):
      guard cursor.takeIf(word: "false") else { throw Unusual() }
      self = .bool(false)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let start = cursor.place
      try cursor.skipValue()
      self = try PropertyValue(decoding: start..<cursor.place, of: cursor)
    default:
      let number = try cursor.number()
      // Fifteen digits are exact in a double.
      if number.isWhole, number.range.count <= 15, number.value != 0 || number.range.count == 1 {
        self = .whole(Int(number.value))
      } else if !number.isWhole, Int(exactly: number.value) == nil {
        self = .number(number.value)
      } else {
        self = try PropertyValue(decoding: number.range, of: cursor)
      }
    }
  }

  private init(decoding range: Range<Int>, of cursor: JSONCursor) throws(Unusual) {
    guard let value = try? JSONDecoder().decode(PropertyValue.self, from: Data(cursor.bytes[range])) else {
      throw Unusual()
    }
    self = value
  }
}
