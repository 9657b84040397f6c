/// A sentence of a report as somebody has entered it: its own words, and which figure it should be held against.
public struct WrittenClaim: Hashable, Sendable {
  /// Its key; the number of its line where nobody has given one.
  public var id: String
  /// Where the report says it.
  public var place: String
  /// What it says, by language; under the empty code where the table has it in one language alone.
  public var sentences: [String: String]
  /// The figure, with a limit behind a colon where it is another than the usual.
  public var figure: String
  /// What it is a figure of: a key or a name; empty for the whole.
  public var subject: String
  /// How what is stated relates to the figure.
  public var relation: String
  /// What is stated: a number, a share, names with semicolons between.
  public var stated: String
  /// How far off the figure may be, or to what it is rounded; empty for the usual.
  public var tolerance: String
  /// The line of the table it stands on.
  public var line: Int

  /// A claim from its parts.
  public init(
    id: String, place: String = "", sentences: [String: String] = [:], figure: String, subject: String = "",
    relation: String, stated: String, tolerance: String = "", line: Int = 0
  ) {
    self.id = id
    self.place = place
    self.sentences = sentences
    self.figure = figure
    self.subject = subject
    self.relation = relation
    self.stated = stated
    self.tolerance = tolerance
    self.line = line
  }

  /// What it says in a language, or else in that of the table.
  public func sentence(_ language: String) -> String { sentences[language] ?? sentences[""] ?? "" }
}
