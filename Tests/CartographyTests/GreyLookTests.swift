import Testing

@testable import Cartography

@Test("looks differ from each other, and text and outlines can be seen on each")
func greyLooksDiffer() {
  for (place, one) in GreyLook.all.enumerated() {
    for other in GreyLook.all[(place + 1)...] {
      #expect(one.differs(from: other), "\(one) and \(other)")
    }
    #expect(contrast(one.grey, Palette(groups: []).ink) >= 4.5)
    #expect(contrast(one.grey, Palette(groups: []).outline) >= 3)
    // What is flagged is hatched at 45°, so no look is.
    #expect(one.pattern != .rising && one.pattern != .falling && one.pattern != .crossed)
    // Beside a digit, an upright line reads as a one.
    #expect(one.pattern != .upright)
  }
}

@Test("what is flagged has a look that nothing else has, without lines below its hatch")
func flaggedGreys() {
  let looks = greyLooks(of: [[1, 2], [0, 2], [0, 1, 3], [2]], flagged: [1, 3])
  #expect(looks[1] == .flagged && looks[3] == .flagged && GreyLook.flagged.pattern == nil)
  // Dark, so that it is seen first; not so dark that hatch, outline and number are not seen on it.
  for look in GreyLook.plain {
    #expect(LabColour(look.grey).lightness - LabColour(GreyLook.flagged.grey).lightness >= GreyLook.leastStep)
  }
  let palette = Palette(groups: [])
  #expect(contrast(palette.outline, GreyLook.flagged.grey) >= 3 && contrast(palette.ink, GreyLook.flagged.grey) >= 4.5)
  #expect(looks[0].differs(from: looks[2]))
}

@Test("where four kinds are enough no two neighbours have the same lines, whatever grey lies below them")
func linesOfNeighbours() {
  // Wheels: a hub with rings of five and of six around it, beside each other.
  let rim = (1...5).map { [0, $0 % 5 + 1] }, other = (7...12).map { [6, ($0 - 6) % 6 + 7] }
  let neighbours = [Array(1...5)] + rim + [Array(7...12) + [0]] + other
  let looks = greyLooks(of: neighbours)
  for (one, others) in neighbours.enumerated() {
    for two in others {
      #expect(looks[one].differs(from: looks[two]))
      #expect(looks[one].pattern == nil || looks[one].pattern != looks[two].pattern, "\(one), \(two)")
    }
  }
}

@Test("a colour of a kind that no neighbour has comes before one that is used less")
func kindsOfColours() {
  let path = [[1], [0, 2], [1]]
  let kinds = [0, 0, 1]
  let (with, without) = (graphColouring(of: path, colours: 3, kinds: kinds), graphColouring(of: path, colours: 3))
  #expect(kinds[with[0]] != kinds[with[1]] && kinds[with[1]] != kinds[with[2]])
  #expect(kinds[without[0]] == kinds[without[1]] || kinds[without[1]] == kinds[without[2]])
}

@Test(
  "a grey is as light as its colour, and greys stay as they are", arguments: [0x77AADD, 0xEE8866, 0xFFFFFF, 0x000000])
func greyOfColour(_ value: UInt32) {
  let colour = Colour(value)
  #expect(abs(relativeLuminance(colour.grey) - relativeLuminance(colour)) < 0.005)
  #expect(colour.grey.grey == colour.grey)
}

@Test("classes rise in lightness for every kind of colour vision and in grey", arguments: 2...9, SequentialHue.allCases)
func sequentialVisions(_ count: Int, _ hue: SequentialHue) {
  let colours = sequentialColours(count, of: hue)
  for vision in ColourVision.allCases {
    let lightness = colours.map { vision.seen($0).lightness }
    for (lighter, darker) in zip(lightness, lightness.dropFirst()) {
      // Five classes can be told apart by eye; nine are for those who read the numbers.
      #expect(lighter - darker >= (count <= 5 ? 6 : 2), "\(vision): \(lightness)")
    }
  }
}
