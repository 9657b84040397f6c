import Cartography
import Geometry

extension MapFrame {
  /// The names of circles that have one: in their circle where there is room, else close beside it, else at the end of a
  /// leader from its rim.
  ///
  /// A name stands on no other and hides no circle that is larger than its own, nor the middle of any; at a leader it
  /// hides none but small ones. Of places the open sea is best, and one beside no other circle.
  ///
  /// - Parameters:
  ///   - room: the part of the page that names may use.
  ///   - taken: blocks on the page that they keep off.
  ///   - elsewhere: the titles of circles that an inset shows, with their names.
  ///   - part: what it shows, on the page.
  /// - Returns: the names with their places, and those that found none.
  func circleNames(
    _ style: MapStyle, circle: (PolygonLayer, Int) -> Circle?, inside room: Box, off taken: [Box],
    shownBy elsewhere: Set<String> = [], in part: Box? = nil
  ) -> (placed: [PlacedLabel], without: [String]) {
    let all = circlesOnPage(circle: circle)
    let asked = all.filter { one in one.name != nil && !one.isShown(by: elsewhere, in: part) }
    let named = asked.sorted { ($1.circle.radius, $0.place) < ($0.circle.radius, $1.place) }
    guard !named.isEmpty else { return ([], []) }
    // All at once: of tens of thousands of units one after the other takes longer than all else together.
    var land = PathData(isClosed: true)
    for area in shapes.areas { land.append(contentsOf: area) }
    let requests = named.map { one in
      var request = LabelRequest(
        text: one.name ?? "", circle: one.circle, sizes: [points(style.text.leastLabel)],
        ground: one.paint.fill ?? Colour(0xFFFFFF))
      request.face = style.typeface
      request.isBold = false
      request.tolerance = 0.98
      return request
    }
    var sea = FreeSpace(frame: room, cell: 0.4)
    sea.take(land)
    let places = CircleNamePlaces(requests, of: named, among: all, inside: room, off: taken, sea: sea)
    let boxes = places.chosen
    var placed: [PlacedLabel] = []
    var waiting: [(request: LabelRequest, circle: DrawnCircle)] = []
    for (place, box) in boxes.enumerated() {
      var request = requests[place]
      if let box, let size = request.sizes.first {
        if request.sizeInside == nil { request.ground = Colour(0xFFFFFF) }
        placed.append(PlacedLabel(request: request, size: size, box: box))
      } else {
        request.looksAround = true
        request.leadsFromRim = true
        // Nothing stands in the middle of a circle that is crowded.
        request.tolerance = 0
        waiting.append((request, named[place]))
      }
    }
    guard !waiting.isEmpty else { return (placed, []) }
    var free = FreeSpace(frame: room, cell: 0.4)
    free.take(
      all.map(\.circle).filter { $0.radius >= MapMeasures.hidableCircle }.map { $0.box.expanded(by: -0.2 * $0.radius) })
    // Close beside a circle with a name it would be read as that one's.
    free.take(named.map { $0.circle.box.expanded(by: MapMeasures.offNamedCircle) })
    var calm = free
    calm.take(land)
    var placer = LabelPlacer(frame: room, free: free, calm: calm)
    // A leader over another circle with a name would be taken for that one's.
    var barred = FreeSpace(frame: room, cell: 0.4)
    barred.take(all.filter { $0.name != nil }.map { $0.circle.box.expanded(by: -0.2 * $0.circle.radius) })
    placer.barred = barred
    placer.toll = MapMeasures.markedToll
    placer.obstacles = taken + placed.map(\.box)
    let led = placer.places(for: waiting.map(\.request))
    let letters = (placed + led.compactMap { $0 }).map(\.box)
    let labels = zip(waiting, led).compactMap { one, label in
      label.map { label in
        CircleLeaders(among: all, off: taken + letters.filter { $0 != label.box }).leading(label, of: one.circle)
      }
    }
    return (placed + labels, zip(waiting, led).filter { $0.1 == nil }.map(\.0.request.text))
  }
}
