/// Polygons whose common borders have been made to share their vertices.
public struct MendedCoverage: Equatable, Sendable {
  /// The polygons; the very ones that were given when there was nothing to mend.
  public private(set) var layer: PolygonLayer
  /// The arcs of these polygons.
  public let topology: Topology
  /// The borders that were not shared before, one for each pair of features.
  public let breaks: [BorderBreak]
  /// Borders of which one side had vertices that the other lacked, farther off its line than the tolerance; they were put in.
  public let oneSided: [BorderBreak]
  /// What is still not right: breaks that cannot be mended within the tolerance, and features that may overlap.
  public let left: CoverageFaults
  /// How many places were moved, and how many vertices put into borders.
  public let movedCount, insertedCount: Int
  /// How far a place or a border was moved at most, in the unit of the measure; never more than the tolerance.
  public let greatestMove: Double
  /// The rings of which a vertex was moved, or which got one; the others are as they were given.
  public let changedRings: Set<Int>

  /// Whether any border was changed.
  public var isChanged: Bool { movedCount + insertedCount > 0 }

  /// The same with a layer that has nothing in it, for who needs the arcs alone; the polygons take as much room again.
  public consuming func withoutPolygons() -> MendedCoverage {
    layer = PolygonLayer()
    return self
  }
}

extension PolygonLayer {
  /// The polygons with borders that are nearly shared made to be shared: vertices within the tolerance of another feature's
  /// become one, those beside another feature's border are put into it.
  ///
  /// Promised: no vertex and no border moves farther than the tolerance from where it was; borders that are shared, or
  /// that no other comes near, keep their vertices bit for bit; no two vertices of one feature become one. A polygonal
  /// coverage comes back as it was. See <doc:Coverages>.
  ///
  /// Where both sides of a border have the same two vertices and only one has more between them, as after a simplification
  /// one by one, the other may get those too, as far off as is stated.
  ///
  /// - Parameters:
  ///   - tolerance: in the unit of the measure; 0 puts vertices into borders that lie on the same line only.
  ///   - oneSided: how far off its line a vertex may lie that one side of a border lacks; as far as the tolerance when `nil`.
  ///   - measure: how far places lie apart; as on a plane unless given.
  ///   - topology: that of these polygons, where it has been made already.
  ///   - isGivenUp: whether nobody else holds the polygons, so that they are mended where they lie, without a second copy of
  ///     their points; where it is not true, that costs time.
  /// - Complexity: that of the look for faults; where there are some, linear in the points besides.
  public consuming func mended(
    within tolerance: Double, oneSided: Double? = nil, on measure: GroundMeasure = .plane(), topology: Topology? = nil,
    isGivenUp: Bool = false
  ) -> MendedCoverage {
    var layer = consume self
    var look = CoverageLook(topology ?? Topology(layer), layer, within: tolerance, on: measure, since: nil)
    var faults = look.faults
    let breaks = faults.breaks
    var mending = CoverageMending(within: tolerance, on: measure, hasOwnPoints: isGivenUp)
    // Made once there is something to mend.
    lazy var places = ArcPlaces(of: look.topology.arcs)
    /// Takes the polygons as they are now; only what has changed is cut and looked at.
    func take(_ change: BorderChange) {
      let touched = places.arcs(atAnyOf: change.places, of: look.topology.arcs)
      mending.rebuild(&layer, change, rings: look.topology.rings(on: touched))
      // The look that was keeps what was found on its arcs, and their points are not needed for that.
      let patch = look.topology.patch(touched, to: layer)
      places = ArcPlaces(of: patch.topology.arcs, before: patch.before, in: places)
      look = CoverageLook(
        patch.topology, layer, within: tolerance, on: measure, since: look, before: patch.before, places: places)
      faults = look.faults
    }
    // One round mends nearly everything; what a new vertex brings near comes in the next.
    for _ in 0..<CoverageMending.mostRounds where !faults.stretches.isEmpty {
      guard let change = mending.change(layer, look.topology, faults.stretches, places) else { break }
      take(change)
    }
    let sides = look.topology.oneSidedVertices(within: max(oneSided ?? tolerance, tolerance), on: measure)
    if !sides.vertices.isEmpty { take(mending.filling(sides.vertices)) }
    return MendedCoverage(
      layer: layer, topology: look.topology, breaks: breaks, oneSided: sides.breaks, left: faults,
      movedCount: mending.movedCount,
      insertedCount: mending.insertedCount, greatestMove: mending.greatestMove, changedRings: mending.changedRings)
  }
}

extension Topology {
  /// The rings that walk any of some arcs, and those that walk none, which nobody finds by an arc.
  fileprivate func rings(on chosen: Set<Int>) -> [Int] {
    (0..<ringCount).filter { rings[$0].isEmpty || rings[$0].contains { chosen.contains($0.arc) } }
  }
}
