/// A file, or several that belong together, of a data set.
public struct Resource: Hashable, Sendable, Decodable {
  /// The name, which says what part it plays.
  public let name: String
  /// Where it lies, relative to the descriptor.
  public let paths: [String]
  /// A title for readers; may be empty.
  public let title: String
  /// Where it comes from: the titles of its sources, in order; empty when the descriptor does not say.
  public let sources: [String]
  /// Under which licences it is, by title, or by name where they have none; empty when the descriptor does not say.
  public let licences: [String]
  /// The year of the municipality codes in it; `nil` when it says none, as a table of changes between years.
  public let codeYear: Int?
  /// The year of the figures in it; `nil` when it does not say.
  public let year: Int?
  /// The columns by which its rows are sorted; empty when the order is the author's own.
  public let sortedBy: [String]
  /// What is said of its columns; `nil` when it is no table or nothing is said.
  public let schema: ResourceSchema?

  private enum CodingKeys: String, CodingKey { case name, path, title, schema, samkart, sources, licenses }
  /// A source or a licence.
  private struct Credit: Decodable {
    var title: String?
    var name: String?
    var text: String? { title ?? name }
  }
  private struct Hints: Decodable {
    var codeYear: Int?
    var year: Int?
    var sortedBy: [String]?
    private enum CodingKeys: String, CodingKey {
      case year
      case codeYear = "code_year"
      case sortedBy = "sorted_by"
    }
  }

  /// A resource from its object in the descriptor, where `path` is one path or a list.
  ///
  /// - Throws: `DecodingError` without a name or a path, and when a schema or the program's own hints are of another
  ///   kind. Sources and licences that are not as the standard has them are passed over.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    title = try container.decodeIfPresent(String.self, forKey: .title) ?? ""
    // What is not as the standard has it says nothing, and is no reason to refuse the data.
    sources = ((try? container.decodeIfPresent([Credit].self, forKey: .sources)) ?? []).compactMap(\.text)
    licences = ((try? container.decodeIfPresent([Credit].self, forKey: .licenses)) ?? []).compactMap(\.text)
    let hints = try container.decodeIfPresent(Hints.self, forKey: .samkart)
    codeYear = hints?.codeYear
    year = hints?.year
    sortedBy = hints?.sortedBy ?? []
    // A schema may stand in a file of its own, whose path is here instead; then nothing is known of the columns.
    schema =
      (try? container.decode(String.self, forKey: .schema)) != nil
      ? nil : try container.decodeIfPresent(ResourceSchema.self, forKey: .schema)
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

  /// The path of the file to open: of a shapefile the one with the shapes, wherever it stands among its files; of other
  /// resources the first.
  public var path: String { paths.first { $0.lowercased().hasSuffix(".shp") } ?? paths[0] }
}
