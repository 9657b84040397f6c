/// A file, or several that belong together, of a data set.
public struct Resource: Hashable, Sendable, Decodable {
  /// The name, which says what part it plays.
  public let name: String
  /// Where it lies, relative to the descriptor; the first is the one to open.
  public let paths: [String]
  /// A title for readers; may be empty.
  public let title: String

  private enum CodingKeys: String, CodingKey { case name, path, title }

  /// A resource from its object in the descriptor, where `path` is one path or a list.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    title = try container.decodeIfPresent(String.self, forKey: .title) ?? ""
    if let list = try? container.decode([String].self, forKey: .path) {
      paths = list
    } else {
      paths = [try container.decode(String.self, forKey: .path)]
    }
    guard !paths.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .path, in: container, debugDescription: "the list of paths is empty")
    }
  }

  /// The path of the file to open.
  public var path: String { paths[0] }
}
