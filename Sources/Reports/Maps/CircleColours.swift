import Cartography

/// The scale that circles have their colours from, and the places on it of those that a title counts and of the others.
private let circleScale = (count: 5, stressed: 4, other: 1)

extension CirclePaints {
  /// The paints of circles of amounts, with a light rim that parts those that lie on each other.
  ///
  /// - Parameter parts: whether the title counts some of them, which come before the others then.
  init(rim: Colour, parts: Bool) {
    let stroke = Stroke(rim, width: 0.22)
    let scale = sequentialColours(circleScale.count, of: .deepBlue)
    if parts {
      usual = Paint(fill: scale[circleScale.other], stroke: stroke)
      stressed = Paint(fill: scale[circleScale.stressed], stroke: stroke)
    } else {
      usual = Paint(fill: scale[circleScale.count / 2], stroke: stroke)
    }
  }
}

extension NightColours {
  /// Circles on a dark page: those that come before the others by day do so there.
  mutating func dimCircles(_ paints: CirclePaints) {
    guard let usual = paints.usual.fill, let stressed = paints.stressed?.fill else { return }
    let scale = sequentialNightColours(circleScale.count, of: .deepBlue)
    // Small ones stand on dark land alone, and few see what is less than twice as bright.
    fills[usual] = scale[circleScale.other].mixed(with: scale[circleScale.stressed], share: 0.45)
    fills[stressed] = scale[circleScale.stressed]
  }
}
