/// A source as it is named below a map or table, and the resources that come from it: `samkart.source_parts`, in
/// <doc:Making-a-data-set>.
public struct SourcePart: Hashable, Sendable, Decodable {
  /// What it is called, in few words, by the code of the language.
  public let text: LocalisedText
  /// The names of the resources that come from it.
  public let resources: [String]
}
