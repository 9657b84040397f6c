/// A run along a shared arc, in the direction in which a ring walks it.
public struct ArcReference: Hashable, Sendable {
  /// Which arc of the topology.
  public let arc: Int
  /// Whether the ring walks it from its last point to its first.
  public let isReversed: Bool

  /// A run along an arc, forwards unless stated.
  public init(arc: Int, isReversed: Bool = false) {
    self.arc = arc
    self.isReversed = isReversed
  }

  /// The same arc, walked the other way.
  public var reversed: ArcReference { ArcReference(arc: arc, isReversed: !isReversed) }
}
