import Cartography
import Geometry

extension MapFrame {
  /// Borders over water between groups of one colour: on a map of classes nothing else says on which side of a fjord a group
  /// ends. Empty where each group has a colour of its own, and where it is not known what is water.
  ///
  /// - Parameter land: the land of others on the page; what lies around the country when `nil`.
  func waterBorders(besides land: PathData?) -> PathData {
    guard features.isScaled,
      let land = land ?? around.map({ $0.shown(in: viewport, clippedTo: viewport.frame) })
    else { return PathData(isClosed: false) }
    let others = (kind: Int?.none, path: land)
    let areas = shapes.areas.enumerated().map { (kind: features.groups[$0], path: $1) }
    return medialLines(
      between: [others] + areas, in: viewport.frame, reach: MapMeasures.waterBorderReach,
      least: MapMeasures.leastWaterBorder
    ) { features.list[$0].fill == features.list[$1].fill }
  }
}
