import Register

extension CodeScheme {
  /// What the codes of two sides that are to be joined look like: as wide as those of the side that has lost fewer zeros,
  /// each side judged by itself.
  ///
  /// Pooled, the longer list would decide, and one row more would change what the others mean. Letters before the digits
  /// are dropped only where no side has two sorts of them: A1 and B1 are two things.
  public static func guessed(from keys: [String], and targets: [String]) -> CodeScheme? {
    let schemes = [CodeScheme.guessed(from: targets), CodeScheme.guessed(from: keys)].compactMap(\.self)
    guard var scheme = schemes.max(by: { $0.width < $1.width }) else { return nil }
    scheme.dropsPrefixes =
      !schemes.contains { !$0.dropsPrefixes } && !hasSeveralPrefixes(keys) && !hasSeveralPrefixes(targets)
    return scheme
  }
}
