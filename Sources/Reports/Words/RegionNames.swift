/// What regions of one sort are called in one language, within a sentence.
struct RegionNames: Hashable, Sendable {
  /// One region: `economic region`.
  let one: String
  /// Several: `economic regions`.
  let many: String
  /// One region after a word for "same", where the language bends it.
  let same: String

  /// Names from their forms.
  init(one: String, many: String, same: String? = nil) {
    self.one = one
    self.many = many
    self.same = same ?? one
  }

  /// The regions with their number.
  func counted(_ count: Int, _ form: PluralForm) -> Prose { "\(count) \(form == .one ? one : many)" }
}
