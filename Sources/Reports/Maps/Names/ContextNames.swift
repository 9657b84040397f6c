import Cartography
import Geometry

extension MapFrame {
  /// The names of the counties around the part that is shown, on land that nothing else is told of, or else on the land of
  /// members.
  ///
  /// - Parameters:
  ///   - used: what stands on the map already.
  ///   - leaders: lines that no name stands on.
  ///   - county: the name of a county by its code.
  func contextNames(
    off used: [Box], _ leaders: [Leader], _ settings: MapSettings, _ county: (String) -> String
  ) -> [TextRun] {
    guard let focus = features.focus else { return [] }
    // By the colour of the land, on one of which a name stands.
    var areas: [String: [Colour: PathData]] = [:]
    for feature in shapes.areas.indices where !focus[feature] {
      guard let code = features.municipalities[feature]?.county else { continue }
      areas[code, default: [:]][features.fills[feature], default: PathData(isClosed: true)]
        .append(contentsOf: shapes.areas[feature])
    }
    // The county that the map is about has its name in the title.
    let own = Set(focus.indices.filter { focus[$0] }.compactMap { features.municipalities[$0]?.county })
    let borders = raster(of: [
      lines.county, lines.group, lines.shortGroup, lines.area, lines.coast, lines.region,
    ])
    let named = countiesOfOne()
    let face = settings.style.typeface
    var used = used
    let context = settings.palette.context
    return areas.sorted { $0.key < $1.key }.compactMap { code, lands -> TextRun? in
      let name = county(code)
      guard !own.contains(code), !named.contains(code), !name.isEmpty else { return nil }
      let quiet = [context, settings.palette.ground]
      func rank(_ fill: Colour) -> Int { quiet.firstIndex(of: fill) ?? quiet.count }
      // Where all land tells something, the palest of it.
      func reading(_ fill: Colour) -> Double { contrast(fill, settings.palette.quiet) }
      let order = lands.filter { reading($0.key) >= Self.leastContrast }
        .sorted { (rank($0.key), -reading($0.key), $0.key.hex) < (rank($1.key), -reading($1.key), $1.key.hex) }
      let rooms = order.map { fill, land in
        (fill, RoomSearch(on: land, lines: borders, others: nil, middle: nil, frame: viewport.frame))
      }
      let sizes = [(9.0, 2.5), (8, 1.5), (7, 1), (6.5, 0.6), (6, 0.4)]
      // Land that tells nothing takes a small name before other land takes a large one.
      let plain = rooms.filter { quiet.contains($0.0) }.flatMap { room in sizes.map { (room, $0) } }
      let telling = sizes.flatMap { size in rooms.filter { !quiet.contains($0.0) }.map { ($0, size) } }
      for ((fill, room), (size, clearance)) in plain + telling {
        let size = points(size)
        let width = textWidth(name, size: size, isBold: true, in: face)
        // A name of another rank right above or below would be read together with it.
        let apart = used.map { $0.expanded(by: clearance) }
        guard
          let box = room?.place(width: width, height: face.capHeight * size, clearance: clearance, off: apart, leaders)
        else { continue }
        used.append(box.expanded(by: 0.4))
        var run = TextRun(
          name, at: Point(x: box.centre.x, y: box.maxY), size: size, isBold: true, anchor: .middle,
          colour: settings.palette.quiet)
        run.ground = fill
        // Bands and hatches run through letters without a rim.
        if !quiet.contains(fill) { run.halo = Stroke(fill, width: 0.22 * size) }
        return run
      }
      return nil
    }
  }

  /// What bold grey letters must have against their ground, by WCAG's bound for large ones.
  private static let leastContrast = 3.0

  /// The codes of upper units around with one unit alone of which the map tells: it has the name.
  private func countiesOfOne() -> Set<String> {
    let all = Dictionary(grouping: features.municipalities.indices) { features.municipalities[$0]?.county ?? "" }
    return Set(
      all.filter { $1.count == 1 && features.veiled.isSuperset(of: $1) && features.told.isSuperset(of: $1) }.keys)
  }

  /// The codes of the upper units around the part that is shown of which a rectangle of the plane holds at least half, by
  /// their own rectangles.
  func upperUnits(mostlyIn extent: Box) -> Set<String> {
    guard let focus = features.focus else { return [] }
    var boxes: [String: Box] = [:]
    for feature in focus.indices where !focus[feature] {
      guard let code = features.municipalities[feature]?.county, let box = layer.box(ofFeature: feature) else {
        continue
      }
      boxes[code] = boxes[code].map { $0.union(box) } ?? box
    }
    return Set(
      boxes.filter { _, box in
        let wide = min(box.maxX, extent.maxX) - max(box.minX, extent.minX)
        let high = min(box.maxY, extent.maxY) - max(box.minY, extent.minY)
        return wide > 0 && high > 0 && wide * high >= box.width * box.height / 2
      }.keys)
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

  /// The lines of some paths as a raster of the frame, or of a part of it.
  func raster(of paths: [PathData], in frame: Box? = nil) -> FreeSpace {
    var raster = FreeSpace(frame: frame ?? viewport.frame, cell: 0.4)
    var all = PathData(isClosed: false)
    for path in paths { all.append(contentsOf: path) }
    raster.take(linesOf: all)
    return raster
  }
}
