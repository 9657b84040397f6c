import Cartography
import Geometry

extension MapFrame {
  /// What lies below the frame where it is known: water, and land of others; `nil` where it is not.
  ///
  /// - Parameter isFramed: whether the frame is a rectangle of its own; else its water is that of the page.
  func surroundings(_ palette: Palette, isFramed: Bool) -> SheetGroup? {
    guard let around else { return nil }
    let water = SheetItem.rectangle(viewport.frame, cornerRadius: 0, Paint(fill: palette.sea))
    let land = around.shown(in: viewport, clippedTo: viewport.frame)
    let items = (isFramed ? [water] : []) + (land.isEmpty ? [] : [.path(land, Paint(fill: palette.abroad))])
    return items.isEmpty ? nil : SheetGroup(id: prefix + "abroad", items: items)
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

  /// The same land beyond the frame, as far as the paper goes; `nil` where there is none.
  func surroundings(beyondFrameOn paper: Box, _ palette: Palette) -> SheetGroup? {
    guard let around else { return nil }
    let frame = viewport.frame
    // They reach in a little, so that no seam is seen.
    let overlap = 0.1
    let sides = [
      Box(minX: paper.minX, minY: paper.minY, maxX: paper.maxX, maxY: frame.minY + overlap),
      Box(minX: paper.minX, minY: frame.minY, maxX: frame.minX + overlap, maxY: frame.maxY),
      Box(minX: frame.maxX - overlap, minY: frame.minY, maxX: paper.maxX, maxY: frame.maxY),
      Box(minX: paper.minX, minY: frame.maxY - overlap, maxX: paper.maxX, maxY: paper.maxY),
    ]
    let items = sides.compactMap { side -> SheetItem? in
      let land = around.shown(in: viewport, clippedTo: side)
      return land.isEmpty ? nil : .path(land, Paint(fill: palette.abroad))
    }
    return items.isEmpty ? nil : SheetGroup(id: prefix + "abroad-margin", items: items)
  }
}
