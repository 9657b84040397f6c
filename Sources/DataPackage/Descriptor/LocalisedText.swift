/// A text in several languages, by the language's code.
public struct LocalisedText: Hashable, Sendable, Decodable {
  private let texts: [String: String]

  /// A text from its versions.
  public init(_ texts: [String: String]) { self.texts = texts }

  /// A text from an object of versions.
  ///
  /// - Throws: `DecodingError` when it is not an object of texts.
  public init(from decoder: any Decoder) throws { texts = try [String: String](from: decoder) }

  /// The version in the language; `nil` when there is none.
  public subscript(language: String) -> String? { texts[language] }

  /// The languages that there are, sorted.
  public var languages: [String] { texts.keys.sorted() }
}
