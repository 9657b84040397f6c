import Cartography
import Geometry

/// Where an inset helps most: the rectangle of the plane that holds most shapes that are too small for their labels, or to
/// be told from each other.
///
/// Each side of the best rectangle can be moved until it touches a shape, so only the shapes' own sides are tried.
///
/// - Parameters:
///   - labels: the pieces of the whole map.
///   - specks: units that are too small to be told from their neighbours.
///   - width: metres that the inset can show from west to east.
///   - height: and from south to north.
///   - margin: metres around what it holds.
/// - Returns: the rectangle around what it holds; `nil` when it would not be worth its room.
func insetExtent(
  for labels: [PieceLabel], _ specks: [Box], width: Double, height: Double, margin: Double
) -> Box? {
  let (width, height) = (width - 2 * margin, height - 2 * margin)
  let units = specks.filter { $0.width <= width && $0.height <= height }.map { (box: $0, weight: MapMeasures.speck) }
  let wanted =
    units
    + labels.compactMap { label -> (box: Box, weight: Double)? in
      guard label.isGreatest, label.box.width <= width, label.box.height <= height else { return nil }
      let radius = label.request.circle.radius
      if radius < MapMeasures.smallRadius { return (label.box, 1) }
      let isCramped = radius < MapMeasures.crampedRadius || label.isWord && label.request.sizeInside == nil
      return isCramped ? (label.box, 0.5) : nil
    }
  // Where most fail, the scale is too small, and no inset would help.
  let names = labels.count { $0.isGreatest }
  if wanted.count - units.count > 3, Double(wanted.count - units.count) > MapMeasures.mostSpecks * Double(names) {
    return nil
  }
  let best = heaviestWindow(over: wanted, width: width, height: height)
  guard let best, best.weight >= MapMeasures.worthwhileInset else { return nil }
  return best.box.expanded(by: margin)
}

extension MapFrame {
  /// The units that are too small on the page to be told from neighbours of another colour, where they lie in metres; none
  /// where most are small: then the scale is, and no inset would help.
  ///
  /// - Parameter topology: the one that the frame was made from.
  func specks(_ topology: Topology) -> [Box] {
    let boxes = (0..<layer.featureCount).map { layer.box(ofFeature: $0) }
    let side = MapMeasures.speckSide / viewport.millimetresPerMetre
    let isSmall = boxes.map { box in box.map { max($0.width, $0.height) < side } ?? false }
    let count = isSmall.count { $0 }
    guard count > 0, Double(count) < MapMeasures.mostSpecks * Double(boxes.count) else { return [] }
    var isSpeck = [Bool](repeating: false, count: boxes.count)
    _ = topology.lines { left, right in
      guard let left, let right, features.fills[left] != features.fills[right] else { return false }
      for one in [left, right] where isSmall[one] { isSpeck[one] = true }
      return false
    }
    return zip(boxes, isSpeck).compactMap { $1 ? $0 : nil }
  }
}
