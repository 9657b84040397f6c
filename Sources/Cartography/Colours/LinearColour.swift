/// The light of a colour: three channels of sRGB, 0...1, without the curve in which they are stored.
struct LinearColour: Equatable {
  var red, green, blue: Double

  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  init(_ colour: Colour) {
    func light(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
    }
    self.init(red: light(colour.red), green: light(colour.green), blue: light(colour.blue))
  }
}
