import Cartography
import Geometry

extension AreaPlacing {
  /// Room on an area and the water beside it.
  func onWater(_ group: Int, _ own: PathData, _ box: Box?, _ middle: Point) -> RoomSearch? {
    var others = FreeSpace(frame: frame.viewport.frame, cell: 0.4)
    var land = PathData(isClosed: true)
    for feature in frame.shapes.areas.indices where frame.features.groups[feature] != group {
      land.append(contentsOf: frame.shapes.areas[feature])
    }
    others.take(land)
    return RoomSearch(
      on: own, within: box, lines: borders, others: others, middle: middle, frame: frame.viewport.frame)
  }

  func isMarked(_ unit: Unit) -> Bool {
    frame.features.groups[unit.feature].map { frame.features.flagged[$0] != nil } ?? false
  }

  /// Whether dots lie on its land.
  func isDotted(_ unit: Unit) -> Bool { frame.features.uncertain.contains(unit.feature) }

  func clearance(of unit: Unit) -> Double { MapMeasures.nameClearance * (isMarked(unit) ? 2 : 1) }

  /// Around the piece on which a unit in several has its name; `nil` where any of them will do.
  private func mainPiece(of unit: Unit) -> Box? {
    guard let place = frame.features.mainPlaces[unit.feature],
      let polygon = frame.layer.polygon(ofFeature: unit.feature, around: place)
    else { return nil }
    return Box(
      around: frame.layer.points(ofRing: frame.layer.rings(ofPolygon: polygon).lowerBound).map(frame.viewport.page))
  }

  /// Room on a unit, and on the water beside it.
  ///
  /// - Parameter kin: whether letters may reach over another feature too; over none unless stated.
  func room(of unit: Unit, reachingOver kin: (Int) -> Bool = { _ in false }) -> RoomSearch? {
    guard let near = Box(around: frame.shapes.areas[unit.feature].points)?.expanded(by: 20) else { return nil }
    var others = FreeSpace(frame: near, cell: 0.4)
    var land = PathData(isClosed: true)
    for feature in frame.shapes.areas.indices
    where feature != unit.feature && boxes[feature]?.intersects(near) == true && !kin(feature) {
      land.append(contentsOf: frame.shapes.areas[feature])
    }
    others.take(land)
    return RoomSearch(
      on: frame.shapes.areas[unit.feature], within: mainPiece(of: unit), lines: borders, others: others,
      middle: unit.circle?.centre,
      frame: frame.viewport.frame)
  }
}
