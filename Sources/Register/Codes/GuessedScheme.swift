extension CodeScheme {
  /// The scheme that keys seem to follow: digits alone, as many as most of those that are digits have; `nil` when fewer
  /// than half of the keys are digits.
  ///
  /// Where two lengths are as common, the longer one is taken: zeros get lost, and do not come by themselves.
  public static func guessed(from keys: some Sequence<String>) -> CodeScheme? {
    var lengths: [Int: Int] = [:]
    var others = 0
    for key in keys {
      let text = trimmed(key)
      if text.isEmpty { continue }
      if text.utf8.allSatisfy(isDigit) { lengths[text.utf8.count, default: 0] += 1 } else { others += 1 }
    }
    let digits = lengths.values.reduce(0, +)
    guard digits > 0, digits >= others, let most = lengths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })
    else { return nil }
    return CodeScheme(width: most.key, hasDigitsOnly: true)
  }
}
