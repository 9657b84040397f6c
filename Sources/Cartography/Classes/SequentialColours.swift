/// So many colours of one hue from light to dark, one for each class.
///
/// Made for maps that are also printed in grey: luminance falls from each to the next by a quarter of its contrast or
/// more with up to five classes, and text in the usual ink, or in the usual paper, has a contrast of at least 4.5 on
/// every one.
public func sequentialColours(_ count: Int, of hue: SequentialHue = .blue) -> [Colour] {
  let steps = hue.steps
  guard count > 1 else { return count == 1 ? [steps[2]] : [] }
  return (0..<count).map { place in
    let position = Double(place) * Double(steps.count - 1) / Double(count - 1)
    let lower = min(Int(position), steps.count - 2)
    let share = position - Double(lower)
    return steps[lower].mixed(with: steps[lower + 1], share: share)
  }
}

/// The same for a dark page: from what hardly stands out of the dark to what shines.
///
/// A scale is read by how far a class stands out of the page, and by its hue: the class that is darkest and fullest by
/// day is the brightest and fullest by night. Turned round, the scale would give the fullest tone to what is least.
/// Luminance rises throughout, and leaves out what neither dark nor light letters can be read on.
public func sequentialNightColours(_ count: Int, of hue: SequentialHue = .blue) -> [Colour] {
  let (dim, bright) = hue.night
  guard count > 1 else { return count == 1 ? [bright.from] : [] }
  return (0..<count).map { place in
    let position = 2 * Double(place) / Double(count - 1)
    return position < 1
      ? dim.from.mixed(with: dim.to, share: position) : bright.from.mixed(with: bright.to, share: position - 1)
  }
}

/// The hue of a scale of classes.
public enum SequentialHue: Hashable, Sendable, CaseIterable {
  /// For what is much or little of something.
  case blue
  /// The same where the greatest is to be seen from afar: the darkest is written on in white.
  case deepBlue
  /// For what a reader is to see first.
  case warm
  /// The same where the last class is what is told of: a wide step parts it from the others, and it is written on in white.
  case deepWarm

  /// The dim and the bright half of the scale on a dark page.
  fileprivate var night: (dim: (from: Colour, to: Colour), bright: (from: Colour, to: Colour)) {
    switch self {
    case .blue, .deepBlue: ((Colour(0x27425C), Colour(0x346F9C)), (Colour(0x5791C2), Colour(0xCFE6FA)))
    case .warm, .deepWarm: ((Colour(0x5A3A2C), Colour(0xA04A2A)), (Colour(0xDF7445), Colour(0xFFB98A)))
    }
  }

  /// Five steps from light to dark; other numbers of classes lie on the lines between them.
  fileprivate var steps: [Colour] {
    switch self {
    case .blue: [0xC0D9EE, 0xA0C4E3, 0x84B0D7, 0x679CCC, 0x4788BE].map { Colour(UInt32($0)) }
    case .deepBlue: [0xB9D5EC, 0x91BCE1, 0x69A3D5, 0x4A8DC4, 0x174F8A].map { Colour(UInt32($0)) }
    case .warm: [0xFBDDC5, 0xF5BF99, 0xEC9F70, 0xE27F50, 0xD7633D].map { Colour(UInt32($0)) }
    case .deepWarm: [0xFBDDC5, 0xF5BF99, 0xEC9F70, 0xE27F50, 0xB23F1E].map { Colour(UInt32($0)) }
    }
  }
}
