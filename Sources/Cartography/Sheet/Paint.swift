/// How an area is filled and its rim is drawn.
public struct Paint: Hashable, Sendable {
  /// The fill; `nil` for none.
  public var fill: Colour?
  /// The rim; `nil` for none.
  public var stroke: Stroke?

  /// A fill, a rim, or both.
  public init(fill: Colour? = nil, stroke: Stroke? = nil) {
    self.fill = fill
    self.stroke = stroke
  }
}

/// How a line is drawn: round ends and joins unless it is dashed, whose ends are flat.
public struct Stroke: Hashable, Sendable {
  /// Its colour.
  public var colour: Colour
  /// Its width in millimetres.
  public var width: Double
  /// Lengths of dashes and gaps in turn, in millimetres; empty for a solid line.
  public var dashes: [Double]

  /// A line from its parts.
  public init(_ colour: Colour, width: Double, dashes: [Double] = []) {
    self.colour = colour
    self.width = width
    self.dashes = dashes
  }
}
