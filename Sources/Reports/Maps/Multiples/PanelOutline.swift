import Cartography
import Geometry

/// What a small map takes of a page at a scale: its heading, and its land beside or below it; all of a box where it is drawn
/// at another scale than the others.
struct PanelOutline {
  /// The heading, and the land in level bands, in millimetres from the corner of all.
  let heading: Box, land: [Box]
  /// The rectangle that the land is shown in.
  let frame: Box
  /// The box around a map at a scale of its own, and in it the place of its scale bar; `nil` at the scale of the page.
  let box: Box?, bar: Box?

  /// - Parameter scale: the denominator of the scale that the page has.
  init(_ wish: PanelShelves.Wish, scale: Double) {
    let perMetre = 1000 * wish.magnification / scale
    let (width, height) = (wish.extent.width * perMetre, wish.extent.height * perMetre)
    let bands = wish.silhouette?.bands ?? [0...wish.extent.width]
    let high = height / Double(max(1, bands.count))
    let isBoxed = wish.magnification > 1
    // In a box labels find their room beside the land.
    let (inset, side) = isBoxed ? (MapMeasures.panelBoxInset, MapMeasures.panelBoxSide) : (0, 0)
    // Beside a heading that its land leaves room for, it begins higher.
    let beside = bands.firstIndex { band in
      band.map { $0.lowerBound * perMetre + side < wish.titleWidth + MapMeasures.gap / 2 } ?? false
    }
    let rise = wish.padding > 0 ? 0 : min(wish.titleHeight, Double(beside ?? bands.count) * high)
    let top = inset + wish.titleHeight - rise
    let title = Box(
      minX: inset, minY: inset, maxX: inset + wish.titleWidth, maxY: inset + wish.titleHeight)
    let left = inset + side
    let frame = Box(
      minX: left, minY: top, maxX: left + width + 2 * wish.padding, maxY: top + height + 2 * wish.padding)
    land = bands.enumerated().compactMap { place, band in
      guard let band else { return nil }
      let y = top + Double(place) * high
      // Circles reach beyond their land.
      return Box(
        minX: left + band.lowerBound * perMetre, minY: y, maxX: left + band.upperBound * perMetre + 2 * wish.padding,
        maxY: y + high + 2 * wish.padding)
    }
    (heading, self.frame) = (title, frame)
    guard isBoxed else {
      (box, bar) = (nil, nil)
      area =
        wish.titleWidth * wish.titleHeight
        + bands.compactMap { $0 }.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) * perMetre * high }
      return
    }
    let own = PanelOutline.bar(beside: land, frame, from: inset)
    let whole = Box(
      minX: 0, minY: 0, maxX: max(title.maxX, frame.maxX + side, own.maxX) + inset,
      maxY: max(frame.maxY, own.maxY) + inset)
    (box, bar) = (whole, own)
    area = whole.width * whole.height
  }

  /// A place for the scale bar: at the bottom beside the land, to the left or to the right, else below it.
  private static func bar(beside land: [Box], _ frame: Box, from left: Double) -> Box {
    let size = MapMeasures.panelBoxBar
    func place(_ x: Double, _ y: Double) -> Box {
      Box(minX: x, minY: y, maxX: x + size.width, maxY: y + size.height)
    }
    let level = frame.maxY - size.height
    let corners = [place(left, level), place(frame.maxX + MapMeasures.panelBoxSide - size.width, level)]
    func isFree(_ corner: Box) -> Bool {
      let room = corner.expanded(by: MapMeasures.panelBoxSide)
      return corner.minX >= left && !land.contains(where: room.intersects)
    }
    return corners.first(where: isFree) ?? place(left, frame.maxY + MapMeasures.panelBoxInset)
  }

  /// What it takes at the least, in square millimetres.
  let area: Double

  /// All of it.
  var boxes: [Box] { box.map { [$0] } ?? [heading] + land }
}
