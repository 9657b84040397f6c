import Cartography
import Geometry

/// Where small maps stand on a page.
struct PanelLayout {
  /// The place of one of them, in millimetres from the corner of the part of the page that all have.
  struct Place {
    /// The corner of its heading.
    var heading: Point
    /// The rectangle that its land is shown in.
    var frame: Box
    /// What is its own of the page, and what of that belongs to others or to headings.
    var room: Box, taken: [Box]
    /// Where it may have labels.
    var around: Box
    /// The denominator of its scale.
    let scale: Double
    /// The box around a map at a scale of its own, and the place of its scale bar; `nil` at the scale of the page.
    var box: Box?, bar: Box?

    /// The same on a part of a page that begins lower.
    func moved(down y: Double) -> Place {
      func moved(_ box: Box) -> Box {
        Box(minX: box.minX, minY: box.minY + y, maxX: box.maxX, maxY: box.maxY + y)
      }
      var place = self
      place.heading.y += y
      (place.frame, place.room, place.taken) = (moved(frame), moved(room), taken.map(moved))
      place.around = moved(around)
      (place.box, place.bar) = (box.map(moved), bar.map(moved))
      return place
    }
  }

  let places: [Place]
  /// The denominator of the scale that maps have unless their headings say something else.
  let scale: Double
  /// How much larger the others are drawn; `nil` where none is.
  let magnification: Double?
  /// The height that all take.
  let height: Double
  /// What is free at the bottom, from left to right.
  let spare: [Box]

  /// The panels on shelves.
  ///
  /// - Parameter width: of the part of the page, in millimetres.
  init(_ shelves: PanelShelves, _ wishes: [PanelShelves.Wish], width: Double) {
    let side = MapMeasures.gap / 2
    places = wishes.enumerated().map { place, wish in
      let box = shelves.places[place]
      let frame = Box(
        minX: box.minX, minY: box.minY + wish.titleHeight,
        maxX: box.minX + wish.extent.width * 1000 / shelves.scale + 2 * wish.padding, maxY: box.maxY)
      return Place(
        heading: Point(x: box.minX + shelves.indents[place], y: box.minY), frame: frame,
        room: Box(minX: box.minX, minY: frame.minY, maxX: max(box.maxX, frame.maxX), maxY: box.maxY),
        taken: shelves.beyond(frame, wish),
        around: Box(
          minX: max(0, frame.minX - side), minY: frame.minY, maxX: min(width, frame.maxX + side),
          maxY: frame.maxY + side),
        scale: shelves.scale)
    }
    (scale, magnification, height, spare) = (shelves.scale, nil, shelves.height, shelves.spare)
  }

  /// The panels of a mosaic.
  ///
  /// - Parameter width: of the part of the page, in millimetres.
  init(_ mosaic: PanelMosaic, _ wishes: [PanelShelves.Wish], width: Double) {
    let step = MosaicBlock.step
    let corners = mosaic.block.parts.sorted { $0.panel < $1.panel }.map {
      Point(x: Double($0.x) * step, y: Double($0.y) * step)
    }
    func moved(_ box: Box, _ corner: Point) -> Box {
      Box(minX: box.minX + corner.x, minY: box.minY + corner.y, maxX: box.maxX + corner.x, maxY: box.maxY + corner.y)
    }
    places = wishes.indices.map { place in
      let frame = moved(mosaic.outlines[place].frame, corners[place])
      let own = mosaic.outlines[place]
      let heading = moved(own.heading, corners[place])
      let (box, bar) = (own.box.map { moved($0, corners[place]) }, own.bar.map { moved($0, corners[place]) })
      let side = MapMeasures.panelLabels
      let across = max(side, (MapMeasures.narrowPanel - frame.width) / 2)
      let around =
        box?.expanded(by: -MapMeasures.offOtherMaps)
        ?? Box(
          minX: max(0, frame.minX - across), minY: max(0, frame.minY - side), maxX: min(width, frame.maxX + across),
          maxY: frame.maxY + side)
      let taken = wishes.indices.flatMap { other -> [Box] in
        let outline = mosaic.outlines[other]
        // Letters keep off the land of others; below a heading they may stand as near as its own lines do.
        if other == place { return [heading] + [bar].compactMap { $0 } }
        return [moved(outline.heading, corners[other])]
          + (outline.box.map { [$0] } ?? outline.land).map {
            moved($0, corners[other]).expanded(by: MapMeasures.offOtherMaps)
          }
      }
      return Place(
        heading: Point(x: heading.minX, y: heading.minY), frame: frame, room: frame,
        taken: taken.filter { $0.intersects(around) },
        around: around, scale: mosaic.scale / wishes[place].magnification, box: box, bar: bar)
    }
    (scale, height) = (mosaic.scale, Double(mosaic.block.height) * step)
    let most = wishes.map(\.magnification).max() ?? 1
    magnification = most > 1 ? most : nil
    spare = mosaic.block.free(high: MapMeasures.spareStrip, width: width)
  }
}
