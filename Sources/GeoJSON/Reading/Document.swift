import Geometry

/// The outermost object: features, or one, or a bare geometry.
struct Document: Decodable {
  var features: [FeatureObject]
  var crs: ReferenceSystemMember
  /// The names of properties in the order of the text, where they were noted.
  var names: [String]?
  /// The polygons of the features, where they were taken out of them in reading.
  var shapes: PolygonLayer?

  private enum Key: String, CodingKey { case type, features, crs }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    let type = try object.decode(String.self, forKey: .type)
    crs = try ReferenceSystemMember(object, .crs)
    switch type {
    case "FeatureCollection": features = try object.decode([FeatureObject].self, forKey: .features)
    case "Feature": features = [try FeatureObject(from: decoder)]
    case "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection":
      features = [FeatureObject(geometry: try GeometryObject(from: decoder))]
    default: throw Fault(reason: .notGeoJSON(type: type), path: decoder.codingPath)
    }
  }
}

/// One feature.
struct FeatureObject: Decodable {
  var geometry: GeometryObject?
  var id: PropertyValue?
  var properties: [String: PropertyValue] = [:]

  private enum Key: String, CodingKey { case type, geometry, id, properties }

  init(geometry: GeometryObject?) { self.geometry = geometry }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    let type = try object.decode(String.self, forKey: .type)
    guard type == "Feature" else {
      throw Fault(reason: .memberWrong("type", expected: "\"Feature\""), path: decoder.codingPath)
    }
    geometry = try object.decodeIfPresent(GeometryObject.self, forKey: .geometry)
    id = try object.decodeIfPresent(PropertyValue.self, forKey: .id)
    properties = try object.decodeIfPresent([String: PropertyValue].self, forKey: .properties) ?? [:]
  }
}

/// What the old `crs` member says.
enum ReferenceSystemMember: Equatable {
  /// Not there: longitude and latitude on WGS 84.
  case absent
  case named(String)
  /// There, and expressly `null`, or in a form that is not known.
  case unknown

  private struct Content: Decodable {
    struct Properties: Decodable { var name: String? }
    var properties: Properties?
  }

  init<Key>(_ object: KeyedDecodingContainer<Key>, _ key: Key) throws {
    guard object.contains(key) else {
      self = .absent
      return
    }
    let content = try? object.decodeIfPresent(Content.self, forKey: key)
    self = content?.properties?.name.map { .named($0) } ?? .unknown
  }
}
