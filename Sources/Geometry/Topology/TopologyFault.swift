/// Something in the rings that a polygonal coverage does not have, with its place. The topology holds nevertheless.
public struct TopologyFault: Hashable, Sendable {
  /// The kinds of fault.
  public enum Kind: String, Hashable, Sendable {
    /// The ring has points directly repeated; the topology has each once.
    case repeatedPoint
    /// The ring has fewer than three distinct points, and no area.
    case collapsedRing
    /// The feature lies on both sides of an arc: a spike, a cut, or two parts that should be one.
    case featureOnBothSides
    /// Two features (or two parts of one) lie on the same side of an arc: they overlap or are duplicates.
    case twoOnOneSide
    /// More than two rings run along an arc.
    case moreThanTwoOwners
  }

  /// What is wrong.
  public let kind: Kind
  /// The feature it was found in.
  public let feature: Int
  /// The feature that was there before, for overlaps.
  public let other: Int?
  /// A point of the ring or arc; `nil` only for a ring without points.
  public let place: Point?

  /// A fault from its parts.
  public init(kind: Kind, feature: Int, other: Int? = nil, place: Point?) {
    self.kind = kind
    self.feature = feature
    self.other = other
    self.place = place
  }
}
