import Cartography
import Geometry

/// What a small map takes of a page at a scale: its heading, and its land beside or below it.
struct PanelOutline {
  /// The heading, and the land in level bands, in millimetres from the corner of the heading.
  let heading: Box, land: [Box]
  /// The rectangle that the land is shown in.
  let frame: Box

  /// - Parameter scale: the denominator of the scale that the page has.
  init(_ wish: PanelShelves.Wish, scale: Double) {
    let perMetre = 1000 * wish.magnification / scale
    let (width, height) = (wish.extent.width * perMetre, wish.extent.height * perMetre)
    let bands = wish.silhouette?.bands ?? [0...wish.extent.width]
    let high = height / Double(max(1, bands.count))
    // Beside a heading that its land leaves room for, it begins higher.
    let beside = bands.firstIndex { band in
      band.map { $0.lowerBound * perMetre < wish.titleWidth + MapMeasures.gap / 2 } ?? false
    }
    let rise = wish.padding > 0 ? 0 : min(wish.titleHeight, Double(beside ?? bands.count) * high)
    let top = wish.titleHeight - rise
    area =
      wish.titleWidth * wish.titleHeight
      + bands.compactMap { $0 }.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) * perMetre * high }
    heading = Box(minX: 0, minY: 0, maxX: wish.titleWidth, maxY: wish.titleHeight)
    frame = Box(minX: 0, minY: top, maxX: width + 2 * wish.padding, maxY: top + height + 2 * wish.padding)
    land = bands.enumerated().compactMap { place, band in
      guard let band else { return nil }
      let y = top + Double(place) * high
      // Circles reach beyond their land.
      return Box(
        minX: band.lowerBound * perMetre, minY: y, maxX: band.upperBound * perMetre + 2 * wish.padding,
        maxY: y + high + 2 * wish.padding)
    }
  }

  /// What it takes at the least, in square millimetres.
  let area: Double

  /// All of it.
  var boxes: [Box] { [heading] + land }
}
