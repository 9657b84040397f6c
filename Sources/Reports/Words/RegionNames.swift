import Register

/// What regions of one sort are called in one language, within a sentence.
typealias RegionNames = Partition.Names

extension Partition.Names {
  /// The regions with their number.
  func counted(_ count: Int, _ form: PluralForm) -> Prose { "\(count) \(form == .one ? one : many)" }
}
