/// Arcs with the effective area of each of their points, made once, from which any number of simpler maps are cheap.
///
/// Visvalingam and Whyatt's elimination, on arcs: a border that two features share is simplified once and stays shared,
/// and the places where arcs meet stay where they are. See <doc:Topology>.
public struct Simplification: Sendable {
  /// What is to be simplified.
  public let topology: Topology
  /// For each point of each arc its effective area in the squared unit of the points; infinite where it must stay.
  public let areas: [Double]

  /// Weighs the points. O(points × log points).
  ///
  /// The points should be on a plane; in degrees, a unit east is shorter than a unit north and the areas mislead.
  public init(of topology: Topology, weighting: PointWeighting = .area) {
    self.topology = topology
    areas = effectiveAreas(of: topology, weighting: weighting)
  }

  /// The topology without the points whose effective area is under the limit.
  ///
  /// Promised whatever the limit: the same features, rings, arcs and neighbours; no ring with fewer than three distinct
  /// points or turned inside out (if it was not so before); no crossing that the full arcs do not have. What stands
  /// against it gets points back.
  ///
  /// - Parameters:
  ///   - minimumArea: in the squared unit of the points. A drawing with a resolution of `r` bears about `r²`.
  ///   - mostRestored: how many points may come back for the promise, which holds no longer when there are more; for what is
  ///     only to be seen. Many long spikes side by side, each across the others, take minutes else.
  public func simplified(minimumArea: Double, mostRestored: Int = .max) -> Simplified {
    let mending = Mending(
      ThinnedArcs(topology, areas: areas, minimumArea: minimumArea), mostRestored: mostRestored)
    var simpler = topology
    simpler.arcs = mending.thinned.arcs
    return Simplified(topology: simpler, restoredCount: mending.thinned.restoredCount)
  }
}

/// A simplified topology and what it took.
public struct Simplified: Sendable {
  /// The topology with fewer points.
  public let topology: Topology
  /// How many points over the limit's choice were kept so that nothing crosses, collapses or comes ashore.
  public let restoredCount: Int
}

extension Topology {
  /// The topology without the points whose effective area is under the limit; see ``Simplification``.
  public func simplified(minimumArea: Double, mostRestored: Int = .max) -> Topology {
    Simplification(of: self).simplified(minimumArea: minimumArea, mostRestored: mostRestored).topology
  }
}
