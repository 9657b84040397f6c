/// A rule's verdict on one subject, with what was measured.
///
/// What it says to a reader is made of the facts, in the reader's language, by whoever prints it.
public struct Finding: Hashable, Sendable {
  /// What kind of thing a finding is about.
  public enum Subject: Hashable, Sendable {
    /// The collaboration with the id.
    case collaboration(String)
    /// The labour-market region with the code.
    case region(String)
    /// The municipality with the code.
    case municipality(String)

    /// The id or code.
    public var key: String {
      switch self {
      case .collaboration(let key), .region(let key), .municipality(let key): key
      }
    }
  }

  /// What was measured of the subject, and the limits that it was held against.
  public var facts: FindingFacts
  /// Whether the subject just fails the rule and is listed so that a reader sees how close it came.
  public var isNearMiss: Bool

  /// A finding from its facts.
  public init(_ facts: FindingFacts, isNearMiss: Bool = false) {
    self.facts = facts
    self.isNearMiss = isNearMiss
  }

  /// The kind.
  public var kind: FindingKind { facts.measured.kind }
  /// What it is about.
  public var subject: Subject { facts.measured.subject }
  /// The numbers and thresholds used, by name, in the order of the rule's description.
  public var values: [NamedValue] { facts.measured.values }

  /// The value with the name; `nil` when the finding has none such.
  public func value(_ name: String) -> Value? { values.first { $0.name == name }?.value }
}
