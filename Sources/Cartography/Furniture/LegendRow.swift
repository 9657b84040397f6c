/// One line of a legend, which may run over several lines of text.
public struct LegendRow: Equatable, Sendable {
  /// What stands in front of the text.
  public enum Sample: Equatable, Sendable {
    /// Nothing: the row is a heading.
    case heading
    /// A number on its fill, as it stands on the map.
    case badge(String, Colour)
    /// A number on a plate of paper, on a ground.
    case plate(String, Colour)
    /// The same with lines over the fill.
    case patterned(String, Colour, Stroke, HatchDirection)
    /// A piece of area, with or without a hatch.
    case area(Paint, hatch: Stroke?)
    /// A piece of area with a hatch that runs a stated way.
    case marked(Paint, hatch: Stroke, HatchDirection)
    /// A dot, as it stands on the map.
    case dot(Paint)
    /// A small square, as it stands on the map, and one on its corner.
    case square(Paint), diamond(Paint)
    /// A bar of a share, and the whole that it is a part of.
    case share(Colour, of: Colour)
    /// A piece of line.
    case line(Stroke)
    /// A piece of line on the fill that it is drawn on, for lines lighter than the paper's ink can show.
    case lineOn(Colour, Stroke)
    /// A piece of a wide line with a narrow one along its middle, on the fill that it is drawn on.
    case cased(Colour, Stroke, core: Stroke)
    /// Nothing: the row is a remark over the whole width.
    case remark
  }

  /// What stands in front.
  public var sample: Sample
  /// The text.
  public var text: String
  /// How many there are of it, at the right end of its column; `nil` for nothing.
  public var count: String?
  /// Whether it tells more of the row above that has a sign of its own: it stands below that row's text.
  public var isNested: Bool

  /// A row from its parts.
  public init(_ sample: Sample, _ text: String, count: String? = nil, isNested: Bool = false) {
    self.sample = sample
    self.text = text
    self.count = count
    self.isNested = isNested
  }

  var isHeading: Bool { sample == .heading }
}
