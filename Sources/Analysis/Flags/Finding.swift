/// A rule's verdict on one subject, with the numbers behind it.
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

  /// A number or a word behind a finding.
  public enum Value: Hashable, Sendable {
    /// A count, or inhabitants.
    case whole(Int)
    /// A share of one, a ratio, or square kilometres.
    case number(Double)
    /// An id, a code or the name of a test.
    case text(String)
    /// Several ids or codes, sorted.
    case list([String])
    /// What could not be computed.
    case missing
  }

  /// A value and what it is called.
  public struct NamedValue: Hashable, Sendable {
    /// The key, stable between versions.
    public var name: String
    /// The value.
    public var value: Value

    /// A value with its name.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The kind, such as `counterweight` or `hole`.
  public var kind: String
  /// What it is about.
  public var subject: Subject
  /// One sentence that could be printed.
  public var reason: Wording
  /// The numbers and thresholds used, in the order of the rule's description.
  public var values: [NamedValue]
  /// Whether the subject just fails the rule and is listed so that a reader sees how close it came.
  public var isNearMiss: Bool

  /// A finding from its parts.
  public init(
    kind: String, subject: Subject, reason: Wording, values: [NamedValue] = [], isNearMiss: Bool = false
  ) {
    self.kind = kind
    self.subject = subject
    self.reason = reason
    self.values = values
    self.isNearMiss = isNearMiss
  }

  /// The value with the name; `nil` when the finding has none such.
  public func value(_ name: String) -> Value? { values.first { $0.name == name }?.value }
}

extension Finding.NamedValue {
  /// A share or ratio that may be missing.
  init(_ name: String, _ number: Double?) { self.init(name, number.map { .number($0) } ?? .missing) }
  /// A count that may be missing.
  init(_ name: String, _ count: Int?) { self.init(name, count.map { .whole($0) } ?? .missing) }
  /// A key that may be missing.
  init(_ name: String, _ text: String?) { self.init(name, text.map { .text($0) } ?? .missing) }
  /// A limit in force, under the limit's own name.
  init(_ threshold: Threshold, in thresholds: Thresholds) {
    self.init("threshold_" + threshold.id, .number(thresholds[threshold]))
  }
}
