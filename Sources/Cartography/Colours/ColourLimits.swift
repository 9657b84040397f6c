/// What the colours of a map of groups must keep.
public struct ColourLimits: Equatable, Sendable {
  /// The least distance between two groups of one colour, in metres.
  public var equalColourMetres = 60_000.0
  /// The least CIEDE2000 difference between neighbours in every vision but greyscale.
  public var difference = 10.0
  /// The least contrast of text on a fill; Web Content Accessibility Guidelines 2.1, AA.
  public var textContrast = 4.5
  /// The least contrast of a line on a fill; as above, for what is not text.
  public var lineContrast = 3.0

  /// The visions in which neighbours must differ. A palette light enough for black text has three or four greys, so in
  /// greyscale numbers and outlines carry the map.
  public static let visions: [ColourVision] = [.normal, .protan, .deutan, .tritan]

  /// The limits as declared above.
  public init() {}

  /// The difference of two colours for those who see it least, greyscale aside.
  func leastDifference(_ first: Colour, _ second: Colour) -> Double {
    ColourLimits.visions.map { $0.difference(first, second) }.min() ?? 0
  }
}
