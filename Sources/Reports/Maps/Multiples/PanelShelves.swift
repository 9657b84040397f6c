import Cartography
import Geometry

/// The places of panels on a part of a page, all at the largest scale at which they find room.
struct PanelShelves {
  /// What a panel shows, in metres, and the least width that its title asks for, in millimetres.
  struct Wish {
    let extent: Box
    let titleWidth: Double
    /// Room around what is shown, in millimetres: for circles that are larger than their places.
    var padding = 0.0
  }

  /// The denominator of the scale.
  let scale: Double
  /// For each panel the place of its title and map, in millimetres from the corner of the part.
  let places: [Box]
  /// The height that the rows take.
  let height: Double
  /// What is free below the columns of the last row, from left to right.
  let spare: [Box]
  /// Whether some stand below each other in a row, so that where to read on must be said.
  let hasStacks: Bool

  /// Rows are broken where all together are lowest, at the largest scale that has room; the columns of a row have equal
  /// gaps between them, so that the page is used from side to side.
  ///
  /// - Parameters:
  ///   - room: the width and the height of the part, in millimetres.
  ///   - titleHeight: the room above each map.
  init(_ wishes: [Wish], room: (width: Double, height: Double), titleHeight: Double, gap: Double) {
    let widest = wishes.map(\.extent.width).max() ?? 1
    let highest = wishes.map(\.extent.height).max() ?? 1
    var scale = Viewport.roundScale(
      atLeast: max(widest / room.width, highest / max(room.height - titleHeight, 1), 1e-6) * 1000)
    // What covers more than the whole part finds no room in it, in whatever way.
    func covers(_ sizes: [PanelRows.Size]) -> Bool {
      sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) } > (room.width + gap) * (room.height + gap)
    }
    func sizes(_ scale: Double) -> [PanelRows.Size] {
      wishes.map { wish in
        (
          width: max(wish.extent.width * 1000 / scale + 2 * wish.padding, wish.titleWidth),
          height: titleHeight + wish.extent.height * 1000 / scale + 2 * wish.padding
        )
      }
    }
    // Each step is one or a few per cent; at a thousand times the first scale everything is a dot.
    let end = scale * 1000
    while covers(sizes(scale)), scale < end { scale = Viewport.roundScale(atLeast: scale * 1.001) }
    var rows = PanelRows(sizes(scale), width: room.width, gap: gap)
    while rows.height > room.height, scale < end {
      scale = Viewport.roundScale(atLeast: scale * 1.001)
      rows = PanelRows(sizes(scale), width: room.width, gap: gap)
    }
    let taken = sizes(scale)
    // As many rows, each about equally long: two and two rather than three and one.
    for step in 1..<60 {
      let narrower = PanelRows(taken, width: room.width * (1 - Double(step) / 100), gap: gap)
      guard narrower.rows.count == rows.rows.count, narrower.height <= room.height else { break }
      rows = narrower
    }
    self.scale = scale
    let spread = PanelShelves.spread(rows, taken, room.width, gap)
    places = spread.places
    hasStacks = rows.rows.contains { row in row.columns.count > 1 && row.columns.contains { $0.panels.count > 1 } }
    spare = spread.spare
    height = rows.height
  }

  /// The panels with what is left of the width between the columns of their row, and what is left of a column between those
  /// on one of its shelves; columns that are alike stay below each other. Where several columns of a row have shelves, the
  /// second ones begin level if they have room.
  private static func spread(
    _ rows: PanelRows, _ sizes: [PanelRows.Size], _ width: Double, _ gap: Double
  ) -> (places: [Box], spare: [Box]) {
    var places = sizes.map { _ in Box(minX: 0, minY: 0, maxX: 0, maxY: 0) }
    var spare: [Box] = []
    let most = rows.rows.map(\.columns.count).max() ?? 0
    let areAlike = Set(sizes.map { ($0.width * 10).rounded() }).count == 1
    func height(_ shelf: Range<Int>) -> Double { shelf.map { sizes[$0].height }.max() ?? 0 }
    var y = 0.0
    for (number, row) in rows.rows.enumerated() {
      // As many columns in each row where all are alike, so that the last row keeps the places of those above.
      let count = areAlike ? most : row.columns.count
      let used = areAlike ? Double(count) * (row.columns[0].width + gap) - gap : row.width
      // What is left goes to the panels themselves where all are alike: each has the same room beside its land.
      let wider = areAlike ? max(0, min((width - used) / Double(count), width * 0.25)) : 0
      let more = count > 1 && !areAlike ? max(0, min((width - used) / Double(count - 1), width * 0.25)) : 0
      let shelved = row.columns.filter { $0.shelves.count > 1 }
      let level = shelved.map { height($0.shelves[0]) }.max() ?? 0
      let isLevel = shelved.allSatisfy { $0.height + level - height($0.shelves[0]) <= row.height + 1e-9 }
      var x = 0.0
      for column in row.columns {
        var top = y
        for (place, shelf) in column.shelves.enumerated() {
          let taken = shelf.reduce(0.0) { $0 + sizes[$1].width }
          let between = max(gap, (column.width - taken) / Double(shelf.count))
          var left = x
          for panel in shelf {
            let size = sizes[panel]
            let right = min(left + size.width + wider, max(width, left + size.width))
            places[panel] = Box(minX: left, minY: top, maxX: right, maxY: top + size.height)
            left += size.width + between
          }
          top += (isLevel && place == 0 && column.shelves.count > 1 ? level : height(shelf)) + gap
        }
        if number == rows.rows.count - 1 {
          let right = min(width, x + column.width + more)
          spare.append(Box(minX: x, minY: min(top, y + row.height), maxX: right, maxY: y + row.height))
        }
        x += column.width + wider + gap + more
      }
      y += row.height + gap
    }
    return (places, spare)
  }
}
