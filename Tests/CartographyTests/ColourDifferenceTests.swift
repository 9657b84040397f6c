import Testing

@testable import Cartography

@Suite("Differences of colours")
struct ColourDifferenceTests {
  typealias Lab = (Double, Double, Double)

  /// The test data that the authors of the implementation notes published: Sharma, Wu, Dalal 2005, table 1.
  @Test(
    "CIEDE2000 gives what was published, in either order",
    arguments: [
      ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425), ((50, 3.1571, -77.2803), (50, 0, -82.7485), 2.8615),
      ((50, 2.8361, -74.0200), (50, 0, -82.7485), 3.4412), ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
      ((50, -1.1848, -84.8006), (50, 0, -82.7485), 1.0000), ((50, -0.9009, -85.5211), (50, 0, -82.7485), 1.0000),
      ((50, 0, 0), (50, -1, 2), 2.3669), ((50, -1, 2), (50, 0, 0), 2.3669),
      ((50, 2.4900, -0.0010), (50, -2.4900, 0.0009), 7.1792), ((50, 2.4900, -0.0010), (50, -2.4900, 0.0010), 7.1792),
      ((50, 2.4900, -0.0010), (50, -2.4900, 0.0011), 7.2195), ((50, 2.4900, -0.0010), (50, -2.4900, 0.0012), 7.2195),
      ((50, -0.0010, 2.4900), (50, 0.0009, -2.4900), 4.8045), ((50, -0.0010, 2.4900), (50, 0.0010, -2.4900), 4.8045),
      ((50, -0.0010, 2.4900), (50, 0.0011, -2.4900), 4.7461), ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
      ((50, 2.5, 0), (73, 25, -18), 27.1492), ((50, 2.5, 0), (61, -5, 29), 22.8977),
      ((50, 2.5, 0), (56, -27, -3), 31.9030), ((50, 2.5, 0), (58, 24, 15), 19.4535),
      ((50, 2.5, 0), (50, 3.1736, 0.5854), 1.0000), ((50, 2.5, 0), (50, 3.2972, 0), 1.0000),
      ((50, 2.5, 0), (50, 1.8634, 0.5757), 1.0000), ((50, 2.5, 0), (50, 3.2592, 0.3350), 1.0000),
      ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
      ((63.0109, -31.0961, -5.8663), (62.8187, -29.7946, -4.0864), 1.2630),
      ((61.2901, 3.7196, -5.3901), (61.4292, 2.2480, -4.9620), 1.8731),
      ((35.0831, -44.1164, 3.7933), (35.0232, -40.0716, 1.5901), 1.8645),
      ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
      ((36.4612, 47.8580, 18.3852), (36.2715, 50.5065, 21.2231), 1.4146),
      ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
      ((90.9257, -0.5406, -0.9208), (88.6381, -0.8985, -0.7239), 1.5381),
      ((6.7747, -0.2908, -2.4247), (5.8714, -0.0985, -2.2286), 0.6377),
      ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ] as [(Lab, Lab, Double)])
  func published(_ first: Lab, _ second: Lab, _ expected: Double) {
    let one = LabColour(lightness: first.0, a: first.1, b: first.2)
    let two = LabColour(lightness: second.0, a: second.1, b: second.2)
    #expect(abs(colourDifference(one, two) - expected) < 0.00005)
    #expect(abs(colourDifference(two, one) - expected) < 0.00005)
  }

  @Test(
    "Screen colours have the CIELAB coordinates that tables of them give",
    arguments: [
      (0xFFFFFF, 100, 0, 0), (0x000000, 0, 0, 0), (0xFF0000, 53.24, 80.09, 67.20), (0x00FF00, 87.73, -86.18, 83.18),
      (0x0000FF, 32.30, 79.19, -107.86), (0x010101, 0.27, 0, 0),
    ] as [(UInt32, Double, Double, Double)])
  func lab(_ value: UInt32, _ lightness: Double, _ a: Double, _ b: Double) {
    let lab = LabColour(Colour(value))
    #expect(abs(lab.lightness - lightness) < 0.02 && abs(lab.a - a) < 0.02 && abs(lab.b - b) < 0.02, "\(lab)")
  }

  @Test("Black and white are 100 apart, and a colour is none from itself")
  func limits() {
    #expect(abs(ColourVision.normal.difference(Colour(0), Colour(0xFFFFFF)) - 100) < 0.01)
    for value in [0, 0x77AADD, 0xFF0000, 0xFFFFFF] as [UInt32] {
      #expect(ColourVision.normal.difference(Colour(value), Colour(value)) == 0)
    }
  }
}
