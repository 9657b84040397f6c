import Cartography
import Geometry

extension MapFrame {
  /// What lies below the frame where it is known: water, and land of others; nothing where it is not.
  ///
  /// - Parameters:
  ///   - paper: the page, of which what lies beyond the frame is a group of its own; where it is `nil` the frame is
  ///     a rectangle of its own with its own water.
  ///   - texts: blocks of text on the page; below those that stand on land of others there is paper, since a coast behind
  ///     letters makes them hard to read.
  func surroundings(_ palette: Palette, on paper: Box? = nil, below texts: [Box] = []) -> [SheetGroup] {
    guard let around else { return [] }
    let frame = viewport.frame
    let land = around.shown(in: viewport, clippedTo: paper ?? frame)
    func items(_ land: PathData, in box: Box) -> [SheetItem] {
      let part = PathData(
        (0..<land.count).compactMap { ring in
          let part = clipped(ring: land[ring], to: box)
          return part.count > 2 ? part : nil
        }, isClosed: true)
      return part.isEmpty ? [] : [.path(part, Paint(fill: palette.abroad))]
    }
    let water = SheetItem.rectangle(frame, cornerRadius: 0, Paint(fill: palette.sea))
    let other = (paper == nil ? [] : around.frames).flatMap { part in
      // Without a word on what lies around there, it is no more water than land.
      let ground = Paint(fill: part.land == nil ? palette.paper : palette.sea)
      return [SheetItem.rectangle(viewport.page(part.box), cornerRadius: 0, ground)]
        + items(around.shown(part, in: viewport), in: viewport.page(part.box))
    }
    let beyond = paper.map { paper in sides(of: frame, on: paper).flatMap { items(land, in: $0) } } ?? []
    let grounds = texts.filter { !items(land, in: $0).isEmpty }.map { text in
      SheetItem.rectangle(
        text.grown(by: MapMeasures.textGround, upTo: paper ?? frame), cornerRadius: 0, Paint(fill: palette.paper))
    }
    return [
      SheetGroup(id: prefix + "abroad-margin", items: beyond),
      SheetGroup(id: prefix + "abroad", items: (paper == nil ? [water] : []) + items(land, in: frame) + other),
      SheetGroup(id: prefix + "text-grounds", items: grounds),
    ].filter { !$0.items.isEmpty }
  }

  /// What of the paper lies beside a frame; it reaches in a little, so that no seam is seen.
  private func sides(of frame: Box, on paper: Box) -> [Box] {
    let overlap = 0.1
    return [
      Box(minX: paper.minX, minY: paper.minY, maxX: paper.maxX, maxY: frame.minY + overlap),
      Box(minX: paper.minX, minY: frame.minY, maxX: frame.minX + overlap, maxY: frame.maxY),
      Box(minX: frame.maxX - overlap, minY: frame.minY, maxX: paper.maxX, maxY: frame.maxY),
      Box(minX: paper.minX, minY: frame.maxY - overlap, maxX: paper.maxX, maxY: paper.maxY),
    ]
  }

  /// What letters beside the land stand on, by their place: water, or land of others; `nil` over land, or where it is not
  /// known.
  func openGround(_ palette: Palette) -> (Box) -> Colour? {
    guard let around else { return { _ in nil } }
    // Most pages have few letters beside their land, and some none.
    lazy var land: FreeSpace = {
      var land = FreeSpace(frame: viewport.frame.expanded(by: MapMeasures.gap), cell: 0.5)
      land.take(shapes.land)
      return land
    }()
    return { box in
      guard land.isFree(box) else { return nil }
      return around.lies(on: viewport.plane(box.centre)).map { $0 ? palette.abroad : palette.sea }
    }
  }
}

extension Box {
  /// The rectangle grown to all sides, and as far as the edge of a page where little more would be left there.
  fileprivate func grown(by margin: Double, upTo page: Box) -> Box {
    let reach = 2 * margin
    return Box(
      minX: minX - reach < page.minX ? page.minX : minX - margin,
      minY: minY - reach < page.minY ? page.minY : minY - margin,
      maxX: maxX + reach > page.maxX ? page.maxX : maxX + margin,
      maxY: maxY + reach > page.maxY ? page.maxY : maxY + margin)
  }
}
