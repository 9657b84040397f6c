/// A language that documents are written in.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Norwegian bokmål.
  case nb
  /// Norwegian nynorsk.
  case nn
  /// English.
  case en
}
