/// A colour in CIELAB, where equal distances look about equally large. White is that of daylight (D65).
///
/// Source: ISO/CIE 11664-4:2019; the matrix of sRGB from IEC 61966-2-1.
public struct LabColour: Equatable, Sendable {
  /// From 0 (black) to 100 (white).
  public var lightness: Double
  /// Green (negative) to red, and blue (negative) to yellow; within about ±130 for what screens show.
  public var a, b: Double

  /// A colour from its three coordinates.
  public init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  /// A colour that a screen shows.
  public init(_ colour: Colour) { self.init(LinearColour(colour)) }

  init(_ light: LinearColour) {
    let (red, green, blue) = (light.red, light.green, light.blue)
    func compressed(_ share: Double) -> Double {
      share > 216.0 / 24389 ? power(share, 1 / 3) : (24389.0 / 27 * share + 16) / 116
    }
    let x = compressed((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    let y = compressed(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    let z = compressed((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    self.init(lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z))
  }
}
