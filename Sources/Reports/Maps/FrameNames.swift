import Cartography
import Geometry

/// The names on a map of a part of the country.
struct FrameNames {
  /// The names of municipalities and of the counties around, and leaders to those that stand beside.
  var items: [SheetItem] = []
  /// Names that found no room, by feature.
  var without: [String] = []
}

extension MapFrame {
  /// The names of the municipalities that the map is about: inside them where there is room, else at the end of a
  /// leader; and those of the counties around.
  ///
  /// A name may reach a little over its borders. Small municipalities choose first.
  ///
  /// - Parameters:
  ///   - taken: what stands on the map already, in millimetres on the page.
  ///   - lines: leaders, on which no name stands.
  ///   - county: the name of a county by its code.
  func names(
    off taken: [Box], lines: [Leader], _ settings: MapSettings, circle: (PolygonLayer, Int) -> Circle?,
    county: (String) -> String
  ) -> FrameNames {
    var names = FrameNames()
    let palette = settings.palette
    let face = settings.style.typeface
    var used = taken.map { $0.expanded(by: 0.4) }
    let shown = shapes.areas.indices.filter { feature in
      features.municipalities[feature] != nil && (features.focus?[feature] ?? true)
        && !(shapes.areas[feature].isEmpty && shapes.dots[feature] == nil)
    }
    let rooms = shown.map { feature -> (feature: Int, box: Box?) in (feature, Box(around: shapes.areas[feature].points))
    }
    var waiting: [Int] = []
    for (feature, room) in rooms.sorted(by: { ($0.box?.area ?? 0, $0.feature) < ($1.box?.area ?? 0, $1.feature) }) {
      guard let name = features.municipalities[feature]?.name else { continue }
      let sizes = MapMeasures.nameSizes.map(points)
      guard let room,
        let found = place(for: name, in: shapes.areas[feature], room, sizes: sizes, face, off: used, lines)
      else {
        waiting.append(feature)
        continue
      }
      used.append(found.box.expanded(by: 0.4))
      names.items.append(
        .text(
          TextRun(
            name, at: Point(x: found.box.centre.x, y: found.box.maxY), size: found.size, anchor: .middle,
            colour: palette.ink,
            // A rim in the colour of the land would show on the sea.
            halo: found.isInside ? Stroke(features.fills[feature], width: found.size * 0.18) : nil)))
    }
    let beside = placeBeside(waiting.sorted(), off: used, lines, settings, circle: circle)
    names.items += drawn(
      beside.placed, palette: palette, leader: settings.style.lines.leader, halo: settings.style.text.halo)
    names.without = beside.without
    used += beside.placed.map { $0.box.expanded(by: 0.4) }
    names.items += contextNames(off: used, lines + beside.placed.compactMap(\.leader), settings, county)
    return names
  }

  /// The names at the end of leaders, off the land that the map is about.
  private func placeBeside(
    _ waiting: [Int], off used: [Box], _ lines: [Leader], _ settings: MapSettings,
    circle: (PolygonLayer, Int) -> Circle?
  ) -> (placed: [PlacedLabel], without: [String]) {
    var free = FreeSpace(frame: viewport.frame, cell: 0.5)
    var own = PathData(isClosed: true)
    var around = PathData(isClosed: true)
    for feature in shapes.areas.indices {
      if features.focus?[feature] ?? true {
        own.append(contentsOf: shapes.areas[feature])
      } else {
        around.append(contentsOf: shapes.areas[feature])
      }
    }
    free.take(own)
    free.take(used + shapes.dots.compactMap { $0?.box })
    var calm = free
    calm.take(around)
    var placer = LabelPlacer(frame: viewport.frame.expanded(by: -0.6), free: free, calm: calm)
    placer.obstacles = used
    placer.leaders = lines
    let asked = waiting.compactMap { feature -> (name: String, request: LabelRequest?)? in
      guard let name = features.municipalities[feature]?.name else { return nil }
      guard let place = anchor(of: feature, off: used, circle: circle) else { return (name, nil) }
      var request = LabelRequest(
        // No room inside was found already: a circle of no size asks for a leader.
        text: name, circle: Circle(centre: place, radius: 0), sizes: [points(MapMeasures.nameSizes.last ?? 6)],
        ground: settings.palette.paper)
      request.isBold = false
      request.face = settings.style.typeface
      return (name, request)
    }
    let places = placer.places(for: asked.compactMap(\.request))
    let without =
      asked.filter { $0.request == nil }.map(\.name)
      + zip(asked.compactMap(\.request), places).filter { $0.1 == nil }.map(\.0.text)
    return (places.compactMap { $0 }, without)
  }

  /// The label point of a municipality's greatest piece, or its dot, on the page; beside what stands there already.
  private func anchor(of feature: Int, off used: [Box], circle: (PolygonLayer, Int) -> Circle?) -> Point? {
    if let dot = shapes.dots[feature] { return dot.centre }
    guard let polygon = layer.greatestPolygon(ofFeature: feature) else { return nil }
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

  /// The names of the counties around the part that is shown, where they have room.
  private func contextNames(
    off used: [Box], _ lines: [Leader], _ settings: MapSettings, _ county: (String) -> String
  ) -> [SheetItem] {
    guard let focus = features.focus else { return [] }
    let palette = settings.palette
    let face = settings.style.typeface
    var areas: [String: PathData] = [:]
    for feature in shapes.areas.indices where !focus[feature] {
      guard let code = features.municipalities[feature]?.county else { continue }
      areas[code, default: PathData(isClosed: true)].append(contentsOf: shapes.areas[feature])
    }
    // The county that the map is about has its name in the title.
    let own = Set(focus.indices.filter { focus[$0] }.compactMap { features.municipalities[$0]?.county })
    var items: [SheetItem] = []
    for (code, area) in areas.sorted(by: { $0.key < $1.key }) where !own.contains(code) {
      guard let room = Box(around: area.points),
        let found = place(
          for: county(code), in: area, room, sizes: [9, 8, 7].map(points), face, margin: 2.5, off: used, lines),
        found.isInside
      else { continue }
      items.append(
        .text(
          TextRun(
            county(code), at: Point(x: found.box.centre.x, y: found.box.maxY), size: found.size, isBold: true,
            anchor: .middle, colour: palette.division.mixed(with: palette.quiet, share: 0.5))))
    }
    return items
  }

  /// The best place for a name: as much inside as can be, then the largest letters, then near the middle.
  ///
  /// - Parameter margin: how far from the rim of the area it should stay, in millimetres.
  private func place(
    for name: String, in area: PathData, _ room: Box, sizes: [Double], _ face: Typeface, margin: Double = 0,
    off used: [Box],
    _ lines: [Leader]
  ) -> (box: Box, size: Double, isInside: Bool)? {
    var inside = FreeSpace(frame: room, cell: 0.4)
    inside.take(area)
    for (least, sizes) in [(0.97, sizes), (0.8, Array(sizes.suffix(1)))] {
      for size in sizes {
        let width = textWidth(name, size: size, isBold: true, in: face)
        let height = face.capHeight * size
        var best: (distance: Double, box: Box)?
        for y in stride(from: room.minY + height / 2, through: room.maxY - height / 2, by: 0.8) {
          for x in stride(from: room.minX, through: room.maxX, by: 0.8) {
            let box = Box(minX: x - width / 2, minY: y - height / 2, maxX: x + width / 2, maxY: y + height / 2)
            let (dx, dy) = (x - room.centre.x, y - room.centre.y)
            let distance = dx * dx + dy * dy
            if let best, best.distance <= distance { continue }
            guard box.minX >= viewport.frame.minX + 0.8, box.maxX <= viewport.frame.maxX - 0.8,
              box.minY >= viewport.frame.minY + 0.8, box.maxY <= viewport.frame.maxY - 0.8,
              inside.takenShare(of: box.expanded(by: margin)) >= least, !used.contains(where: box.intersects),
              !lines.contains(where: { crosses($0, box) })
            else { continue }
            best = (distance, box)
          }
        }
        if let best { return (best.box, size, least > 0.9) }
      }
    }
    return nil
  }
}

extension Box {
  fileprivate var area: Double { width * height }
}
