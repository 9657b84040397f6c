extension PolygonLayer {
  /// The layer, in degrees, with its parts side by side where they lie on both sides of 180° of longitude: every ring
  /// without a jump, and all rings on the turn that makes the layer narrowest. Longitudes may then pass 180.
  ///
  /// A ring that jumps three quarters of a turn or more is taken to go the short way; an edge of a whole
  /// turn, as a sheet of the world has above and below, goes around. Rings that go around a pole, and a layer that leaves
  /// no wide gap on the globe, stay as they are; so does one that is narrow already. O(points).
  public func unwrapped() -> PolygonLayer {
    guard let plain = box, plain.width > 180, plain.width.isFinite else { return self }
    var layer = self
    var spans: [(west: Double, east: Double)] = []
    for polygon in 0..<polygonCount {
      let rings = rings(ofPolygon: polygon)
      let range = ringStarts[rings.lowerBound]..<ringStarts[rings.upperBound]
      if let points = unbroken(range, rings) { layer.points.replaceSubrange(range, with: points) }
      if let box = Box(around: layer.points[range]) { spans.append((box.minX, box.maxX)) }
    }
    guard let cut = middleOfWidestGap(between: spans) else { return layer.width < plain.width ? layer : self }
    for polygon in 0..<polygonCount {
      let rings = layer.rings(ofPolygon: polygon)
      let range = ringStarts[rings.lowerBound]..<ringStarts[rings.upperBound]
      guard let box = Box(around: layer.points[range]) else { continue }
      // So that the middle of the polygon lies within a turn east of the cut.
      let turns = ((box.centre.x - cut) / 360).rounded(.down)
      if turns != 0 { for index in range { layer.points[index].x -= 360 * turns } }
    }
    // On the turn that has most of it where longitudes usually are.
    if let middle = layer.box?.centre.x {
      let turns = ((middle - 180) / 360).rounded(.up)
      if turns != 0 { for index in layer.points.indices { layer.points[index].x -= 360 * turns } }
    }
    return layer.width < plain.width - 1e-9 ? layer : self
  }

  private var width: Double { box?.width ?? 0 }

  /// The points of a polygon without jumps; `nil` when there are none, or when a ring goes around a pole.
  private func unbroken(_ range: Range<Int>, _ rings: Range<Int>) -> [Point]? {
    var points = Array(self.points[range])
    var isChanged = false
    var shellMiddle: Double?
    for ring in rings {
      let own = pointRange(ofRing: ring)
      guard let first = own.first else { continue }
      var before = self.points[first].x
      var turned = 0.0
      for index in own {
        turned -= turnsTooFar(self.points[index].x - before)
        before = self.points[index].x
        if turned != 0 {
          points[index - range.lowerBound].x += 360 * turned
          isChanged = true
        }
      }
      guard turned == turnsTooFar(self.points[first].x - before) else { return nil }
      // A hole goes where its shell is.
      let places = (own.lowerBound - range.lowerBound)..<(own.upperBound - range.lowerBound)
      let middle = Box(around: points[places])?.centre.x ?? 0
      if let shellMiddle {
        let turns = ((middle - shellMiddle) / 360).rounded()
        if turns != 0 { for place in places { points[place].x -= 360 * turns } }
      } else {
        shellMiddle = middle
      }
    }
    return isChanged ? points : nil
  }
}

/// By how many turns a step of longitude is longer than the way that is meant: the short one, across 180°, where that is a
/// quarter of a turn at most. 0 for others: for what is wider, as half a world with four corners, and for a whole turn, which
/// leads from one side of a sheet of the world to the other.
public func turnsTooFar(_ step: Double) -> Double {
  guard abs(step) > 270 - 1e-9, abs(abs(step) - 360) > 1e-9 else { return 0 }
  return (step / 360).rounded()
}

/// The middle of the widest stretch of longitude that no span covers; `nil` when there is none of some width.
private func middleOfWidestGap(between spans: [(west: Double, east: Double)]) -> Double? {
  // Each span on the first turn, so that it begins within it.
  let turned = spans.map { span -> (west: Double, east: Double) in
    let turns = ((span.west + 180) / 360).rounded(.down)
    return (span.west - 360 * turns, span.east - 360 * turns)
  }.sorted { ($0.west, $0.east) < ($1.west, $1.east) }
  guard let first = turned.first else { return nil }
  var reached = turned.reduce(-Double.infinity) { max($0, $1.east) } - 360
  var widest: (width: Double, middle: Double)?
  for span in turned + [(first.west + 360, first.east + 360)] {
    let width = span.west - reached
    if width > widest?.width ?? 5 { widest = (width, reached + width / 2) }
    reached = max(reached, span.east)
  }
  return widest?.middle
}
