/// What was noticed about the way in which the rings of a shape are wound.
public enum RingWinding: Hashable, Sendable {
  /// Shells clockwise, holes counterclockwise and inside a shell.
  case asStated
  /// A ring wound as a hole lies in no shell, so that all rings were sorted by what contains what.
  case contradicted
  /// A ring wound as a shell lies inside another shell, in no hole of it. Both were kept as shells.
  case nestedShells
}

/// Rings sorted into polygons.
public struct RingSorting: Equatable, Sendable {
  /// For each polygon the number of its shell and then those of its holes; shells and holes in the order of the file.
  public var polygons: [[Int]]
  /// What was noticed on the way.
  public var winding: RingWinding
}

extension LooseRings {
  /// The rings of one shape sorted into polygons by their winding: shells clockwise, holes counterclockwise, as ESRI
  /// has it. Where the winding can not be true, because a hole lies in no shell, containment decides for all rings: those
  /// in an even number of others are shells.
  ///
  /// The answers are those of GDAL 3.12 where it has one: a clockwise ring inside a clockwise ring stays a shell. Linear
  /// for shells alone without nesting; each hole is compared with the shells around it.
  public func sortedIntoPolygons() -> RingSorting {
    let rings = measuredRings(of: self)
    let shells = rings.filter { $0.area < 0 }
    let holes = rings.filter { $0.area >= 0 }
    guard rings.count > 1 else { return RingSorting(polygons: rings.map { [$0.number] }, winding: .asStated) }

    // The smallest shell first: of those around a hole it is the nearest.
    let bySize = shells.sorted { (-$0.area, $0.number) < (-$1.area, $1.number) }
    var holesOfShell: [Int: [Int]] = [:]
    var flat: [Int] = []
    for hole in holes {
      let owner = bySize.first { $0.contains(hole) } ?? bySize.first { $0.hasCornerInside(of: hole) }
      if let owner {
        holesOfShell[owner.number, default: []].append(hole.number)
      } else if hole.area == 0 {
        flat.append(hole.number)  // has no direction that could lie
      } else {
        return RingSorting(polygons: polygonsByContainment(rings), winding: .contradicted)
      }
    }
    let starts = (shells.map(\.number) + flat).sorted()
    let sorted = starts.map { [$0] + (holesOfShell[$0] ?? []) }
    return RingSorting(polygons: sorted, winding: hasNestedShells(sorted, rings) ? .nestedShells : .asStated)
  }
}

/// Whether a shell lies in another polygon, and not in one of its holes.
private func hasNestedShells(_ polygons: [[Int]], _ rings: [MeasuredRing]) -> Bool {
  // In the order of their western ends, so that what can lie in a shell follows it, and not far behind.
  let fromWest = polygons.map { (box: rings[$0[0]].box, polygon: $0) }.sorted { $0.box.minX < $1.box.minX }
  for (place, outer) in fromWest.enumerated() {
    for inner in fromWest[(place + 1)...] {
      if inner.box.minX > outer.box.maxX { break }
      // Nearly all are told apart by their boxes.
      if outer.box.holds(inner.box) && isNested(inner.polygon, in: outer.polygon, rings)
        || inner.box.holds(outer.box) && isNested(outer.polygon, in: inner.polygon, rings)
      {
        return true
      }
    }
  }
  return false
}

/// Whether the shell of a polygon lies in another polygon, whose box holds it.
private func isNested(_ inner: [Int], in outer: [Int], _ rings: [MeasuredRing]) -> Bool {
  let (shell, around) = (rings[inner[0]], rings[outer[0]])
  // Islands beside a mainland often lie in its box; one corner tells most of them apart.
  guard let corner = shell.points.first, side(of: corner, seenFrom: around.points) != .outside, around.contains(shell)
  else { return false }
  return !outer.dropFirst().contains { rings[$0].contains(shell) }
}

/// Shells are the rings inside an even number of others; a hole belongs to the smallest ring around it.
private func polygonsByContainment(_ rings: [MeasuredRing]) -> [[Int]] {
  let bySize = rings.sorted { (abs($0.area), $0.number) < (abs($1.area), $1.number) }
  var around: [Int: [Int]] = [:]
  for (place, ring) in bySize.enumerated() {
    around[ring.number] = bySize[(place + 1)...].filter { $0.contains(ring) }.map(\.number)
  }
  var polygons: [Int: [Int]] = [:]
  for ring in rings {
    let containers = around[ring.number] ?? []
    if containers.count % 2 == 0 {
      polygons[ring.number, default: []].insert(ring.number, at: 0)
    } else if let owner = containers.first(where: { (around[$0]?.count ?? 0) % 2 == 0 }) {
      polygons[owner, default: []].append(ring.number)
    }
  }
  return polygons.sorted { $0.key < $1.key }.map(\.value)
}
