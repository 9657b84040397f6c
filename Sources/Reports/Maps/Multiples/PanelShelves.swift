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
    let count = Set(rows.places.map(\.minY)).count
    for step in 1..<60 {
      let narrower = PanelShelves.rows(
        wishes, scale, room.width * (1 - Double(step) / 100), titleHeight, gap)
      guard Set(narrower.places.map(\.minY)).count == count, narrower.height <= room.height else { break }
      rows = narrower
    }
    self.scale = scale
    places = rows.places
    height = rows.height
  }

  private static func rows(
    _ wishes: [Wish], _ scale: Double, _ width: Double, _ titleHeight: Double, _ gap: Double
  ) -> (places: [Box], height: Double) {
    var places: [Box] = []
    var (x, y, high) = (0.0, 0.0, 0.0)
    for wish in wishes {
      let wide = max(wish.extent.width * 1000 / scale + 2 * wish.padding, wish.titleWidth)
      let tall = titleHeight + wish.extent.height * 1000 / scale + 2 * wish.padding
      if x > 0, x + wide > width {
        (x, y, high) = (0, y + high + gap, 0)
      }
      places.append(Box(minX: x, minY: y, maxX: x + wide, maxY: y + tall))
      x += wide + gap
      high = max(high, tall)
    }
    return (places, y + high)
  }
}
