/// Who makes an edit, and when. The shell knows; nothing else looks at a clock.
public struct EditStamp: Hashable, Sendable {
  /// Who; `nil` where nobody is named.
  public var by: String?
  /// The moment in universal time, as `2026-11-27T07:00:00Z`; `nil` where nobody says.
  public var time: String?

  /// A stamp from its parts.
  public init(by: String?, time: String?) {
    self.by = by
    self.time = time
  }
}
