/// A circle, in the unit of its reference system.
public struct Circle: Hashable, Sendable {
  /// The middle.
  public var centre: Point
  /// The distance from the middle to the rim.
  public var radius: Double

  /// A circle from its middle and radius.
  public init(centre: Point, radius: Double) {
    self.centre = centre
    self.radius = radius
  }
}
