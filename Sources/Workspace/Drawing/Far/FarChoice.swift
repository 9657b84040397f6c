/// What becomes of parts far from the main body of a map.
public enum FarChoice: String, Hashable, Sendable, CaseIterable {
  /// Each is drawn in a frame beside the main body.
  case inset
  /// They are left out of the drawing; sums count them.
  case leave
  /// All is drawn on one plane, however small.
  case one
}
