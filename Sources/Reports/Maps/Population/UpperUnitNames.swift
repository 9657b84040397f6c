import Cartography
import Geometry

extension PopulationLabels {
  /// The names of upper units on free paper beside their grounds, nowhere nearer to another's; those without room have
  /// none, since the legend lists them.
  func unitNames(_ room: Box, _ grounds: PopulationGrounds, off placed: [Box]) -> [SheetItem] {
    let territory = input.report.snapshot.territory
    guard territory.hasUpperUnits, input.area == nil else { return [] }
    var letters: [SheetItem] = []
    var free = FreeSpace(frame: room, cell: 0.5)
    let rooms = Set(population.municipalities.map(\.county)).sorted().map {
      (code: $0, circles: grounds.rooms(ofUnit: $0))
    }
    free.take(PathData(rooms.flatMap(\.circles).map { $0.ring(corners: 24) }, isClosed: true))
    free.take(taken + placed)
    let size = points(input.settings.style.text.leastLabel)
    for unit in rooms {
      guard let name = territory.county(unit.code)?.name,
        let box = place(
          for: name, size: size, beside: unit.circles, rooms.filter { $0.code != unit.code }.flatMap(\.circles), free)
      else { continue }
      free.take(box.expanded(by: 0.8))
      letters.append(
        .text(
          TextRun(
            name, at: Point(x: box.minX, y: box.maxY), size: size, isBold: true, colour: palette.quiet)))
    }
    return letters
  }

  /// The free place for a name that is nearest to the circles of its unit and much nearer than to any other.
  private func place(
    for name: String, size: Double, beside own: [Circle], _ others: [Circle], _ free: FreeSpace
  ) -> Box? {
    let width = roomyTextWidth(name, size: size, isBold: true, in: face)
    let height = face.capHeight * size
    var best: (cost: Double, box: Box)?
    for circle in own {
      for step in 0..<24 {
        let rim = Circle(
          centre: circle.centre, radius: circle.radius + 0.8
        ).ring(corners: 24)[step]
        // Left or right of the circle, or above or below it.
        let share = abs(rim.x - circle.centre.x) < circle.radius / 4 ? 0.5 : rim.x < circle.centre.x ? 1 : 0
        let middle = share != 0.5 ? rim.y : rim.y + (rim.y < circle.centre.y ? -0.6 : 0.6) * height
        let box = Box(
          minX: rim.x - width * share, minY: middle - height / 2, maxX: rim.x + width * (1 - share),
          maxY: middle + height / 2)
        guard free.isFree(box.expanded(by: 0.3)) else { continue }
        let strange = others.map { $0.gap(to: box) }.min() ?? .infinity
        guard strange > MapMeasures.circleNameReach else { continue }
        // Beside the greatest of its circles: what is meant is clear there.
        let cost = -circle.radius
        if cost < best?.cost ?? .infinity { best = (cost, box) }
      }
    }
    return best?.box
  }
}

extension Circle {
  /// How far its rim is from a rectangle; negative where they meet.
  fileprivate func gap(to box: Box) -> Double {
    let nearest = Point(x: min(max(centre.x, box.minX), box.maxX), y: min(max(centre.y, box.minY), box.maxY))
    return distance(centre, nearest) - radius
  }
}
