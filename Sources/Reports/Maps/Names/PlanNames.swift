import Cartography
import Geometry

extension MapFrame {
  /// The names of what is planned: on the land of each plan, on the open sea beside it, or partly on both.
  ///
  /// - Parameter names: the names of the plans, in their order.
  /// - Returns: the lines of each; none for those without room.
  func planNames(
    _ names: [String], off used: [Box], _ leaders: [Leader], _ settings: MapSettings
  ) -> [[TextRun]] {
    let face = settings.style.typeface
    // A dark tone of the land of plans, so that the name is not read as that of a municipality.
    let palette = settings.palette
    let below = settings.plannedFill
    let ink = settings.isGreyscale ? palette.ink : palette.planned.mixed(with: Colour(0x2A1050), share: 0.8)
    // Right above the name of a municipality, the name of a plan would be read together with it.
    var apart = used.map { $0.expanded(by: MapMeasures.planOffNames) }
    return names.enumerated().map { plan, name in
      var own = PathData(isClosed: true)
      var rest = PathData(isClosed: true)
      for feature in shapes.areas.indices {
        if features.plans?[feature] == plan {
          own.append(contentsOf: shapes.areas[feature])
        } else {
          rest.append(contentsOf: shapes.areas[feature])
        }
      }
      // What is farther from the land than a name reaches over water is of no use.
      let frame = viewport.frame
      guard let land = Box(around: own.points)?.expanded(by: MapMeasures.planNameReach) else { return [] }
      let near = Box(
        minX: max(land.minX, frame.minX), minY: max(land.minY, frame.minY), maxX: min(land.maxX, frame.maxX),
        maxY: min(land.maxY, frame.maxY))
      var others = FreeSpace(frame: near, cell: 0.5)
      others.take(rest)
      let borders = raster(of: [lines.plan, lines.coast], in: near)
      let room = RoomSearch(on: own, lines: borders, others: others, middle: nil, frame: near)
      // On its own land in one line or two, rather than over the water and what lies there.
      let parted = twoLines(name) { textWidth($0, size: 1, isBold: true, in: face) }
      func written(_ lines: [String], in box: Box, _ size: Double, on ground: Colour) -> [TextRun] {
        apart.append(box.expanded(by: 0.4))
        return lines.enumerated().map { line, text in
          TextRun(
            text, at: Point(x: box.centre.x, y: box.minY + face.capHeight * size + size * 1.05 * Double(line)),
            size: size, isBold: true, isItalic: true, anchor: .middle, colour: ink,
            halo: Stroke(ground, width: size * 0.18))
        }
      }
      func extent(of lines: [String], _ size: Double) -> (width: Double, height: Double) {
        (
          lines.map { textWidth($0, size: size, isBold: true, in: face) }.max() ?? 0,
          face.capHeight * size + size * 1.05 * Double(lines.count - 1)
        )
      }
      let sizes = [7.5, 7, 6.5].map(points)
      for lines in [[name], parted].compactMap({ $0 }) {
        for size in sizes {
          let (width, height) = extent(of: lines, size)
          guard let box = room?.place(width: width, height: height, off: apart, leaders) else { continue }
          return written(lines, in: box, size, on: below)
        }
      }
      // Across fjords letters are hard to read: better on the open sea beside, where that is clearly beside this plan.
      var all = rest
      all.append(contentsOf: own)
      let strangers = shapes.areas.indices.filter { features.plans?[$0] != nil && features.plans?[$0] != plan }
        .flatMap { shapes.areas[$0].points }
      for size in sizes.suffix(2) {
        let (width, height) = extent(of: [name], size)
        let box = sea(
          width: width, height: height, beside: own.points, than: strangers, off: all, apart, leaders, in: near)
        if let box { return written([name], in: box, size, on: around == nil ? palette.paper : palette.sea) }
      }
      for size in sizes {
        let (width, height) = extent(of: [name], size)
        guard let box = room?.place(width: width, height: height, off: apart, leaders, onWater: 0.5) else { continue }
        return written([name], in: box, size, on: below)
      }
      return []
    }
  }

  /// The place on open water that is nearest to a land, and clearly nearer than to another; `nil` without one near.
  private func sea(
    width: Double, height: Double, beside own: [Point], than strangers: [Point], off land: PathData, _ used: [Box],
    _ leaders: [Leader], in near: Box
  ) -> Box? {
    var free = FreeSpace(frame: near, cell: 0.5)
    free.take(land)
    func isAbroad(_ point: Point) -> Bool { around?.contains(viewport.plane(point)) ?? false }
    func way(_ box: Box, _ points: [Point]) -> Double {
      points.reduce(Double.infinity) { min($0, box.distance(to: $1)) }
    }
    guard let coast = Box(around: own) else { return nil }
    let middle = coast.centre
    // Farther off no place would do.
    let (reachX, reachY) = (MapMeasures.planBesideLand + width / 2, MapMeasures.planBesideLand + height / 2)
    let (top, bottom) = (max(near.minY + height, coast.minY - reachY), min(near.maxY - height, coast.maxY + reachY))
    let (left, right) = (
      max(near.minX + width / 2, coast.minX - reachX), min(near.maxX - width / 2, coast.maxX + reachX)
    )
    var best: (cost: Double, box: Box)?
    for y in stride(from: top, through: bottom, by: 0.8) {
      for x in stride(from: left, through: right, by: 0.8) {
        // What lies farther from the middle than the best costs more at any rate.
        if let best, distance(Point(x: x, y: y), middle) / 4 >= best.cost { continue }
        let box = Box(minX: x - width / 2, minY: y - height / 2, maxX: x + width / 2, maxY: y + height / 2)
        guard free.isFree(box.expanded(by: 0.8)), !(box.corners + [box.centre]).contains(where: isAbroad),
          !used.contains(where: box.intersects),
          !leaders.contains(where: { crosses($0, box) })
        else { continue }
        let own = way(box, own)
        let cost = own + distance(box.centre, middle) / 4
        // Read with the plan that it is much nearer to.
        if own < MapMeasures.planBesideLand, cost < best?.cost ?? .infinity, own * 1.5 < way(box, strangers) {
          best = (cost, box)
        }
      }
    }
    return best?.box
  }
}
