/// Why GeoJSON could not be read or written, and where in it.
public struct GeoJSONError: Error, Equatable, Sendable {
  /// The file's name without its folder.
  public var file: String
  /// The number of the feature, from 1; `nil` when the whole file is meant.
  public var feature: Int?
  /// What was found.
  public var reason: Reason

  /// An error from its place and reason.
  public init(file: String, feature: Int? = nil, _ reason: Reason) {
    self.file = file
    self.feature = feature
    self.reason = reason
  }

  /// What can be wrong.
  public enum Reason: Equatable, Sendable {
    /// The system refused, in its own words.
    case cannotOpen(String)
    /// The text is not JSON; why not.
    case notJSON(String)
    /// The outermost object has a type that GeoJSON does not know.
    case notGeoJSON(type: String)
    /// A member that must be there is not.
    case memberMissing(String)
    /// A member is not what it must be; the outermost value has no name.
    case memberWrong(String, expected: String)
    /// A position that does not begin with two numbers.
    case shortPosition(String)
    /// The geometry is something else; what it is, in the plural.
    case notPolygons(String)
    /// A layer to be converted holds several kinds of geometries, as `lines and points`.
    case severalKinds(String)
    /// A coordinate or an attribute is infinite or not a number, which JSON can not say.
    case notFinite
    /// The layer's reference system has no code by which GeoJSON could name it.
    case unnamedReferenceSystem(String)
    /// A sequence of features can only be in degrees on WGS 84, and the layer is in this system.
    case sequenceNotInDegrees(String)
    /// The file has no such object, or several and none is named; these there are.
    case noLayer(String?, names: [String])
  }
}

extension GeoJSONError: CustomStringConvertible {
  /// One sentence without a full stop, as `roads.geojson, feature 3 holds lines; polygons are needed`.
  public var description: String {
    let place = feature.map { "\(file), feature \($0)" } ?? file
    switch reason {
    case .cannotOpen(let why): return "\(place): can not be read: \(why)"
    case .notJSON(let why): return "\(place): is not JSON: \(why)"
    case .notGeoJSON(let type): return "\(place): is not GeoJSON: the outermost object has the type \"\(type)\""
    case .memberMissing(let member): return "\(place): has no \"\(member)\""
    case .memberWrong("", let expected): return "\(place): the outermost value is not \(expected)"
    case .memberWrong(let member, let expected): return "\(place): \"\(member)\" is not \(expected)"
    case .shortPosition(let member): return "\(place): a position in \"\(member)\" is not two numbers"
    case .notPolygons(let found): return "\(place) holds \(found); polygons are needed"
    case .severalKinds(let found): return "\(place) holds \(found); a layer of one kind can be converted"
    case .notFinite: return "\(place): a number is infinite or not a number, which JSON can not say"
    case .unnamedReferenceSystem(let text):
      return "\(place): the reference system has no EPSG code, by which GeoJSON names it: \(text.prefix(60))"
    case .sequenceNotInDegrees(let text):
      return
        "\(place): a sequence of features is in longitude and latitude on WGS 84 (EPSG:4326), and this is in \(text.prefix(60))"
    case .noLayer(let name, let names):
      let there = names.isEmpty ? "it has none" : "there is \(names.joined(separator: ", "))"
      return name.map { "\(place): has no object '\($0)'; \(there)" }
        ?? "\(place): has several objects, and one must be named; \(there)"
    }
  }
}
