import Geometry

/// The window of a size that wholly holds boxes of the greatest weight: that weight, and the smallest rectangle around
/// those boxes. `nil` when nothing has a weight.
///
/// A window begins at the western side of one box and at the southern side of another; of equally good ones the first
/// counts, by the place of its western box and then of its southern one.
///
/// - Parameter boxes: none greater than the window; weights are halves or wholes, so that sums have no order.
/// - Complexity: boxes times those in a strip as wide as the window, times the logarithm of the latter.
func heaviestWindow(
  over boxes: [(box: Box, weight: Double)], width: Double, height: Double
) -> (weight: Double, box: Box)? {
  let fromWest = boxes.map(\.box).indices.sorted { boxes[$0].box.minX < boxes[$1].box.minX }
  let wests = fromWest.map { boxes[$0].box.minX }
  var best: (weight: Double, west: Int)?
  for west in boxes.indices {
    let minX = boxes[west].box.minX
    let strip = fromWest[wests.firstPlace(atLeast: minX)...].prefix(while: { boxes[$0].box.minX <= minX + width })
      .filter { boxes[$0].box.maxX <= minX + width }
    let weight = heaviest(in: strip.map { boxes[$0] }, height: height, over: best?.weight ?? 0)
    if let weight { best = (weight, west) }
  }
  guard let best else { return nil }
  let minX = boxes[best.west].box.minX
  for south in boxes {
    let inside = boxes.filter { other in
      other.box.minX >= minX && other.box.maxX <= minX + width && other.box.minY >= south.box.minY
        && other.box.maxY <= south.box.minY + height
    }
    if let first = inside.first, inside.reduce(0, { $0 + $1.weight }) == best.weight {
      return (best.weight, inside.reduce(first.box) { $0.union($1.box) })
    }
  }
  return nil
}

/// The greatest weight between some box's southern side and as far north as the height; `nil` when it is not over the
/// limit.
private func heaviest(in strip: [(box: Box, weight: Double)], height: Double, over limit: Double) -> Double? {
  guard strip.reduce(0, { $0 + $1.weight }) > limit else { return nil }
  let souths = strip.sorted { $0.box.minY < $1.box.minY }
  let norths = strip.sorted { $0.box.maxY < $1.box.maxY }
  var greatest = limit
  // Going north, boxes leave at the southern side and come in at the northern one.
  var (weight, left, entered) = (0.0, 0, 0)
  for south in souths {
    while entered < norths.count, norths[entered].box.maxY <= south.box.minY + height {
      weight += norths[entered].weight
      entered += 1
    }
    while souths[left].box.minY < south.box.minY {
      weight -= souths[left].weight
      left += 1
    }
    greatest = max(greatest, weight)
  }
  return greatest > limit ? greatest : nil
}

extension [Double] {
  /// The first place of a number that is no less, in rising numbers.
  fileprivate func firstPlace(atLeast limit: Double) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
