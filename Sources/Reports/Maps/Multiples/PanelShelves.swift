import Cartography
import Geometry

/// The places of panels on a part of a page, all at the largest scale at which they find room.
struct PanelShelves {
  /// What a panel shows, in metres, and the least width and the height that its title asks for, in millimetres.
  struct Wish {
    let extent: Box
    let titleWidth: Double
    var titleHeight = 0.0
    /// Room around what is shown, in millimetres: for circles that are larger than their places.
    var padding = 0.0
    /// The shape of its land, where panels may reach into each other's free corners.
    var silhouette: Silhouette?
    /// How much larger than the others it is drawn.
    var magnification = 1.0
  }

  /// The denominator of the scale.
  let scale: Double
  /// For each panel the place of its title and map, in millimetres from the corner of the part.
  let places: [Box]
  /// How far to the right of its place each title begins, in millimetres: where the place of the panel before it ends.
  let indents: [Double]
  /// The height that the rows take.
  let height: Double
  /// What is free below the panels of the last row, from left to right.
  let spare: [Box]
  /// How far from the left edge of a place the next one begins where they overlap; `nil` where none do.
  private let pitch: Double?

  /// Rows are broken where all together are lowest, at the largest scale that has room; the panels of a row have equal
  /// gaps between them, so that the page is used from side to side.
  ///
  /// - Parameters:
  ///   - room: the width and the height of the part, in millimetres.
  ///   - nesting: how far panels of the same land reach into each other's free corners, of all that their land allows, 0...1.
  init(_ wishes: [Wish], room: (width: Double, height: Double), gap: Double, nesting: Double = 0) {
    let widest = wishes.map(\.extent.width).max() ?? 1
    let highest = wishes.map(\.extent.height).max() ?? 1
    let titleHeight = wishes.map(\.titleHeight).min() ?? 0
    var scale = Viewport.roundScale(
      atLeast: max(widest / room.width, highest / max(room.height - titleHeight, 1), 1e-6) * 1000)
    // How much of the width of two panels beside each other both take.
    func overlap(_ scale: Double) -> Double {
      guard nesting > 0, let wish = wishes.first, let land = wish.silhouette else { return 0 }
      // What lies between their places otherwise.
      let clearance = 2 * wish.padding + gap
      let pitch = land.pitch(clearance: clearance * scale / 1000) * 1000 / scale
      return nesting * max(0, wish.extent.width * 1000 / scale + clearance - pitch)
    }
    func sizes(_ scale: Double) -> [PanelRows.Size] {
      let overlap = overlap(scale)
      return wishes.map { wish in
        (
          width: max(wish.extent.width * 1000 / scale + 2 * wish.padding - overlap, wish.titleWidth),
          height: wish.titleHeight + wish.extent.height * 1000 / scale + 2 * wish.padding
        )
      }
    }
    // What covers more than the whole part finds no room in it, in whatever way.
    func covers(_ sizes: [PanelRows.Size]) -> Bool {
      sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) } > (room.width + gap) * (room.height + gap)
    }
    // Each step is one or a few per cent; at a thousand times the first scale everything is a dot.
    let end = scale * 1000
    while covers(sizes(scale)), scale < end { scale = Viewport.roundScale(atLeast: scale * 1.001) }
    // The last of a row takes its whole width.
    func rows(_ scale: Double, narrower share: Double = 1) -> PanelRows {
      PanelRows(sizes(scale), width: (room.width - overlap(scale)) * share, gap: gap)
    }
    var found = rows(scale)
    while found.height > room.height, scale < end {
      scale = Viewport.roundScale(atLeast: scale * 1.001)
      found = rows(scale)
    }
    // As many rows, each about equally long: two and two rather than three and one.
    for step in 1..<60 {
      let narrower = rows(scale, narrower: 1 - Double(step) / 100)
      guard narrower.rows.count == found.rows.count, narrower.height <= room.height else { break }
      found = narrower
    }
    self.scale = scale
    let taken = sizes(scale)
    let whole = (wishes.first.map { $0.extent.width * 1000 / scale + 2 * $0.padding } ?? 0)
    let most = found.rows.map(\.panels.count).max() ?? 0
    let both = max(0, whole - (taken.first?.width ?? 0))
    if overlap(scale) > 0, both > 0, most > 1 {
      // What is left of the width parts them again.
      let left = room.width - both - Double(most) * ((taken.first?.width ?? 0) + gap) + gap
      let eased = max(0, both - max(0, left) / Double(most - 1))
      let step = whole - eased + gap
      pitch = eased > 0 ? step : nil
      let wider = max(0, min((room.width - Double(most - 1) * step - whole) / Double(most), room.width * 0.25))
      var (places, indents): ([Box], [Double]) = ([], [])
      var y = 0.0
      for row in found.rows {
        for place in row.panels {
          let column = place - row.panels.lowerBound
          let x = Double(column) * (step + wider)
          places.append(Box(minX: x, minY: y, maxX: x + whole + wider, maxY: y + row.height))
          indents.append(column == 0 ? 0 : eased)
        }
        y += row.height + gap
      }
      (self.places, self.indents, spare) = (places, indents, [])
    } else {
      let spread = PanelShelves.spread(found, taken, room.width, gap)
      (places, spare, pitch) = (spread.places, spread.spare, nil)
      indents = wishes.map { _ in 0 }
    }
    height = found.height
  }

  /// What belongs to the panels on either side, in millimetres on the page: where they overlap, each has the room around
  /// its own land. All have the same, the outermost too: a reader compares them.
  ///
  /// - Parameter frame: the rectangle that a panel shows its land in.
  func beyond(_ frame: Box, _ wish: Wish) -> [Box] {
    guard let pitch, let land = wish.silhouette else { return [] }
    let perMetre = 1000 / scale
    let limits = land.limits(pitch: pitch / perMetre, reach: MapMeasures.nestedReach / perMetre)
    let high = land.bandHeight * perMetre
    return limits.enumerated().flatMap { place, limit -> [Box] in
      let top = frame.minY + wish.padding + Double(place) * high
      let right = frame.minX + wish.padding + limit * perMetre
      // The first band begins where the frame does, and the last ends there.
      let (minY, maxY) = (
        place == 0 ? frame.minY : top, place == limits.count - 1 ? frame.maxY : top + high
      )
      return [
        Box(minX: right, minY: minY, maxX: frame.maxX + pitch, maxY: maxY),
        Box(minX: frame.minX - pitch, minY: minY, maxX: right - pitch, maxY: maxY),
      ].filter { $0.width > 0 && $0.intersects(frame) }
    }
  }

  /// The panels with what is left of the width between those of their row; panels that are alike stay below each other.
  private static func spread(
    _ rows: PanelRows, _ sizes: [PanelRows.Size], _ width: Double, _ gap: Double
  ) -> (places: [Box], spare: [Box]) {
    var places: [Box] = []
    var spare: [Box] = []
    let most = rows.rows.map(\.panels.count).max() ?? 0
    let areAlike = Set(sizes.map { ($0.width * 10).rounded() }).count == 1
    var y = 0.0
    for (number, row) in rows.rows.enumerated() {
      // As many in each row where all are alike, so that the last row keeps the places of those above.
      let count = areAlike ? most : row.panels.count
      let used = areAlike ? Double(count) * (sizes[row.panels.lowerBound].width + gap) - gap : row.width
      // What is left goes to the panels themselves where all are alike: each has the same room beside its land.
      let wider = areAlike ? max(0, min((width - used) / Double(count), width * 0.25)) : 0
      let more = count > 1 && !areAlike ? max(0, min((width - used) / Double(count - 1), width * 0.25)) : 0
      var x = 0.0
      for panel in row.panels {
        let size = sizes[panel]
        let right = min(x + size.width + wider, max(width, x + size.width))
        places.append(Box(minX: x, minY: y, maxX: right, maxY: y + size.height))
        if number == rows.rows.count - 1 {
          let top = min(y + size.height + gap, y + row.height)
          spare.append(Box(minX: x, minY: top, maxX: min(width, x + size.width + more), maxY: y + row.height))
        }
        x += size.width + wider + gap + more
      }
      y += row.height + gap
    }
    return (places, spare)
  }
}
