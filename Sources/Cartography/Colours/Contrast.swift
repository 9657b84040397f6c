import Geometry

/// The contrast ratio of two colours, 1 (equal) to 21 (black on white), in either order.
///
/// Source: W3C, Web Content Accessibility Guidelines 2.1, definition of contrast ratio.
public func contrast(_ a: Colour, _ b: Colour) -> Double {
  let luminances = (relativeLuminance(a), relativeLuminance(b))
  return (max(luminances.0, luminances.1) + 0.05) / (min(luminances.0, luminances.1) + 0.05)
}

/// The relative luminance of a colour, 0 (black) to 1 (white).
///
/// Source: as for `contrast`.
public func relativeLuminance(_ colour: Colour) -> Double {
  func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
}
