import Testing

@testable import Cartography

@Suite("Colour vision")
struct ColourVisionTests {
  private static let olive = Colour(0xAAAA00), pear = Colour(0xBBCC33), pink = Colour(0xFFAABB)
  private static let grey = Colour(0xDDDDDD), mint = Colour(0x44BB99), blue = Colour(0x77AADD)

  /// By an implementation of its own in Python with numpy, of the same two sources.
  @Test(
    "Pairs of the palette look as far apart as another program says",
    arguments: [
      (.normal, olive, pear, 9.3), (.protan, olive, pear, 8.8), (.deutan, olive, pear, 7.9),
      (.tritan, olive, pear, 12.4),
      (.protan, grey, pink, 9.2), (.deutan, grey, pink, 8.4), (.tritan, mint, blue, 7.5), (.greyscale, mint, blue, 0.7),
    ] as [(ColourVision, Colour, Colour, Double)])
  func known(_ vision: ColourVision, _ first: Colour, _ second: Colour, _ expected: Double) {
    #expect(abs(vision.difference(first, second) - expected) < 0.06)
  }

  @Test("Greys stay what they are for everybody", arguments: ColourVision.allCases)
  func greys(_ vision: ColourVision) {
    for value in [0x000000, 0x333333, 0xDDDDDD, 0xFFFFFF] as [UInt32] {
      #expect(colourDifference(vision.seen(Colour(value)), LabColour(Colour(value))) < 0.1)
    }
  }

  @Test("The weak pairs of the palette may not lie beside each other, and no pair need be named for it")
  func weakPairs() {
    let limits = ColourLimits()
    #expect(limits.leastDifference(Self.pear, Self.olive) < limits.difference)
    #expect(limits.leastDifference(Self.grey, Self.pink) < limits.difference)
    #expect(limits.leastDifference(Self.pink, Self.mint) >= limits.difference)
  }
}
