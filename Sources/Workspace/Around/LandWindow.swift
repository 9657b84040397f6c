import Geometry
import Projection

/// Where what may be seen on a plane lies in another system.
struct LandWindow {
  /// Rectangles of the other system that hold it; two where it lies on both sides of 180° of longitude.
  let boxes: [Box]
  /// Some places spread over it, on both sides.
  let places: [(plane: Point, source: Point)]

  /// - Returns: `nil` where no place of the plane is known in the other system.
  init?(of seen: Box, on plane: ReferenceSystem, from system: ReferenceSystem) throws(Failure) {
    let steps = 16
    let grid = (0...steps).flatMap { row in
      (0...steps).map { column in
        Point(
          x: seen.minX + seen.width * Double(column) / Double(steps),
          y: seen.minY + seen.height * Double(row) / Double(steps))
      }
    }
    do {
      let way = try Transformation(from: system, to: plane)
      let known = way.placed(grid, backwards: true)
      guard var box = Box(around: known.map(\.place)) else { return nil }
      places = known.filter { $0.index % 2 == 0 && $0.index / (steps + 1) % 2 == 0 }.map { (grid[$0.index], $0.place) }
      // What bends between the places reaches a little farther.
      let margin = max(box.width, box.height) / 20
      guard system.isInDegrees else {
        boxes = [box.expanded(by: margin)]
        return
      }
      (box.minY, box.maxY) = (box.minY - margin, box.maxY + margin)
      let poles = [Point(x: 0, y: -90), Point(x: 0, y: 90)]
      let seenPoles = way.placed(poles).filter { seen.contains($0.place) }.map { poles[$0.index].y }
      for pole in seenPoles { (box.minY, box.maxY) = (min(box.minY, pole), max(box.maxY, pole)) }
      guard seenPoles.isEmpty, let span = narrowSpan(of: known.map(\.place.x)) else {
        boxes = [Box(minX: -360, minY: box.minY, maxX: 360, maxY: box.maxY)]
        return
      }
      let (west, east) = (span.west - margin, span.east + margin)
      boxes = [(west, min(east, 180)), (-180, east - 360), (west + 360, 180)].filter { $0.0 < $0.1 }.map {
        Box(minX: $0.0, minY: box.minY, maxX: $0.1, maxY: box.maxY)
      }
    } catch {
      throw Failure(error)
    }
  }
}

/// The span of longitudes that leaves the widest gap; it ends beyond 180 where it lies on both sides of that. `nil` where no gap
/// is wide.
private func narrowSpan(of longitudes: [Double]) -> (west: Double, east: Double)? {
  let sorted = longitudes.sorted()
  guard let first = sorted.first, let last = sorted.last else { return nil }
  var (gap, span) = (first + 360 - last, (west: first, east: last))
  for (a, b) in zip(sorted, sorted.dropFirst()) where b - a > gap { (gap, span) = (b - a, (west: b, east: a + 360)) }
  return gap > 60 ? span : nil
}
