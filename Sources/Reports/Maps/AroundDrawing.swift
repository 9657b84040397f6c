import Cartography
import Geometry

extension MapFrame {
  /// What lies below the frame where it is known: water, and land of others; nothing where it is not.
  ///
  /// - Parameter paper: the page, of which what lies beyond the frame is a group of its own; where it is `nil` the frame is
  ///   a rectangle of its own with its own water.
  /// - Parameter far: frames on the plane, in metres, in which something else is drawn.
  func surroundings(_ palette: Palette, on paper: Box? = nil, besides far: [Box] = []) -> [SheetGroup] {
    guard let around else { return [] }
    let frame = viewport.frame
    let land = around.shown(in: viewport, clippedTo: paper ?? frame)
    func items(in box: Box) -> [SheetItem] {
      let part = PathData(
        (0..<land.count).compactMap { ring in
          let part = clipped(ring: land[ring], to: box)
          return part.count > 2 ? part : nil
        }, isClosed: true)
      return part.isEmpty ? [] : [.path(part, Paint(fill: palette.abroad))]
    }
    let water = SheetItem.rectangle(frame, cornerRadius: 0, Paint(fill: palette.sea))
    let other = far.map { SheetItem.rectangle(viewport.page($0), cornerRadius: 0, Paint(fill: palette.sea)) }
    let beyond = paper.map { paper in sides(of: frame, on: paper).flatMap { items(in: $0) } } ?? []
    return [
      SheetGroup(id: prefix + "abroad-margin", items: beyond),
      SheetGroup(id: prefix + "abroad", items: (paper == nil ? [water] : []) + items(in: frame) + other),
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
    var land = FreeSpace(frame: viewport.frame.expanded(by: MapMeasures.gap), cell: 0.5)
    land.take(shapes.land)
    return { box in
      guard land.isFree(box) else { return nil }
      return around.contains(viewport.plane(box.centre)) ? palette.abroad : palette.sea
    }
  }
}
