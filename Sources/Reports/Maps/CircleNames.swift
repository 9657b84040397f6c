import Cartography
import Geometry

extension MapFrame {
  /// The names of circles that have one: in their circle where there is room, else close beside it, else at the end of a
  /// leader from its middle.
  ///
  /// A name stands on no other and hides no circle that is larger than its own, nor the middle of any; at a leader it
  /// hides none but small ones. Of places the open sea is best, and one beside no other circle.
  ///
  /// - Parameters:
  ///   - room: the part of the page that names may use.
  ///   - taken: blocks on the page that they keep off.
  ///   - elsewhere: the titles of circles that an inset shows, with their names.
  /// - Returns: the names with their places, and those that found none.
  func circleNames(
    _ style: MapStyle, circle: (PolygonLayer, Int) -> Circle?, inside room: Box, off taken: [Box],
    without elsewhere: Set<String> = []
  ) -> (placed: [PlacedLabel], without: [String]) {
    let all = circlesOnPage(circle: circle)
    let asked = all.filter { one in one.name != nil && !elsewhere.contains(one.title) }
    let named = asked.sorted { ($1.circle.radius, $0.place) < ($0.circle.radius, $1.place) }
    guard !named.isEmpty else { return ([], []) }
    var placed: [PlacedLabel] = []
    var waiting: [LabelRequest] = []
    // All at once: of tens of thousands of units one after the other takes longer than all else together.
    var land = PathData(isClosed: true)
    for area in shapes.areas { land.append(contentsOf: area) }
    var sea = FreeSpace(frame: room, cell: 0.4)
    sea.take(land)
    for one in named {
      var request = LabelRequest(
        text: one.name ?? "", circle: one.circle, sizes: [points(style.text.leastLabel)],
        ground: one.paint.fill ?? Colour(0xFFFFFF))
      request.face = style.typeface
      request.isBold = false
      request.tolerance = 0.98
      if request.sizeInside == nil { request.ground = Colour(0xFFFFFF) }
      let others = all.filter { $0.place != one.place }.map(\.circle)
      // On one that has a name of its own it would be read as that.
      let otherNamed = all.filter { $0.place != one.place && $0.name != nil }
        .map { $0.circle.box.expanded(by: -0.15 * $0.circle.radius) }
      let best = places(for: request, in: room).enumerated().compactMap { order, box -> (cost: Double, box: Box)? in
        let wide = box.expanded(by: 0.35)
        guard room.contains(Point(x: wide.minX, y: wide.minY)), room.contains(Point(x: wide.maxX, y: wide.maxY)),
          !taken.contains(where: wide.intersects), !placed.contains(where: { wide.intersects($0.box) })
        else { return nil }
        let hidden = others.filter { $0.box.intersects(box) }
        guard !hidden.contains(where: { $0.radius > one.circle.radius || wide.contains($0.centre) }),
          request.sizeInside != nil || !otherNamed.contains(where: box.intersects)
        else { return nil }
        // Beside another circle it would be read as that one's name; on the sea it crosses no border.
        let near = others.count { !hidden.contains($0) && $0.box.intersects(box.expanded(by: 0.8)) }
        let cost = Double(order) * 0.3 + 0.4 * Double(near) - (sea.isFree(box) ? 1 : 0)
        return (hidden.reduce(cost) { $0 + $1.radius }, box)
      }
      .min { $0.cost < $1.cost }
      guard let best, let size = request.sizes.first else {
        request.ground = Colour(0xFFFFFF)
        request.looksAround = true
        // Nothing stands in the middle of a circle that is crowded.
        request.tolerance = 0
        waiting.append(request)
        continue
      }
      placed.append(PlacedLabel(request: request, size: size, box: best.box))
    }
    guard !waiting.isEmpty else { return (placed, []) }
    var free = FreeSpace(frame: room, cell: 0.4)
    free.take(
      all.map(\.circle).filter { $0.radius >= MapMeasures.hidableCircle }.map { $0.box.expanded(by: -0.2 * $0.radius) })
    var calm = free
    calm.take(land)
    var placer = LabelPlacer(frame: room, free: free, calm: calm)
    // A leader over another circle with a name would be taken for that one's.
    var barred = FreeSpace(frame: room, cell: 0.4)
    barred.take(all.filter { $0.name != nil }.map { $0.circle.box.expanded(by: -0.2 * $0.circle.radius) })
    placer.barred = barred
    placer.toll = MapMeasures.markedToll
    placer.obstacles = taken + placed.map(\.box)
    let led = placer.places(for: waiting)
    return (placed + led.compactMap { $0 }, zip(waiting, led).filter { $0.1 == nil }.map(\.0.text))
  }

  /// Where the name of a circle may stand, the best first.
  private func places(for request: LabelRequest, in room: Box) -> [Box] {
    let (circle, size) = (request.circle, request.sizes.first ?? 1)
    let width = textWidth(request.text, size: size, isBold: false, in: request.face)
    let height = request.face.capHeight * size
    func box(_ x: Double, _ y: Double) -> Box {
      Box(
        minX: circle.centre.x + x - width / 2, minY: circle.centre.y + y - height / 2,
        maxX: circle.centre.x + x + width / 2, maxY: circle.centre.y + y + height / 2)
    }
    if request.sizeInside != nil { return [box(0, 0)] }
    let gap = 0.6
    let (side, rise) = (circle.radius + gap + width / 2, circle.radius + gap + height / 2)
    let (slant, lift) = (circle.radius * 0.72 + gap / 2 + width / 2, circle.radius * 0.72 + gap / 2 + height / 2)
    return [
      box(side, 0), box(-side, 0), box(slant, -lift), box(-slant, -lift), box(slant, lift), box(-slant, lift),
      box(0, rise), box(0, -rise),
    ]
  }
}
