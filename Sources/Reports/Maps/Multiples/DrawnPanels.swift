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
  ///   - layout: where they stand.
  ///   - top: where that begins on the page, in millimetres.
  ///   - keys: the letters that stand for names on maps that have no room for them.
  ///   - other: a drawing of the same maps; `nil` for none.
  /// - Returns: `nil` where insets are much smaller than those of the other drawing, or too small for numbers to stand in.
  init?(
    _ panels: [MapPanel], _ contents: [PanelContent], _ content: PanelContent, on layout: PanelLayout,
    top: Double, keys: [String: String], _ words: MapWords,
    insteadOf other: DrawnPanels? = nil
  ) {
    let plain = panels.enumerated().map { place, panel in
      let spot = layout.places[place].moved(down: top)
      let viewport = Viewport(centre: panel.input.shownExtent.centre, scale: spot.scale, frame: spot.frame)
      var own = contents[place].features
      if content.tellsGroups { own = own.inColours(of: content.features) }
      if !content.tellsPlaces { own.names = [] }
      // One line has one meaning on all maps: where the shared legend has the borders of some regions, no map has those of
      // all.
      if !content.features.regionsOfMembers, own.regionsOfMembers { own.regions = nil }
      return PanelMap(
        panel.input, own, in: viewport, spot, prefix: "p\(place + 1)-")
    }
    maps = content.hasInset ? plain.withInsets(words) : plain
    if let usual = other?.inset {
      guard let own = DrawnPanels.inset(maps), own.scale <= usual.scale * MapMeasures.smallerInset,
        own.scale <= usual.scale || own.frame.width >= MapMeasures.leastSmallerInset
      else { return nil }
    }
    numbers = maps.reduce(into: []) { all, map in all.append(map.numbers(keys, off: all.flatMap(\.placed))) }
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

  /// What a map takes of the page with its inset and its labels, without its heading.
  func bounds(_ place: Int) -> Box {
    let map = maps[place]
    let whole = map.inset.map { map.frame.viewport.frame.union($0.room) } ?? map.frame.viewport.frame
    return numbers[place].placed.reduce(whole) { $0.union($1.box) }
  }

  /// The labels of a map that are not read where they belong; the sum of all maps.
  func astray(_ place: Int) -> Int { numbers[place].astray }
  var astray: Int { numbers.reduce(0) { $0 + $1.astray } }

  /// Whether most labels of a map are not read where they belong.
  func isCrowded(_ place: Int) -> Bool {
    numbers[place].astray >= MapMeasures.crowdedPanel && numbers[place].astray * 2 >= numbers[place].count
  }

  /// Whether a map is hardly more than a dot.
  func isTiny(_ place: Int) -> Bool {
    let land = maps[place].frame.viewport.frame
    return max(land.width, land.height) < MapMeasures.tinyPanel
  }

  /// How many labels stand nowhere.
  var lost: Int { numbers.reduce(0) { $0 + $1.without.count + $1.unnamed.count } }
}
