extension Event {
  /// The kinds of events that the program understands; a data set may have others, which are told as they stand.
  public enum Word: String, Hashable, Sendable, CaseIterable {
    /// The collaboration came to be.
    case founded
    /// The municipality became a member.
    case joined
    /// The municipality ceased to be a member.
    case left
    /// Municipalities were put together, which changed who takes part.
    case merged
    /// Another municipality became the host.
    case hostChange = "host-change"
    /// Somebody is not a member whom one would look for among them.
    case notJoined = "not-joined"
    /// Others were asked to join.
    case invited
    /// Something was thought about.
    case considered
    /// Something is planned or proposed.
    case planned
    /// What the collaboration grew out of.
    case predecessor

    /// Whether it tells how things stand or might come to stand, and not that anything changed.
    public var isState: Bool {
      switch self {
      case .notJoined, .invited, .considered, .planned, .predecessor: true
      case .founded, .joined, .left, .merged, .hostChange: false
      }
    }
  }

  /// What sort of thing happened; `nil` for a word of the data set's own.
  public var word: Word? { Word(rawValue: kind) }
}
