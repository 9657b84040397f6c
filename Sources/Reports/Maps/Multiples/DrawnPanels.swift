import Cartography
import Geometry

/// The small maps of a page at their places, with their numbers and names.
struct DrawnPanels {
  /// The maps in the order of the page.
  let maps: [PanelMap]
  /// What stands on each.
  let numbers: [PanelMap.Numbers]

  /// - Parameters:
  ///   - content: what the legend is of: groups have the colours that they have there.
  ///   - top: where the shelves begin, in millimetres.
  ///   - keys: the letters that stand for names on maps that have no room for them.
  ///   - other: a drawing of the same maps; `nil` for none.
  /// - Returns: `nil` where insets are much smaller than those of the other drawing, or too small for numbers to stand in.
  init?(
    _ panels: [MapPanel], _ contents: [PanelContent], _ content: PanelContent, on shelves: PanelShelves,
    _ wishes: [PanelShelves.Wish], top: Double, keys: [String: String], _ words: MapWords,
    insteadOf other: DrawnPanels? = nil
  ) {
    maps = panels.enumerated().map { place, panel in
      let (box, wish) = (shelves.places[place], wishes[place])
      let frame = Box(
        minX: box.minX, minY: top + box.minY + wish.titleHeight,
        maxX: box.minX + wish.extent.width * 1000 / shelves.scale + 2 * wish.padding, maxY: top + box.maxY)
      let viewport = Viewport(centre: wish.extent.centre, scale: shelves.scale, frame: frame)
      var own = contents[place].features
      if content.tellsGroups { own = own.inColours(of: content.features) }
      if !content.tellsPlaces { own.names = [] }
      // One line has one meaning on all maps: where the shared legend has the borders of some regions, no map has those of
      // all.
      if !content.features.regionsOfMembers, own.regionsOfMembers { own.regions = nil }
      let room = Box(minX: box.minX, minY: frame.minY, maxX: max(box.maxX, frame.maxX), maxY: box.maxY + top)
      return PanelMap(
        panel.input, own, in: viewport, room: room, off: shelves.beyond(frame, wish), prefix: "p\(place + 1)-")
    }.withInsets(words)
    if let usual = other?.inset {
      guard let own = DrawnPanels.inset(maps), own.scale <= usual.scale * MapMeasures.smallerInset,
        own.scale <= usual.scale || own.frame.width >= MapMeasures.leastSmallerInset
      else { return nil }
    }
    numbers = maps.map { $0.numbers(keys) }
  }

  /// The names that a letter stands for on one of the maps and that have none yet, in their order.
  func unnamed(without keys: [String: String]) -> [String] {
    numbers.flatMap(\.unnamed).reduce(into: []) { names, name in
      if !names.contains(name), keys[name] == nil { names.append(name) }
    }
  }

  /// The names that letters stand for, map by map as a page is read.
  var lettered: [String] {
    numbers.flatMap(\.lettered).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// How the insets show their part; `nil` without any.
  private var inset: Viewport? { DrawnPanels.inset(maps) }

  private static func inset(_ maps: [PanelMap]) -> Viewport? {
    maps.lazy.compactMap { $0.inset?.frame.viewport }.first
  }

  /// How many labels stand nowhere.
  var lost: Int { numbers.reduce(0) { $0 + $1.without.count + $1.unnamed.count } }
}
