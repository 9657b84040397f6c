/// A grey with or without a pattern of lines: what stands for a colour in print without colours.
public struct GreyLook: Hashable, Sendable {
  /// The fill, light enough for text in the usual ink.
  public let grey: Colour
  /// Which way its lines run; `nil` for none. Never at 45°, which marks what is flagged.
  public let pattern: HatchDirection?

  /// A look from its parts.
  public init(grey: Colour, pattern: HatchDirection?) {
    self.grey = grey
    self.pattern = pattern
  }

  /// Every look, from the one to use first. Two without lines differ by at least `leastStep` in lightness.
  public static let all: [GreyLook] = [
    GreyLook(grey: Colour(0xD6D6D6), pattern: nil), GreyLook(grey: Colour(0x8E8E8E), pattern: nil),
    GreyLook(grey: Colour(0xB1B1B1), pattern: nil), GreyLook(grey: Colour(0xE8E8E8), pattern: .level),
    GreyLook(grey: Colour(0xE8E8E8), pattern: .upright), GreyLook(grey: Colour(0xBEBEBE), pattern: .level),
  ]

  /// The least difference in CIELAB lightness by which a copier keeps two flat greys apart.
  public static let leastStep = 12.0

  /// Whether two areas of the looks beside each other can be told apart: by their lines, or by their lightness.
  public func differs(from other: GreyLook) -> Bool {
    if pattern != other.pattern { return true }
    return abs(LabColour(grey).lightness - LabColour(other.grey).lightness) >= GreyLook.leastStep
  }
}

/// A look for each group so that those beside each other can be told apart, by DSATUR over the looks.
///
/// - Parameter neighbours: for each group those that touch it.
public func greyLooks(of neighbours: [[Int]]) -> [GreyLook] {
  graphColouring(of: neighbours, colours: GreyLook.all.count).map { GreyLook.all[$0] }
}
