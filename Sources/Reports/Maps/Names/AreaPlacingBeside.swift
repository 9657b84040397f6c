import Cartography
import Geometry

extension AreaPlacing {
  /// Numbers that have no room on their groups, at the end of leaders.
  mutating func placeLeftPieces() {
    guard !leftPieces.isEmpty else { return }
    let asked = leftPieces.map { piece in
      var piece = piece
      piece.request.circle.radius = 0
      return piece
    }
    let found = frame.numbers(
      for: asked, inside: frame.viewport.frame.expanded(by: -0.6), off: labels.used, lines: lines)
    labels.numbers += found.placed
    labels.used += found.placed.map { $0.box.expanded(by: 0.4) }
    labels.withoutNumber = found.without.map(\.request.text)
  }

  /// Names that have no room on their municipalities, at the end of leaders.
  mutating func placeBeside() {
    let features = frame.features
    var own = PathData(isClosed: true)
    var around = PathData(isClosed: true)
    let whole = wholeUpperUnits
    for feature in frame.shapes.areas.indices {
      // What is coloured is read as what the map tells of: a name on it would be read as its name. So it would on a small
      // upper unit beside, which is seen as one thing.
      if features.focus?[feature] ?? true || features.groups[feature] != nil || features.told.contains(feature)
        || (features.municipalities[feature].map { whole.contains($0.county) } ?? false)
      {
        own.append(contentsOf: frame.shapes.areas[feature])
      } else {
        around.append(contentsOf: frame.shapes.areas[feature])
      }
    }
    var free = FreeSpace(frame: frame.viewport.frame, cell: 0.4)
    free.take(own)
    free.take(labels.used + frame.shapes.dots.compactMap { $0?.box })
    var calm = free
    calm.take(around)
    var placer = LabelPlacer(frame: frame.viewport.frame.expanded(by: -0.8), free: free, calm: calm)
    let solid = labels.used.filter { !settings.circles.contains($0) }
    placer.obstacles = solid
    placer.leaders = labels.leaders
    placer.lines = lines
    placer.leaderLengths = 1.6...settings.longestLeader
    placer.exchangesPlaces = settings.exchangesPlaces
    if !features.flagged.isEmpty {
      var barred = FreeSpace(frame: frame.viewport.frame, cell: 0.4)
      for group in features.flagged.keys.sorted() { barred.take(frame.outline(group)) }
      placer.barred = barred
    }
    let asked = waiting.sorted().map { unit -> (unit: Unit, request: LabelRequest?) in
      let one = units[unit]
      return (
        one, frame.anchor(of: one.feature, off: solid, circle: settings.circle).map { request(for: one, at: $0) }
      )
    }
    let places = placer.places(for: asked.compactMap(\.request))
    var next = places.makeIterator()
    for one in asked {
      if one.request != nil, let label = next.next() ?? nil {
        labels.beside.append((one.unit.code, one.unit.feature, label))
        labels.named.insert(one.unit.code)
        labels.used.append(label.box.expanded(by: 0.4))
      } else {
        labels.without.append(one.unit.code)
      }
    }
  }

  /// The upper units that the frame shows whole, by code.
  private var wholeUpperUnits: Set<String> {
    let extent = frame.viewport.extent
    var (seen, cut): (Set<String>, Set<String>) = ([], [])
    for (feature, municipality) in frame.features.municipalities.enumerated() {
      guard let municipality, !municipality.county.isEmpty, let box = frame.layer.box(ofFeature: feature) else {
        continue
      }
      seen.insert(municipality.county)
      let isWhole =
        extent.contains(Point(x: box.minX, y: box.minY)) && extent.contains(Point(x: box.maxX, y: box.maxY))
      if !isWhole { cut.insert(municipality.county) }
    }
    return seen.subtracting(cut)
  }

  private func request(for unit: Unit, at place: Point) -> LabelRequest {
    var request = LabelRequest(
      // No room inside was found already: a circle of no size asks for a leader.
      text: unit.text, circle: Circle(centre: place, radius: 0), sizes: settings.nameSizes.suffix(1),
      ground: frame.features.fills[unit.feature])
    request.isBold = unit.isBold
    request.isItalic = settings.keys[unit.code] != nil
    request.face = settings.style.typeface
    request.looksAround = true
    return request
  }
}
