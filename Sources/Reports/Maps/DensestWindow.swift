import Analysis
import Geometry

/// The window of a size that holds most weight, where many small weights lie all over a map; `nil` where they lie about as
/// dense everywhere.
///
/// Places are counted into 96 × 96 cells, and windows of whole cells are compared; of equals the one that lies farthest to
/// the south-west counts. Unlike ``heaviestWindow(over:width:height:)`` it takes no longer for tens of thousands of places
/// than to count them.
///
/// - Complexity: linear in the places, and in the cells.
func densestWindow(over places: [(place: Point, weight: Double)], width: Double, height: Double) -> Box? {
  guard let extent = Box(around: places.lazy.map(\.place)), width > 0, height > 0, extent.width > 0, extent.height > 0
  else { return nil }
  let side = 96
  let (wide, high) = (extent.width / Double(side), extent.height / Double(side))
  // The sum of all that lies left of and below each corner.
  var sums = [Double](repeating: 0, count: (side + 1) * (side + 1))
  for (place, weight) in places {
    let column = min(side - 1, Int((place.x - extent.minX) / wide))
    let row = min(side - 1, Int((place.y - extent.minY) / high))
    sums[(row + 1) * (side + 1) + column + 1] += weight
  }
  for row in 1...side {
    for column in 1...side {
      sums[row * (side + 1) + column] +=
        sums[(row - 1) * (side + 1) + column] + sums[row * (side + 1) + column - 1]
        - sums[(row - 1) * (side + 1) + column - 1]
    }
  }
  let columns = min(side, max(1, Int(width / wide))), rows = min(side, max(1, Int(height / high)))
  var best: (weight: Double, column: Int, row: Int)?
  for row in 0...(side - rows) {
    for column in 0...(side - columns) {
      let weight =
        sums[(row + rows) * (side + 1) + column + columns] - sums[row * (side + 1) + column + columns]
        - sums[(row + rows) * (side + 1) + column] + sums[row * (side + 1) + column]
      if weight > best?.weight ?? 0 { best = (weight, column, row) }
    }
  }
  let share = best.map { $0.weight / sums[sums.count - 1] } ?? 0
  guard let best, share >= leastDensity * Double(columns * rows) / Double(side * side) else { return nil }
  // As large as was asked for, around the middle of the cells.
  let centre = Point(
    x: extent.minX + (Double(best.column) + Double(columns) / 2) * wide,
    y: extent.minY + (Double(best.row) + Double(rows) / 2) * high)
  return Box(
    minX: centre.x - width / 2, minY: centre.y - height / 2, maxX: centre.x + width / 2, maxY: centre.y + height / 2)
}

/// How many times denser than the mean of the map a window must be.
private let leastDensity = 4.0

extension MapInput {
  /// The middle of each unit with its people; with one for each where nobody counts people.
  func densityWeights() -> [(place: Point, weight: Double)] {
    let units = codes.map { $0.flatMap(report.snapshot.territory.municipality) }
    let isCounted = units.contains { $0.map { $0.population > 0 } ?? false }
    return zip(topology.featureBoxes(), units).compactMap { box, unit in
      guard let box, let unit else { return nil }
      return (box.centre, isCounted ? Double(unit.population) : 1)
    }
  }
}
