import Cartography

extension Palette {
  /// What lies around the part that a map is about has the paler of its colours: as pale as can still be told from the
  /// paper, from water, from land outside, and from land that is not told of.
  func beyond(_ fill: Colour) -> Colour { fill.mixed(with: paper, share: paleness(of: fill)) }

  /// The same on a dark page, as far from the full colour.
  func beyondByNight(_ fill: Colour) -> Colour { dimmed(fill, from: max(0.5, paleness(of: fill))) }

  /// A colour mixed with a dark page's paper by a share, or by more, until light or dark letters are read on it: between
  /// lie tones on which neither are.
  func dimmed(_ fill: Colour, from share: Double) -> Colour {
    let needed = ColourLimits().textContrast
    let tones = stride(from: share, through: 0.9, by: 0.03).map { fill.mixed(with: DarkPage.paper, share: $0) }
    return tones.first { contrast($0, DarkPage.ink) >= needed || contrast($0, ink) >= needed }
      ?? fill.mixed(with: DarkPage.paper, share: share)
  }

  private func paleness(of fill: Colour) -> Double {
    // Among greys the grounds are greys as well.
    let grounds = [paper, ground, context, sea].map { fill == fill.grey ? $0.grey : $0 }
    let shares = stride(from: Palette.palest, through: Palette.leastPale, by: -0.03)
    return shares.first { share in
      let pale = fill.mixed(with: paper, share: share)
      return grounds.allSatisfy { ColourVision.normal.difference(pale, $0) >= Palette.leastDifference }
    } ?? Palette.leastPale
  }

  /// How much paper there is in a paler colour, at the most and at the least.
  private static let palest = 0.62, leastPale = 0.2
  /// How far it is from the grounds, by CIEDE2000.
  static let leastDifference = 8.0
}
