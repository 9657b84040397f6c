import Geometry
import Projection
import Register
import Reports

/// The arcs of a map on its plane, far parts in frames beside the main body, or left out.
struct DrawnGround {
  let topology: Topology
  private(set) var farParts: [FarPart]
  /// Where each of them comes from.
  private(set) var farPlaces: [FarPlace] = []

  /// Lays arcs on the plane of a map.
  ///
  /// Far parts are drawn on planes of their own, true to area, and moved beside the main body. No arc belongs to two
  /// parts, so that borders stay what they are.
  ///
  /// - Parameters:
  ///   - topology: the arcs in `system`, of the same polygons as `degrees`.
  ///   - degrees: the polygons in degrees, their parts side by side.
  ///   - name: what a part with these features is called.
  init(
    _ topology: Topology, in system: ReferenceSystem, on plane: ReferenceSystem, _ body: MainBody,
    degrees: PolygonLayer, choice: FarChoice, file: String, name: ([Int]) -> String, _ notes: inout Notes
  ) throws {
    if body.isWhole || choice == .one {
      self.topology = notes.take(try movedForDrawing(topology, from: system, to: plane, file: file))
      farParts = []
      return
    }
    let parts = FarParts(body, of: degrees)
    if choice == .leave {
      let kept = Topology(topology.rejoined { body.farPart[$0] == nil })
      self.topology = notes.take(try movedForDrawing(kept, from: system, to: plane, file: file))
      farParts = []
      let names = parts.naming(name)
      notes.add(
        Note(
          .drawing,
          body.farCount == 1
            ? "\(names) is left out, far from the rest (\(parameter: "far"))"
            : "\(names) are left out, far from the rest (\(parameter: "far"))"))
      return
    }
    let partOfArc = parts.partOfArc(in: topology)
    var moved = topology
    let main = partOfArc.indices.filter { partOfArc[$0] == nil }
    try moved.move(main, from: system, to: plane, file, &notes)
    var boxes: [Box] = []
    var planes: [ReferenceSystem] = []
    for part in 0..<body.farCount {
      let arcs = partOfArc.indices.filter { partOfArc[$0] == part }
      let centre = parts.boxes[part].centre
      planes.append(try areaTruePlane(around: centre))
      try moved.move(arcs, from: system, to: planes[part], file, &notes)
      boxes.append(moved.box(ofArcs: arcs) ?? Box(minX: 0, minY: 0, maxX: 1, maxY: 1))
    }
    let bodyLayer = moved.rejoined { body.farPart[$0] == nil }
    let frames = ArrangedFrames(for: boxes, beside: bodyLayer)
    var farParts: [FarPart] = []
    for (part, place) in frames.places.enumerated() {
      let (from, to) = (boxes[part].centre, place.frame.centre)
      let own = FarPlace(plane: planes[part], from: from, to: to, share: place.share, frame: place.frame)
      moved.arcs.mapPoints(ofArcs: partOfArc.indices.filter { partOfArc[$0] == part }, own.onMap)
      farPlaces.append(own)
      farParts.append(
        FarPart(
          frame: place.frame, name: name(parts.features[part]), share: place.share,
          margin: place.outer.maxY - place.frame.maxY))
    }
    self.topology = moved
    self.farParts = farParts
    let names = parts.naming(name)
    notes.add(
      Note(
        .choice,
        body.farCount == 1
          ? "\(names) is drawn in a frame of its own, far from the rest; \(parameter: "far") changes that"
          : "\(names) are drawn in frames of their own, far from the rest; \(parameter: "far") changes that"
      ))
  }
}

/// Where a far part lies on a plane of its own, and where it is drawn on that of the map.
struct FarPlace: Sendable {
  /// Its own plane.
  let plane: ReferenceSystem
  /// Its middle there, and where that comes to lie.
  let from, to: Point
  /// How large it is drawn, as a part of its true size.
  let share: Double
  /// Its frame on the plane of the map.
  let frame: Box

  /// Where a place of its own plane comes to lie.
  func onMap(_ point: Point) -> Point {
    Point(x: to.x + (point.x - from.x) * share, y: to.y + (point.y - from.y) * share)
  }

  /// What of its own plane the frame shows.
  var seen: Box {
    let (wide, high) = (frame.width / 2 / share, frame.height / 2 / share)
    return Box(minX: from.x - wide, minY: from.y - high, maxX: from.x + wide, maxY: from.y + high)
  }
}

extension DrawnGround {
  /// The far parts with the land around each; without, where nothing is known of it.
  func farParts(with land: LandSource?) throws(Failure) -> [FarPart] {
    guard let land else { return farParts }
    var parts = farParts
    for part in parts.indices { parts[part].landAround = try land.around(topology, in: farPlaces[part]) }
    return parts
  }
}

/// The far parts of some polygons.
private struct FarParts {
  /// For each part its rectangle in degrees, and its features.
  private(set) var boxes: [Box]
  private(set) var features: [[Int]]
  private let body: MainBody
  private let layer: PolygonLayer

  init(_ body: MainBody, of layer: PolygonLayer) {
    self.body = body
    self.layer = layer
    var boxes = [Box?](repeating: nil, count: body.farCount)
    var features = [[Int]](repeating: [], count: body.farCount)
    for feature in 0..<layer.featureCount {
      for polygon in layer.polygons(ofFeature: feature) {
        guard let part = body.farPart[polygon],
          let box = Box(around: layer.points(ofRing: layer.polygonStarts[polygon]))
        else { continue }
        boxes[part] = boxes[part]?.union(box) ?? box
        if features[part].last != feature { features[part].append(feature) }
      }
    }
    self.boxes = boxes.map { $0 ?? Box(minX: 0, minY: 0, maxX: 0, maxY: 0) }
    self.features = features
  }

  /// For each arc the part that it belongs to; `nil` for the main body.
  func partOfArc(in topology: Topology) -> [Int?] {
    var parts = [Int?](repeating: nil, count: topology.arcs.count)
    for polygon in body.farPart.indices {
      guard let part = body.farPart[polygon] else { continue }
      for ring in layer.rings(ofPolygon: polygon) {
        for reference in topology.arcs(ofRing: ring) { parts[reference.arc] = part }
      }
    }
    return parts
  }

  /// The parts by their names, and how many more have none.
  func naming(_ name: ([Int]) -> String) -> NamingText {
    let names = features.map(name).filter { !$0.isEmpty }
    let rest = features.count - names.count
    let more: [NamingText] = rest == 0 ? [] : [rest == 1 ? "one more part" : "\(rest) more parts"]
    return NamingText(names.map { NamingText(verbatim: $0) } + more, separator: "; ")
  }
}

extension Topology {
  /// Moves the points of some arcs into another system.
  fileprivate mutating func move(
    _ arcs: [Int], from source: ReferenceSystem, to target: ReferenceSystem, _ file: String, _ notes: inout Notes
  ) throws {
    guard !arcs.isEmpty else { return }
    let some = self.arcs.selected(arcs)
    let line = PolygonLayer(
      points: some.points, ringStarts: some.starts, polygonStarts: [0, some.count], featureStarts: [0, 1])
    let moved = notes.take(try movedForDrawing(line, from: source, to: target, file: file))
    var next = moved.points.makeIterator()
    self.arcs.mapPoints(ofArcs: arcs) { next.next() ?? $0 }
  }

  fileprivate func box(ofArcs chosen: [Int]) -> Box? {
    Box(around: chosen.lazy.flatMap { arcs[$0] })
  }
}

/// An equal-area plane around a place in degrees.
func areaTruePlane(around centre: Point) throws(ProjectionError) -> ReferenceSystem {
  func tenths(_ degrees: Double) -> Double { (degrees * 10).rounded() / 10 }
  return try ReferenceSystem(
    "+proj=laea +lat_0=\(tenths(centre.y)) +lon_0=\(tenths(centre.x)) +datum=WGS84 +units=m +type=crs")
}
