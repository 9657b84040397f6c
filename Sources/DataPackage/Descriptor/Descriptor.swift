import FoundationEssentials

/// What `datapackage.json` says of a data set: its resources, and the settings that make the program fit its country.
public struct Descriptor: Sendable {
  /// The short name.
  public let name: String
  /// The title for readers; the name where there is none.
  public let title: String
  /// All resources, those of unknown name included, in the order of the file.
  public let resources: [Resource]
  /// The settings under the key `samkart`.
  public let settings: Settings
  // The table of commuting that is used, where another year's is asked for than the usual one's.
  private var chosenCommuting: String?

  /// The resource with the name; `nil` when there is none. For `commuting` the table of the year that was chosen.
  public func resource(_ name: String) -> Resource? {
    let wanted = name == "commuting" ? chosenCommuting ?? name : name
    return resources.first { $0.name == wanted }
  }

  /// The years that there are tables of commuting of, in order: `commuting` and `commuting-…`, each with its `year`.
  public var commutingYears: [Int] { commutingTables.compactMap(\.year).sorted() }

  /// The same with the commuting of a year; `nil` when there is no table of it.
  func choosing(commutingOf year: Int) -> Descriptor? {
    guard let table = commutingTables.first(where: { $0.year == year }) else { return nil }
    var chosen = self
    chosen.chosenCommuting = table.name
    return chosen
  }

  private var commutingTables: [Resource] {
    resources.filter { $0.name == "commuting" || $0.name.hasPrefix("commuting-") }
  }

  /// Fails when a resource says that it has the codes of another year than the settings.
  func checkCodeYears() throws(DataSetError) {
    for resource in resources {
      guard let year = resource.codeYear, year != settings.codeYear else { continue }
      // Named by a table rather than by the descriptor, where one is there: it is files that people mix up.
      let other = resources.first { $0.codeYear == settings.codeYear }?.path ?? "datapackage.json"
      throw DataSetError(
        file: resource.path, reason: .mixedYears(year, other: other, otherYear: settings.codeYear))
    }
  }

  /// A descriptor from the text of the file.
  ///
  /// - Parameter file: how errors call it.
  init(json: [UInt8], file: String) throws(DataSetError) {
    let content: Content
    do {
      content = try JSONDecoder().decode(Content.self, from: Data(json))
    } catch let error as DecodingError {
      throw DataSetError(file: file, reason: .descriptor(sentence(error)))
    } catch {
      throw DataSetError(file: file, reason: .descriptor("\(error)"))
    }
    name = content.name ?? ""
    title = content.title ?? content.name ?? ""
    resources = content.resources
    settings = content.samkart
    for path in resources.flatMap(\.paths) where !isInsideFolder(path) {
      throw DataSetError(file: file, reason: .pathOutside(path))
    }
  }

  private struct Content: Decodable {
    var name: String?
    var title: String?
    var resources: [Resource]
    var samkart: Settings
  }
}

/// What a decoding error says, in the words of a message: the key and what would have been right there.
private func sentence(_ error: DecodingError) -> String {
  func keys(_ context: DecodingError.Context, _ last: (any CodingKey)? = nil) -> String {
    let path = (context.codingPath + (last.map { [$0] } ?? [])).map { key in
      key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
    }
    return String(path.joined().drop { $0 == "." })
  }
  switch error {
  case .keyNotFound(let key, let context): return "there is no key '\(keys(context, key))', which is needed"
  case .typeMismatch(let type, let context): return "'\(keys(context))' is not \(words(for: type))"
  case .valueNotFound(let type, let context): return "'\(keys(context))' is null; \(words(for: type)) belongs there"
  case .dataCorrupted(let context):
    if context.codingPath.isEmpty {
      let detail = context.underlyingError.map { " (\($0))" } ?? ""
      return "this is not JSON\(detail)"
    }
    return "'\(keys(context))': \(context.debugDescription)"
  @unknown default: return "\(error)"
  }
}

private func words(for type: Any.Type) -> String {
  switch type {
  case is String.Type: "text"
  case is Int.Type: "a whole number"
  case is Double.Type: "a number"
  case is Bool.Type: "true or false"
  case is any Collection.Type: type is any ExpressibleByDictionaryLiteral.Type ? "an object" : "a list"
  default: "an object"
  }
}
