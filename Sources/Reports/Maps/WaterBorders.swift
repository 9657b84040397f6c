import Cartography
import Geometry

extension MapFrame {
  /// Borders over water between groups of one colour: on a map of classes nothing else says on which side of a fjord a group
  /// ends. Empty where each group has a colour of its own, and where it is not known what is water.
  var waterBorders: PathData {
    guard features.isScaled, let around else { return PathData(isClosed: false) }
    let others = (kind: Int?.none, path: around.shown(in: viewport, clippedTo: viewport.frame))
    let areas = shapes.areas.enumerated().map { (kind: features.groups[$0], path: $1) }
    return medialLines(
      between: [others] + areas, in: viewport.frame, reach: MapMeasures.waterBorderReach,
      least: MapMeasures.leastWaterBorder
    ) { features.list[$0].fill == features.list[$1].fill }
  }
}
