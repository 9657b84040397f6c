/// A border that two features nearly share: their outlines run along each other without the same vertices, a hair apart,
/// a hair over each other, or exactly on the same line.
public struct BorderBreak: Hashable, Sendable {
  /// The lower of the two features.
  public let first: Int
  /// The higher of the two.
  public let second: Int
  /// Where they are farthest apart.
  public let place: Point
  /// How far apart they are there, in the unit of the measure; 0 where only vertices differ.
  public let width: Double
  /// How long they run along each other so, in the unit of the measure.
  public let length: Double

  /// A break from its parts.
  public init(first: Int, second: Int, place: Point, width: Double, length: Double) {
    self.first = first
    self.second = second
    self.place = place
    self.width = width
    self.length = length
  }
}

/// Two features that may overlap by more than a hair; whoever wants to know by how much asks `Overlay`.
public struct OverlapSuspect: Hashable, Comparable, Sendable {
  /// The lower of the two features.
  public let first: Int
  /// The higher of the two.
  public let second: Int

  /// A suspicion against two features, whichever is the lower.
  public init(_ a: Int, _ b: Int) {
    first = min(a, b)
    second = max(a, b)
  }

  /// By the first, then by the second.
  public static func < (a: Self, b: Self) -> Bool { (a.first, a.second) < (b.first, b.second) }
}
