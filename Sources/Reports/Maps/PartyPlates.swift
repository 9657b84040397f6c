import Cartography
import Geometry

// The plates on which the numbers of parties stand, and at which lines end.
extension MapFrame {
  /// The plate of a collaboration's number, on which lines end, around a place.
  func plate(of end: MapRelation.End, at centre: Point, _ style: MapStyle) -> Box {
    guard case .group(let group) = end else { return Circle(centre: centre, radius: MapMeasures.partySign).box }
    let size = points(style.text.label) * MapMeasures.plateNumber
    let room = MapMeasures.plateRoom
    let width = textWidth(features.list[group].label, size: size, isBold: true, in: style.typeface) + room.width
    let height = style.typeface.capHeight * size + room.height
    return Box(
      minX: centre.x - width / 2, minY: centre.y - height / 2, maxX: centre.x + width / 2, maxY: centre.y + height / 2)
  }

  /// Where the plates of collaborations stand: in the middle of their land, or where neither a line between others nor the
  /// sign of one lies below them.
  func platePlaces(
    of parties: [MapRelation.End], _ relations: [MapRelation], _ style: MapStyle,
    circle: (PolygonLayer, Int) -> Circle?
  ) -> [(party: MapRelation.End, place: Point)] {
    // Lines between those that have a sign of their own, straight.
    let lines = relations.flatMap { relation -> [Leader] in
      let all = (relation.from + relation.to).filter { !$0.isNumbered }
      let places = all.compactMap { end in
        place(of: end, circle: circle).map { RelationRoutes.End(party: end, point: $0, radius: 0) }
      }
      return tree(places).map { Leader(from: $0.0.point, to: $0.1.point) }
    }
    let others = relations.flatMap { $0.from + $0.to }.filter { !$0.isNumbered }
    let signs = others.compactMap { place(of: $0, circle: circle) }
      .map { Circle(centre: $0, radius: MapMeasures.partySign).box }
    // A plate stands on no other either, which would hide whose it is.
    var plates: [Box] = []
    func found(_ end: MapRelation.End) -> Point? {
      guard let middle = place(of: end, circle: circle), case .group(let group) = end else { return nil }
      func isClear(_ place: Point) -> Bool {
        let room = plate(of: end, at: place, style).expanded(by: MapMeasures.plateClearance)
        return !lines.contains { crosses($0, room) } && !(signs + plates).contains(where: room.intersects)
      }
      guard !isClear(middle) else { return middle }
      var land = FreeSpace(frame: Circle(centre: middle, radius: 2 * MapMeasures.plateReach).box, cell: 0.4)
      land.take(outline(group))
      let reach = Int(MapMeasures.plateReach)
      var steps: [(away: Int, x: Int, y: Int)] = []
      for x in -reach...reach {
        for y in -reach...reach { steps.append((x * x + y * y, x, y)) }
      }
      steps.sort { $0 < $1 }
      for step in steps {
        let place = Point(x: middle.x + Double(step.x), y: middle.y + Double(step.y))
        let isOnLand = land.takenShare(of: Circle(centre: place, radius: 1).box) == 1
        if isOnLand, isClear(place) { return place }
      }
      return middle
    }
    return parties.compactMap { end in
      guard let place = found(end) else { return nil }
      plates.append(plate(of: end, at: place, style))
      return (end, place)
    }
  }

  /// The plates of some relations, each once, with their numbers.
  func plateItems(of relations: [DrawnRelation], _ palette: Palette, _ style: MapStyle) -> [SheetItem] {
    var plated: Set<Int> = []
    return relations.flatMap(\.plates).filter { plated.insert($0.group).inserted }.flatMap { group, room in
      let size = (room.height - MapMeasures.plateRoom.height) / style.typeface.capHeight
      return [
        SheetItem.rectangle(
          room, cornerRadius: 0.5, Paint(fill: palette.paper, stroke: Stroke(palette.outline, width: 0.35))),
        .text(
          TextRun(
            features.list[group].label, at: Point(x: room.centre.x, y: room.maxY - MapMeasures.plateRoom.height / 2),
            size: size, isBold: true,
            anchor: .middle, colour: palette.ink)),
      ]
    }
  }
}
