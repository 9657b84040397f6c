import Cartography
import Geometry

/// The land of a map in a drawing: without headings, legend, numbers and the frames beside it.
public struct LandOfMap: Hashable, Sendable {
  /// The layers that it is drawn in, bottom first, by their ids within the map.
  var layers: [String]
  /// The stretch of the page that it takes, as `viewBox` has it: in whole millimetres.
  var viewBox: String

  /// The land of a sheet; `nil` where it has none.
  init?(_ sheet: MapSheet) {
    guard let box = sheet.layers.first(where: { $0.id == "municipalities" }).flatMap({ Self.box(of: $0.items) }) else {
      return nil
    }
    layers = sheet.layers.map(\.id).filter { Self.drawn.contains($0) }
    let left = Int(box.minX.rounded(.down)) - 1, top = Int(box.minY.rounded(.down)) - 1
    viewBox = "\(left) \(top) \(Int(box.maxX.rounded(.up)) + 1 - left) \(Int(box.maxY.rounded(.up)) + 1 - top)"
  }

  /// The layers whose contents lie on the land.
  private static let drawn: Set = ["municipalities", "hatches", "borders", "islands", "owners"]

  /// The smallest box around everything that is filled.
  private static func box(of items: [SheetItem]) -> Box? {
    items.reduce(nil as Box?) { box, item in
      let own: Box? =
        switch item {
        case .group(let group): self.box(of: group.items)
        case .path(let path, _): Box(around: path.points)
        default: nil
        }
      guard let own, let box else { return box ?? own }
      return Box(
        minX: min(box.minX, own.minX), minY: min(box.minY, own.minY), maxX: max(box.maxX, own.maxX),
        maxY: max(box.maxY, own.maxY))
    }
  }
}
