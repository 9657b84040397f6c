/// How somebody, or a printer, sees colours.
public enum ColourVision: String, Sendable, CaseIterable {
  /// With all three kinds of cones.
  case normal
  /// Without the cones for long waves (red-blind).
  case protan
  /// Without the cones for middle waves (green-blind); the most common of the three.
  case deutan
  /// Without the cones for short waves (blue-blind).
  case tritan
  /// By lightness alone, as in a copy without colours.
  case greyscale

  /// What a colour looks like to them.
  ///
  /// Source for the three deficiencies: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A physiologically-based model
  /// for simulation of color vision deficiency", IEEE TVCG 15(6), 2009, matrices for severity 1.0, on linear sRGB.
  public func seen(_ colour: Colour) -> LabColour {
    let light = LinearColour(colour)
    switch self {
    case .normal: return LabColour(light)
    case .greyscale:
      let grey = 0.2126729 * light.red + 0.7151522 * light.green + 0.0721750 * light.blue
      return LabColour(LinearColour(red: grey, green: grey, blue: grey))
    case .protan:
      return LabColour(
        light.mixed(
          (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)))
    case .deutan:
      return LabColour(
        light.mixed(
          (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)))
    case .tritan:
      return LabColour(
        light.mixed(
          (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)))
    }
  }

  /// How far apart two colours look to them, by CIEDE2000.
  public func difference(_ first: Colour, _ second: Colour) -> Double { colourDifference(seen(first), seen(second)) }
}

extension LinearColour {
  fileprivate typealias Row = (red: Double, green: Double, blue: Double)

  /// The product with a matrix; what no screen can show becomes the nearest it can.
  fileprivate func mixed(_ rows: Row...) -> LinearColour {
    let channels = rows.map { min(1, max(0, $0.red * red + $0.green * green + $0.blue * blue)) }
    return LinearColour(red: channels[0], green: channels[1], blue: channels[2])
  }
}
