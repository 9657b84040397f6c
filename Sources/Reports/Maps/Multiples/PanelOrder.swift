/// How parts of the country are put in order on a page of small maps: by what its title tells.
struct PanelOrder: Equatable, Sendable {
  /// What a part is ordered by, the highest first; where parts are alike by the first, by the second.
  var keys: [Double]
  /// The same in words, as a subtitle says it: `highest first`.
  var told: String

  /// Whether a part stands before another one; not where they are alike.
  func precedes(_ other: PanelOrder) -> Bool {
    for (own, its) in zip(keys, other.keys) where own != its { return own > its }
    return false
  }
}
