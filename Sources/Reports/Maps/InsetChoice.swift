import Cartography
import Geometry

/// Where an inset helps most: the rectangle of the plane that holds most shapes that are too small for their labels.
///
/// Each side of the best rectangle can be moved until it touches a shape, so only the shapes' own sides are tried.
///
/// - Parameters:
///   - labels: the pieces of the whole map.
///   - width: metres that the inset can show from west to east.
///   - height: and from south to north.
/// - Returns: the rectangle, centred on what it holds; `nil` when it would not be worth its room.
func insetExtent(for labels: [PieceLabel], width: Double, height: Double) -> Box? {
  let wanted = labels.compactMap { label -> (box: Box, weight: Double)? in
    guard label.isGreatest, label.box.width <= width, label.box.height <= height else { return nil }
    let radius = label.request.circle.radius
    if radius < MapMeasures.smallRadius { return (label.box, 1) }
    let isCramped = radius < MapMeasures.crampedRadius || label.isWord && label.request.sizeInside == nil
    return isCramped ? (label.box, 0.5) : nil
  }
  let best = heaviestWindow(over: wanted, width: width, height: height)
  guard let best, best.weight >= MapMeasures.worthwhileInset else { return nil }
  let centre = best.box.centre
  return Box(
    minX: centre.x - width / 2, minY: centre.y - height / 2, maxX: centre.x + width / 2, maxY: centre.y + height / 2)
}
