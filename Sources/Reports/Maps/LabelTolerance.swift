import Geometry

/// How much smaller than the greatest a circle for a label may be, in metres: half a line's width on a sheet that shows
/// all of the topology.
///
/// It is 1, 2 or 5 with zeros behind it, so that a reference system in which the land is a little longer places no label
/// elsewhere.
///
/// - Complexity: linear in the points of the arcs.
public func labelTolerance(for topology: Topology) -> Double {
  guard let box = Box(around: topology.arcs.points) else { return 1 }
  let wanted = max(box.width, box.height) / 3_000
  guard wanted > 0 else { return 1 }
  let steps = (-3...6).flatMap { power in [1.0, 2, 5].map { $0 * tenTo(power) } }
  return steps.min { ratio($0, wanted) < ratio($1, wanted) } ?? 1
}

/// How many times the greater of two positive numbers is the other.
private func ratio(_ a: Double, _ b: Double) -> Double { max(a, b) / min(a, b) }

private func tenTo(_ power: Int) -> Double {
  (0..<abs(power)).reduce(1.0) { product, _ in power < 0 ? product / 10 : product * 10 }
}
