import Cartography
import Geometry

extension MapFrame {
  /// The names of the counties around the part that is shown, on land that nothing else is told of.
  ///
  /// - Parameters:
  ///   - used: what stands on the map already.
  ///   - leaders: lines that no name stands on.
  ///   - county: the name of a county by its code.
  func contextNames(
    off used: [Box], _ leaders: [Leader], _ settings: MapSettings, _ county: (String) -> String
  ) -> [TextRun] {
    guard let focus = features.focus else { return [] }
    var areas: [String: PathData] = [:]
    for feature in shapes.areas.indices
    where !focus[feature] && features.groups[feature] == nil && !features.told.contains(feature) {
      guard let code = features.municipalities[feature]?.county else { continue }
      areas[code, default: PathData(isClosed: true)].append(contentsOf: shapes.areas[feature])
    }
    // The county that the map is about has its name in the title.
    let own = Set(focus.indices.filter { focus[$0] }.compactMap { features.municipalities[$0]?.county })
    let borders = raster(of: [lines.county, lines.group, lines.shortGroup, lines.area, lines.coast])
    let face = settings.style.typeface
    var used = used
    return areas.sorted { $0.key < $1.key }.compactMap { code, area -> TextRun? in
      let name = county(code)
      guard !own.contains(code), !name.isEmpty else { return nil }
      let room = RoomSearch(on: area, lines: borders, others: nil, middle: nil, frame: viewport.frame)
      for (size, clearance) in [(9.0, 2.5), (8, 1.5), (7, 1), (6.5, 0.6), (6, 0.4)] {
        let size = points(size)
        let width = textWidth(name, size: size, isBold: true, in: face)
        guard
          let box = room?.place(width: width, height: face.capHeight * size, clearance: clearance, off: used, leaders)
        else { continue }
        used.append(box.expanded(by: 0.4))
        var run = TextRun(
          name, at: Point(x: box.centre.x, y: box.maxY), size: size, isBold: true, anchor: .middle,
          colour: settings.palette.quiet)
        run.ground = settings.palette.context
        return run
      }
      return nil
    }
  }

  /// The names of what is planned, on the land of each plan or on the water beside it.
  ///
  /// - Parameter names: the names of the plans, in their order.
  /// - Returns: the lines of each; none for those without room.
  func planNames(
    _ names: [String], off used: [Box], _ leaders: [Leader], _ settings: MapSettings
  ) -> [[TextRun]] {
    let face = settings.style.typeface
    var used = used
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
      var others = FreeSpace(frame: viewport.frame, cell: 0.5)
      others.take(rest)
      let borders = raster(of: [lines.plan, lines.coast])
      let room = RoomSearch(on: own, lines: borders, others: others, middle: nil, frame: viewport.frame)
      // On its own land in one line or two, rather than over the water and what lies there.
      let parted = twoLines(name) { textWidth($0, size: 1, isBold: true, in: face) }
      for (lines, water) in [([name], nil), (parted, nil), ([name], 0.5)] as [([String]?, Double?)] {
        for size in [7.5, 7, 6.5].map(points) {
          guard let lines else { continue }
          let (height, leading) = (face.capHeight * size, size * 1.05)
          guard
            let box = room?.place(
              width: lines.map { textWidth($0, size: size, isBold: true, in: face) }.max() ?? 0,
              height: height + leading * Double(lines.count - 1), off: used, leaders, onWater: water)
          else { continue }
          used.append(box.expanded(by: 0.4))
          return lines.enumerated().map { line, text in
            TextRun(
              text, at: Point(x: box.centre.x, y: box.minY + height + leading * Double(line)), size: size,
              isBold: true, isItalic: true, anchor: .middle,
              colour: settings.palette.ink, halo: Stroke(settings.palette.ground, width: size * 0.18))
          }
        }
      }
      return []
    }
  }

  /// The place of a leader's end on a municipality: the label point of its main piece, or its dot, on the page;
  /// beside what stands there already.
  func anchor(of feature: Int, off used: [Box], circle: (PolygonLayer, Int) -> Circle?) -> Point? {
    if let dot = shapes.dots[feature] { return dot.centre }
    guard let polygon = labelPolygon(ofFeature: feature) else { return nil }
    // An islet may be too small for the tolerance of the circle; its middle will do.
    let shell = layer.points(ofRing: layer.rings(ofPolygon: polygon).lowerBound)
    let place = (circle(layer, polygon)?.centre ?? Box(around: shell)?.centre).map { viewport.page($0) }
    guard let place, viewport.frame.contains(place) else { return nil }
    guard used.contains(where: { $0.contains(place) }), let room = Box(around: shapes.areas[feature].points) else {
      return place
    }
    // A number stands there: the nearest place inside from which a leader can go out.
    var inside = FreeSpace(frame: room, cell: 0.4)
    inside.take(shapes.areas[feature])
    var best: (distance: Double, point: Point)?
    for y in stride(from: room.minY, through: room.maxY, by: 0.6) {
      for x in stride(from: room.minX, through: room.maxX, by: 0.6) {
        let point = Point(x: x, y: y)
        let distance = Leader(from: place, to: point).length
        let dot = Box(around: [point])?.expanded(by: 0.4) ?? room
        if distance < best?.distance ?? .infinity, inside.takenShare(of: dot) == 1,
          !used.contains(where: { $0.intersects(dot) })
        {
          best = (distance, point)
        }
      }
    }
    return best?.point ?? place
  }

  private func raster(of paths: [PathData]) -> FreeSpace {
    var raster = FreeSpace(frame: viewport.frame, cell: 0.4)
    var all = PathData(isClosed: false)
    for path in paths { all.append(contentsOf: path) }
    raster.take(linesOf: all)
    return raster
  }
}
