import Cartography
import Geometry

/// Panels of different land fitted to each other: each comes as near to those before it as their land and headings allow,
/// all at the largest scale at which they find room in the order in which they are read.
struct PanelMosaic {
  /// The denominator of the scale.
  let scale: Double
  /// The panels at their places.
  let block: MosaicBlock
  /// What each takes there.
  let outlines: [PanelOutline]

  /// - Parameter room: the width and the height of the part of the page, in millimetres.
  /// - Returns: `nil` where none find room at any scale: a heading is wider than the page.
  init?(_ wishes: [PanelShelves.Wish], room: (width: Double, height: Double), gap: Double) {
    func steps(_ length: Double) -> Int { Int(length / MosaicBlock.step) }
    let (width, height) = (steps(room.width), steps(room.height))
    func outlines(_ scale: Double) -> [PanelOutline] { wishes.map { PanelOutline($0, scale: scale) } }
    func lowest(_ scale: Double, levels: Int) -> MosaicBlock? {
      let panels = outlines(scale).enumerated().map { MosaicBlock($0, $1.boxes, gap: gap) }
      var search = MosaicSearch(panels, width: width, height: height, levels: levels)
      return search.lowest()
    }
    /// The largest scale between one that has no room and one that has.
    func largest(from small: Double, to large: Double, _ block: MosaicBlock, levels: Int) -> (Double, MosaicBlock) {
      var (none, found) = (small, (large, block))
      while found.0 > none * 1.006 {
        let middle = Viewport.roundScale(atLeast: (none * found.0).squareRoot())
        guard middle > none, middle < found.0 else { break }
        if let block = lowest(middle, levels: levels) { found = (middle, block) } else { none = middle }
      }
      return found
    }
    let needed = wishes.map { wish in
      max(wish.extent.width / room.width, wish.extent.height / room.height) * wish.magnification * 1000
    }
    var none = Viewport.roundScale(atLeast: max(needed.max() ?? 0, 1e-3))
    // What takes more than the whole part finds no room in it, in whatever way.
    func isTooLarge(_ scale: Double) -> Bool {
      outlines(scale).reduce(0) { $0 + $1.area } > room.width * room.height
    }
    let end = none * 1000
    while isTooLarge(none), none < end { none = Viewport.roundScale(atLeast: none * 1.03) }
    var first = none
    var block = lowest(first, levels: MosaicSearch.deepest)
    while block == nil, first < end {
      none = first
      first = Viewport.roundScale(atLeast: first * 1.06)
      block = lowest(first, levels: MosaicSearch.deepest)
    }
    guard let block else { return nil }
    var best = largest(from: none, to: first, block, levels: MosaicSearch.deepest)
    // Rows alone are read more easily than rows beside a high map: for that, maps may be a little smaller.
    let plain = Viewport.roundScale(atLeast: best.0 * MapMeasures.plainness)
    if let block = lowest(plain, levels: MosaicSearch.rows) {
      best = largest(from: best.0, to: plain, block, levels: MosaicSearch.rows)
    }
    scale = best.0
    let found = outlines(best.0)
    self.outlines = found
    let panels = found.enumerated().map { MosaicBlock($0, $1.boxes, gap: gap) }
    // What is left of the width goes between what stands beside each other, unless that costs height that is not there.
    let spread = [1, 0.5, 0.25].lazy.map { share in
      PanelMosaic.laid(best.1.way, panels, width: Int(Double(width) * share + Double(best.1.width) * (1 - share)))
    }.first { $0.width <= width && $0.height <= height }
    self.block = spread ?? best.1
  }

  /// The panels of a way at their places, those beside each other with what is left of a width between them.
  ///
  /// - Parameter width: in steps; 0 for as near to each other as may be.
  private static func laid(_ way: MosaicWay, _ panels: [MosaicBlock], width: Int) -> MosaicBlock {
    switch way {
    case .panel(let panel): return panels[panel]
    case .below(let parts):
      let blocks = parts.map { laid($0, panels, width: width) }
      return blocks.dropLast().reversed().reduce(blocks[blocks.count - 1]) { $1.above($0) }
    case .beside(let parts):
      let blocks = parts.map { laid($0, panels, width: 0) }
      func joined(_ more: Int) -> MosaicBlock {
        blocks.dropLast().reversed().reduce(blocks[blocks.count - 1]) { $1.beside($0, more: more) }
      }
      let near = joined(0)
      let more = max(0, min((width - near.width) / (blocks.count - 1), width / 4))
      return more > 0 ? joined(more) : near
    }
  }
}
