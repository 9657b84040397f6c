import Cartography
import Geometry

extension PopulationLabels {
  /// The names of upper units on free paper beside their grounds, on one line or on two, nowhere nearer to another's.
  ///
  /// Close to the greatest of its circles a name is best; where nothing is free there, farther off, and then nearer to
  /// others.
  ///
  /// - Parameters:
  ///   - said: what needs no name here: a unit of one municipality that is called the same.
  /// - Returns: the letters with their rooms, and the codes of those without room.
  func unitNames(
    _ room: Box, _ grounds: PopulationGrounds, said: Set<String>
  ) -> (letters: [SheetItem], boxes: [Box], without: [String]) {
    let territory = input.report.snapshot.territory
    guard territory.hasUpperUnits, input.area == nil else { return ([], [], []) }
    var letters: [SheetItem] = []
    var boxes: [Box] = []
    var without: [String] = []
    var free = FreeSpace(frame: room, cell: 0.5)
    let rooms = Set(population.municipalities.map(\.county)).sorted().map {
      (code: $0, circles: grounds.rooms(ofUnit: $0))
    }
    free.take(PathData(rooms.flatMap(\.circles).map { $0.ring(corners: 24) }, isClosed: true))
    free.take(taken)
    let size = points(input.settings.style.text.leastLabel)
    for unit in rooms {
      guard let name = territory.county(unit.code)?.name, unit.circles.count > 1 || !said.contains(name) else {
        continue
      }
      let others = rooms.filter { $0.code != unit.code }.flatMap(\.circles)
      guard let (lines, box) = place(for: name, size: size, beside: unit.circles, others, free) else {
        without.append(unit.code)
        continue
      }
      free.take(box.expanded(by: 0.8))
      boxes.append(box.expanded(by: 0.5))
      let step = face.capHeight * size * UpperUnitNames.leading
      letters += lines.enumerated().map { place, line in
        .text(
          TextRun(
            line, at: Point(x: box.minX, y: box.maxY - Double(lines.count - 1 - place) * step), size: size,
            isBold: true, colour: palette.quiet))
      }
    }
    return (letters, boxes, without)
  }

  /// What is asked for the name of an upper unit that finds no room beside its circles: the end of a leader from the ground
  /// that shows where it lies, on one line or on two, from the circle that is farthest out first.
  func unitRequests(_ code: String, _ grounds: PopulationGrounds) -> [LabelRequest] {
    guard let name = input.report.snapshot.territory.county(code)?.name else { return [] }
    let middle = circles.reduce(Point(x: 0, y: 0)) { sum, circle in
      Point(
        x: sum.x + circle.centre.x / Double(circles.count), y: sum.y + circle.centre.y / Double(circles.count))
    }
    let outwards = grounds.rooms(ofUnit: code).sorted { a, b in
      (-distance(a.centre, middle), a.centre.x) < (-distance(b.centre, middle), b.centre.x)
    }
    let anchors = outwards.prefix(4).flatMap { room -> [Point] in
      // On the rim that the ground has around the circle.
      let rim = Circle(centre: room.centre, radius: room.radius - MapMeasures.circleRim / 2).ring(corners: 24)
      let far = rim.sorted { (-distance($0, middle), $0.x) < (-distance($1, middle), $1.x) }
      return UpperUnitNames.anchors.map { far[$0] }
    }
    return anchors.flatMap { anchor -> [LabelRequest] in
      return UpperUnitNames.lines(of: name).map { lines in
        var request = LabelRequest(
          text: lines.joined(separator: "\n"), circle: Circle(centre: anchor, radius: 0.01),
          sizes: [points(input.settings.style.text.leastLabel)], ground: palette.paper)
        request.face = face
        request.looksAround = true
        request.longestLeader = MapMeasures.longestRareLeader
        return request
      }
    }
  }

  /// The free place for a name that is nearest to the circles of its unit and much nearer than to any other, with the lines
  /// that it is set on.
  private func place(
    for name: String, size: Double, beside own: [Circle], _ others: [Circle], _ free: FreeSpace
  ) -> (lines: [String], box: Box)? {
    for reach in UpperUnitNames.reaches {
      for lines in UpperUnitNames.lines(of: name) {
        let width = lines.map { roomyTextWidth($0, size: size, isBold: true, in: face) }.max() ?? 0
        let height = face.capHeight * size * (1 + Double(lines.count - 1) * UpperUnitNames.leading)
        let found = place(width, height, beside: own, others, free, reach)
        if let found { return (lines, found) }
      }
    }
    return nil
  }

  private func place(
    _ width: Double, _ height: Double, beside own: [Circle], _ others: [Circle], _ free: FreeSpace,
    _ reach: (gap: Double, strange: Double)
  ) -> Box? {
    var best: (cost: Double, box: Box)?
    for circle in own {
      for step in 0..<24 {
        let rim = Circle(centre: circle.centre, radius: circle.radius + reach.gap).ring(corners: 24)[step]
        // Left or right of the circle, or above or below it.
        let share = abs(rim.x - circle.centre.x) < circle.radius / 4 ? 0.5 : rim.x < circle.centre.x ? 1 : 0
        let middle = share != 0.5 ? rim.y : rim.y + (rim.y < circle.centre.y ? -0.6 : 0.6) * height
        let box = Box(
          minX: rim.x - width * share, minY: middle - height / 2, maxX: rim.x + width * (1 - share),
          maxY: middle + height / 2)
        guard free.isFree(box.expanded(by: 0.3)) else { continue }
        let strange = others.map { $0.gap(to: box) }.min() ?? .infinity
        guard strange > reach.strange else { continue }
        // Beside the greatest of its circles: what is meant is clear there.
        let cost = -circle.radius
        if cost < best?.cost ?? .infinity { best = (cost, box) }
      }
    }
    return best?.box
  }
}

/// How names of upper units stand beside circles.
private enum UpperUnitNames {
  /// How far a name stands from its own circle, and how far from any other unit's at least, in millimetres; the best first.
  static let reaches = [(0.8, 2.6), (2.4, 3.4), (0.8, 1.4), (4.5, 5.4), (2.4, 2.9), (7, 7.6)]
    .map { (gap: $0.0, strange: $0.1) }
  /// Where a leader may begin among 24 places on the rim of a circle, of which the first lies straight outwards: there, and
  /// an eighth of a turn to either side.
  static let anchors = [0, 5, 6]
  /// From one baseline to the next, in heights of capitals.
  static let leading = 1.55

  /// The name on one line, and on two that are about as long.
  static func lines(of name: String) -> [[String]] {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1 else { return [[name]] }
    func lines(_ place: Int) -> [String] {
      [words[..<place].joined(separator: " "), words[place...].joined(separator: " ")]
    }
    let best = (1..<words.count).map(lines).min { a, b in (a.map(\.count).max() ?? 0) < (b.map(\.count).max() ?? 0) }
    return [[name]] + (best.map { [$0] } ?? [])
  }
}

extension Circle {
  /// How far its rim is from a rectangle; negative where they meet.
  fileprivate func gap(to box: Box) -> Double {
    let nearest = Point(x: min(max(centre.x, box.minX), box.maxX), y: min(max(centre.y, box.minY), box.maxY))
    return distance(centre, nearest) - radius
  }
}
