import Geometry

extension Colour {
  /// The colour with so much of another mixed in: 0 for itself, 1 for the other; channel by channel.
  public func mixed(with other: Colour, share: Double) -> Colour {
    func mixed(_ channel: KeyPath<Colour, UInt8>) -> UInt8 {
      let (a, b) = (Double(self[keyPath: channel]), Double(other[keyPath: channel]))
      return UInt8(max(0, min(255, (a + (b - a) * share).rounded())))
    }
    return Colour(red: mixed(\.red), green: mixed(\.green), blue: mixed(\.blue))
  }

  /// The grey that is as light: what a printer without colours makes of it.
  public var grey: Colour {
    let light = relativeLuminance(self)
    let value = light <= 0.0031308 ? light * 12.92 : 1.055 * power(light, 1 / 2.4) - 0.055
    let level = UInt8(max(0, min(255, (value * 255).rounded())))
    return Colour(red: level, green: level, blue: level)
  }
}
