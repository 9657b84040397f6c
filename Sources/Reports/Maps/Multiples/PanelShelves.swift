import Cartography
import Geometry

/// Panels in rows on a part of a page, all at the largest scale at which they find room.
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

  /// Rows are broken where all together are lowest, at the largest scale that has room; the panels of a row have equal
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
    var rows = PanelShelves.rows(wishes, scale, room.width, titleHeight, gap)
    // Each step is one or a few per cent; at a thousand times the first scale everything is a dot.
    let end = scale * 1000
    while rows.height > room.height, scale < end {
      scale = Viewport.roundScale(atLeast: scale * 1.001)
      rows = PanelShelves.rows(wishes, scale, room.width, titleHeight, gap)
    }
    // As many rows, each about equally long: two and two rather than three and one.
    for step in 1..<60 {
      let narrower = PanelShelves.rows(wishes, scale, room.width * (1 - Double(step) / 100), titleHeight, gap)
      guard narrower.rows.count == rows.rows.count, narrower.height <= room.height else { break }
      rows = narrower
    }
    self.scale = scale
    places = PanelShelves.spread(rows.rows, room.width, gap)
    height = rows.height
  }

  /// The share of the width that a row before the last fills at least, where it costs little height.
  private static let emptyRow = 0.6

  /// Panels in rows of a width, broken so that the rows together are lowest and none but the last is left half empty; of
  /// equally good ones with fewer rows.
  private static func rows(
    _ wishes: [Wish], _ scale: Double, _ width: Double, _ titleHeight: Double, _ gap: Double
  ) -> (rows: [[Box]], height: Double) {
    let sizes = wishes.map { wish in
      (
        width: max(wish.extent.width * 1000 / scale + 2 * wish.padding, wish.titleWidth),
        height: titleHeight + wish.extent.height * 1000 / scale + 2 * wish.padding
      )
    }
    // For each number of panels, from the first, the least cost and where its last row begins.
    var best: [(cost: Double, rows: Int, from: Int)] = [(-gap, 0, 0)]
    for end in sizes.indices {
      var least: (cost: Double, rows: Int, from: Int) = (.infinity, 0, end)
      var (wide, high) = (-gap, 0.0)
      for from in stride(from: end, through: 0, by: -1) {
        wide += sizes[from].width + gap
        high = max(high, sizes[from].height)
        if from < end, wide > width { break }
        // A row that is more than half empty looks forgotten, unless it is the last.
        let empty = end + 1 < sizes.count ? max(0, emptyRow - wide / width) * high * 2 : 0
        let way = (cost: best[from].cost + gap + high + empty, rows: best[from].rows + 1, from: from)
        if (way.cost, way.rows) < (least.cost - 1e-9, least.rows) { least = way }
      }
      best.append(least)
    }
    var breaks: [Range<Int>] = []
    var end = sizes.count
    while end > 0 {
      breaks.insert(best[end].from..<end, at: 0)
      end = best[end].from
    }
    var y = 0.0
    let rows = breaks.map { row in
      var x = 0.0
      let high = sizes[row].map(\.height).max() ?? 0
      defer { y += high + gap }
      return sizes[row].map { size in
        defer { x += size.width + gap }
        return Box(minX: x, minY: y, maxX: x + size.width, maxY: y + size.height)
      }
    }
    return (rows, max(0, y - gap))
  }

  /// The rows with what is left of the width between their panels; panels that are alike stay below each other.
  private static func spread(_ rows: [[Box]], _ width: Double, _ gap: Double) -> [Box] {
    let most = rows.map(\.count).max() ?? 0
    let widths = Set(rows.flatMap { $0 }.map { ($0.width * 10).rounded() })
    // As many columns in each row where all are alike, so that the last row keeps the places of those above.
    let columns = widths.count == 1 ? most : nil
    return rows.flatMap { row -> [Box] in
      let used = row.last?.maxX ?? 0
      let count = columns ?? row.count
      guard count > 1 else { return row }
      let whole = columns == nil ? used : Double(count) * (row[0].width + gap) - gap
      let more = min((width - whole) / Double(count - 1), width * 0.25)
      return row.enumerated().map { place, box in
        let move = max(0, more) * Double(place)
        return Box(minX: box.minX + move, minY: box.minY, maxX: box.maxX + move, maxY: box.maxY)
      }
    }
  }
}
