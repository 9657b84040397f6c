import Cartography
import Geometry

extension MapFrame {
  /// The names of what is planned, on the land of each plan or on the water beside it.
  ///
  /// - Parameter names: the names of the plans, in their order.
  /// - Returns: the lines of each; none for those without room.
  func planNames(
    _ names: [String], off used: [Box], _ leaders: [Leader], _ settings: MapSettings
  ) -> [[TextRun]] {
    let face = settings.style.typeface
    // A dark tone of the land of plans, so that the name is not read as that of a municipality.
    let palette = settings.palette
    let below = settings.isGreyscale ? palette.ground : palette.planned
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
      for (lines, water) in [([name], nil), (parted, nil), ([name], 0.5)] as [([String]?, Double?)] {
        for size in [7.5, 7, 6.5].map(points) {
          guard let lines else { continue }
          let (height, leading) = (face.capHeight * size, size * 1.05)
          guard
            let box = room?.place(
              width: lines.map { textWidth($0, size: size, isBold: true, in: face) }.max() ?? 0,
              height: height + leading * Double(lines.count - 1), off: apart, leaders, onWater: water)
          else { continue }
          apart.append(box.expanded(by: 0.4))
          return lines.enumerated().map { line, text in
            TextRun(
              text, at: Point(x: box.centre.x, y: box.minY + height + leading * Double(line)), size: size,
              isBold: true, isItalic: true, anchor: .middle,
              colour: ink, halo: Stroke(below, width: size * 0.18))
          }
        }
      }
      return []
    }
  }
}
