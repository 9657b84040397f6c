import Cartography
import Geometry
import Projection

/// A file of land that lies around what maps are of, as it was read.
///
/// It is there to see a map by: what of it has no place on the plane of a map, or lies far from it, is left out, and is no
/// reason to draw none.
struct LandSource: Sendable {
  let file: String
  let shapes: PolygonLayer
  let system: ReferenceSystem
  /// Whether it was made for the map, and is taken whole where all of it has a place there.
  var isPrepared = false

  /// The land around some units on the plane of their map, with a word on what of it is left out; `nil` where none of it is in
  /// view, so that nothing is known of where water is.
  ///
  /// - Parameters:
  ///   - units: the units on the plane.
  ///   - far: frames on the plane in which units from elsewhere lie.
  func around(
    _ units: Topology, on plane: ReferenceSystem, besides far: [Box], _ notes: inout Notes
  ) throws(Failure) -> PolygonLayer? {
    // A page is no longer than the longer side of what is drawn on it.
    guard let box = Box(around: units.arcs.points) else { return nil }
    let seen = box.expanded(by: max(box.width, box.height))
    let land: PolygonLayer
    if let whole = whole(on: plane) {
      land = notes.take(whole)
    } else {
      land = notes.take(try shapes.placed(seen, from: system, to: plane, file: file))
    }
    guard land.isSeen(in: seen) else {
      notes.add(nothingInView(seen, on: plane))
      return nil
    }
    let own = OwnLand(of: units, in: land) { arc in !far.contains { $0.contains(arc) } }
    if let note = own.note(at: file) { notes.add(note) }
    return land.without(polygons: own.polygons)
  }

  /// The same for a part that is drawn in a frame of its own, where it lies on the plane of the map; `nil` where nothing is
  /// known of the place.
  func around(_ units: Topology, in part: FarPlace) throws(Failure) -> PolygonLayer? {
    let seen = part.seen
    // In a file of land elsewhere there is no word on what is water here.
    guard let window = try LandWindow(of: seen, on: part.plane, from: system), let box = shapes.box,
      window.boxes.contains(where: box.intersects)
    else { return nil }
    var land = try shapes.placed(seen, from: system, to: part.plane, file: file).value
    land.points = land.points.map(part.onMap)
    land = land.cut(to: part.frame)
    return land.without(polygons: OwnLand(of: units, in: land) { part.frame.contains($0) }.polygons)
  }

  /// All of it, where it was made for the map and has a place there; `nil` where only some has.
  private func whole(on plane: ReferenceSystem) -> Told<PolygonLayer>? {
    guard isPrepared, !system.isInDegrees || shapes.box.map({ $0.width < 120 }) ?? false else { return nil }
    return try? movedForDrawing(shapes, from: system, to: plane, file: file)
  }

  private func nothingInView(_ seen: Box, on plane: ReferenceSystem) -> Note {
    var swapped = shapes
    swapped.points = shapes.points.map { Point(x: $0.y, y: $0.x) }
    let fits = (try? swapped.placed(seen, from: system, to: plane, file: file).value.isSeen(in: seen)) ?? false
    return Note(
      .data,
      fits
        ? "nothing in it lies within the map, so that no water is drawn; with east and north the other way round it would"
        : "nothing in it lies within the map, so that no water is drawn", at: file, severity: .warning)
  }
}

extension PolygonLayer {
  /// What of land may be seen in a rectangle of a plane, on that plane.
  ///
  /// What lies far from there may have no place on the plane, so that it is cut off first; what then has none is left out, and
  /// so is what comes to lie where it is not.
  fileprivate func placed(
    _ seen: Box, from system: ReferenceSystem, to plane: ReferenceSystem, file: String
  ) throws(Failure) -> Told<PolygonLayer> {
    if system == plane { return Told(cut(to: seen)) }
    guard let window = try LandWindow(of: seen, on: plane, from: system) else { return Told(PolygonLayer()) }
    let near = cut(to: window, isInDegrees: system.isInDegrees)
    return try Told { notes in
      let moved = notes.take(try movedWithinReach(near, from: system, to: plane, file: file))
      let before = Dictionary(uniqueKeysWithValues: near.boxed().map { ($0.polygon, $0.box) })
      let astray = moved.layer.boxed().filter { polygon, box in
        guard box.intersects(seen) else { return false }
        let own = moved.polygons[polygon]
        // Most places lie in neither.
        let sides = window.places.filter { box.contains($0.plane) || before[own]?.contains($0.source) ?? false }.map {
          (moved.layer.contains($0.plane, inPolygon: polygon), near.contains($0.source, inPolygon: own))
        }
        // Some may lie by edges that bend otherwise on the plane.
        return 2 * sides.count { $0 != $1 } > max(2, sides.count { $0 || $1 })
      }
      return moved.layer.without(polygons: Set(astray.map(\.polygon)))
    }
  }

  private func cut(to window: LandWindow, isInDegrees: Bool) -> PolygonLayer {
    let sheet = isInDegrees ? cutAt180() : self
    let parts = window.boxes.map { sheet.cut(to: $0) }
    guard let first = parts.first else { return PolygonLayer() }
    var near = first
    if parts.count > 1 {
      near = PolygonLayer()
      for feature in 0..<featureCount { near.appendFeature(parts.flatMap { $0.nested(ofFeature: feature) }) }
    }
    // What was cut has edges along parallels, which bend on the plane.
    return isInDegrees ? near.withEdges(upTo: 1) : near
  }

  /// Whether anything of it has an area in a rectangle.
  fileprivate func isSeen(in seen: Box) -> Bool {
    boxed().contains { polygon, box in
      box.intersects(seen)
        && abs(signedArea(of: clipped(ring: points(ofRing: rings(ofPolygon: polygon).lowerBound), to: seen))) > 0
    }
  }

  /// Its polygons with the rectangles around them.
  func boxed() -> [(polygon: Int, box: Box)] {
    (0..<polygonCount).compactMap { polygon in
      let rings = rings(ofPolygon: polygon)
      return rings.isEmpty ? nil : Box(around: points(ofRing: rings.lowerBound)).map { (polygon, $0) }
    }
  }

  /// Whether a place lies inside an odd number of the rings of a polygon.
  private func contains(_ place: Point, inPolygon polygon: Int) -> Bool {
    !rings(ofPolygon: polygon).count { side(of: place, seenFrom: points(ofRing: $0)) == .inside }.isMultiple(of: 2)
  }

  /// The same features without some of the polygons.
  func without(polygons left: Set<Int>) -> PolygonLayer {
    if left.isEmpty { return self }
    var rest = PolygonLayer()
    for feature in 0..<featureCount {
      rest.appendFeature(
        polygons(ofFeature: feature).filter { !left.contains($0) }.map { polygon in
          rings(ofPolygon: polygon).map { points(ofRing: $0) }
        })
    }
    return rest
  }
}

/// The land that a file has; the ending tells the format.
func landSource(_ path: String, _ notes: inout Notes) throws -> LandSource {
  let given = try LayerFile(path)
  let (layer, description) = try located(at: path) { try given.read() }
  notes.add(given.notes(on: description, usesAttributes: false))
  let system = try StatedSystem(of: layer, given: nil, parameter: nil, file: path).system
  return LandSource(file: path, shapes: layer.shapes, system: system)
}
