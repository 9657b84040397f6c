/// Which features have a vertex at a place, asked of the arcs there rather than of every point.
struct PlaceOwners {
  private let topology: Topology
  private let layer: PolygonLayer
  private let places: ArcPlaces
  /// The rings that walk no arc: what has collapsed to a point has a vertex all the same.
  private let collapsed: [Int]

  /// - Parameters:
  ///   - layer: the polygons that the topology was made from.
  ///   - places: those of its arcs.
  init(_ topology: Topology, _ layer: PolygonLayer, _ places: ArcPlaces) {
    self.topology = topology
    self.layer = layer
    self.places = places
    collapsed = (0..<topology.ringCount).filter { topology.rings[$0].isEmpty }
  }

  /// The features with a vertex at a place.
  func features(at place: Point) -> Set<Int> {
    let owners = topology.owners
    var features: Set<Int> = []
    for arc in places.arcs(at: place, of: topology.arcs) {
      for feature in [owners.left[arc], owners.right[arc]] where feature >= 0 { features.insert(Int(feature)) }
      for extra in owners.extras(ofArc: arc) { features.insert(Int(extra.feature)) }
    }
    for ring in collapsed where layer.points(ofRing: ring).contains(place) {
      features.insert(topology.sides.feature[ring])
    }
    return features
  }
}
