import Register

/// What sort of regions a sentence speaks of; each language has words for the usual sorts, and the data set for its own.
public struct RegionSort: Hashable, Sendable {
  /// The kind of region, as a word that scripts can rely on; `nil` when there are none.
  public var kind: String?
  /// What the data set calls them, by the code of the language; empty when it does not say.
  public var names: [String: Partition.Names]

  /// A sort from its kind.
  public init(kind: String?, names: [String: Partition.Names] = [:]) {
    self.kind = kind
    self.names = names
  }

  /// The sort of a division's regions.
  public init(_ partition: Partition?) { self.init(kind: partition?.kind, names: partition?.names ?? [:]) }
}

extension ReferenceRegions {
  /// What sort of regions they are.
  public var sort: RegionSort { RegionSort(partition) }
}
