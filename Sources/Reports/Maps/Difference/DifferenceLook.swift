import Cartography

/// The fills of the map of differences: three that are gained, two that are lost, which are hatched too.
///
/// What a title counts is darkest: who came to something, rather than those of whom nobody knows whether they did.
struct DifferenceLook {
  /// Members of the same collaboration before and after.
  let unchanged: Colour
  /// Members afterwards of which nobody knows whether they were before; dashed too.
  let unknown: Colour
  private let isGrey: Bool

  /// - Parameter isGreyscale: greys of their own, since the colours are as light as each other. Each differs from the next
  ///   by at least `GreyLook.leastStep`, and from the near-white of those outside.
  init(isGreyscale: Bool) {
    isGrey = isGreyscale
    unchanged = isGreyscale ? Colour(0xCFCFCF) : Colour(0xC4CCD4)
    unknown = isGreyscale ? Colour(0xE6E6E6) : Colour(0xC6BEB3)
  }

  func fill(_ kind: DifferenceStep.Kind) -> Colour {
    switch kind {
    case .joined: isGrey ? Colour(0x6E6E6E) : Colour(0x14795C)
    case .founding: isGrey ? Colour(0x8E8E8E) : Colour(0x1F5F9E)
    case .succeeding: isGrey ? Colour(0xBEBEBE) : Colour(0xA6C9ED)
    case .moved: isGrey ? Colour(0xAEAEAE) : Colour(0xEEDD88)
    case .left: isGrey ? Colour(0x9E9E9E) : Colour(0xEE8866)
    case .ended: isGrey ? Colour(0xDADADA) : Colour(0xFFC9B5)
    }
  }

  /// What the fills become on a dark page: what is known to differ stands out there too, and the rest is dim.
  var nightFills: [Colour: Colour] {
    guard !isGrey else { return [:] }
    return [
      fill(.joined): Colour(0x4FC3A1), fill(.founding): Colour(0x7DB4EE), fill(.succeeding): Colour(0x47709C),
      unknown: Colour(0x5F666C), unchanged: Colour(0x52616F),
    ]
  }

  /// Whether it is not known that anything differs; dashed too.
  func isUnknown(_ kind: DifferenceStep.Kind) -> Bool { kind == .succeeding }

  /// Whether the municipality stands outside afterwards.
  func isLoss(_ kind: DifferenceStep.Kind) -> Bool { kind == .left || kind == .ended }
}
