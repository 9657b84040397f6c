import Register

/// What the keys of one side of a join look like.
struct CodeLook {
  /// The scheme that they seem to follow by themselves; `nil` where they are no codes.
  let scheme: CodeScheme?
  /// Whether they have different letters before their digits, `A1` and `B1`.
  let hasManyPrefixes: Bool

  /// The look of keys; linear.
  init(_ keys: some Sequence<String>) {
    scheme = CodeScheme.guessed(from: keys)
    hasManyPrefixes = hasSeveralPrefixes(keys)
  }
}

extension CodeScheme {
  /// What the codes of two sides that are to be joined look like: as wide as those of the side that has lost fewer zeros,
  /// each side judged by itself.
  ///
  /// Pooled, the longer list would decide, and one row more would change what the others mean. Letters before the digits
  /// are dropped only where no side has two sorts of them: A1 and B1 are two things.
  public static func guessed(from keys: some Sequence<String>, and targets: some Sequence<String>) -> CodeScheme? {
    guessed(from: CodeLook(keys), and: CodeLook(targets))
  }

  /// The same from how both sides look.
  static func guessed(from keys: CodeLook, and targets: CodeLook) -> CodeScheme? {
    let schemes = [targets.scheme, keys.scheme].compactMap(\.self)
    guard var scheme = schemes.max(by: { $0.width < $1.width }) else { return nil }
    scheme.dropsPrefixes =
      !schemes.contains { !$0.dropsPrefixes } && !keys.hasManyPrefixes && !targets.hasManyPrefixes
    return scheme
  }
}
