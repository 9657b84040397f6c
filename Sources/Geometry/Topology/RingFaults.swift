/// What is unsound in single rings: repeated points, and too few distinct ones.
func ringFaults(of cut: RingCutting, features: [Int], in layer: PolygonLayer) -> [TopologyFault] {
  var faults: [TopologyFault] = []
  for ring in 0..<cut.rings.count {
    let points = layer.points(ofRing: ring)
    if cut.hasRepeats[ring] {
      faults.append(
        TopologyFault(kind: .repeatedPoint, feature: features[ring], place: firstRepeat(in: points)))
    }
    if cut.sizes[ring] < 3 {
      faults.append(TopologyFault(kind: .collapsedRing, feature: features[ring], place: points.first))
    }
  }
  return faults
}

/// The first point that equals the one before it, or the last if it equals the first.
private func firstRepeat(in ring: ArraySlice<Point>) -> Point? {
  zip(ring.dropFirst(), ring).first { $0 == $1 }?.0 ?? ring.last
}
