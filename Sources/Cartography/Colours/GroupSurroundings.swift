/// Which groups of a map lie beside each other, and how far apart the others are.
public struct GroupSurroundings: Equatable, Sendable {
  /// Two groups and what lies between them.
  public struct Pair: Hashable, Sendable {
    /// The lower place first.
    public var first, second: Int
    /// In metres; 0 when they touch.
    public var metres: Double

    /// A pair from its parts.
    public init(_ first: Int, _ second: Int, metres: Double) {
      self.first = min(first, second)
      self.second = max(first, second)
      self.metres = metres
    }
  }

  /// Groups that share a border; their distance is 0.
  public var neighbours: [Pair]
  /// Groups within the distance that equal colours must keep, neighbours among them.
  public var near: [Pair]

  /// Surroundings from their parts.
  public init(neighbours: [Pair], near: [Pair]) {
    self.neighbours = neighbours
    self.near = near
  }
}
