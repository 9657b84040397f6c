/// What sort of regions a sentence speaks of; each language has the words for it.
public struct RegionSort: Hashable, Sendable {
  /// The kind of region; `nil` when there are none.
  public var kind: ReferenceRegions.Kind?

  /// A sort from its kind.
  public init(kind: ReferenceRegions.Kind?) { self.kind = kind }
}

extension ReferenceRegions {
  /// What sort of regions they are.
  public var sort: RegionSort { RegionSort(kind: kind) }
}
