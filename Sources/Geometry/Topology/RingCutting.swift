/// Rings cut into shared arcs, before it is known whose they are.
struct RingCutting {
  /// The arcs.
  let arcs: ArcList
  /// For each ring the arcs that it walks.
  let rings: RingReferences
  /// For each arc the nodes where it begins and ends, and how many nodes there are.
  let nodes: [ArcEnds], nodeCount: Int
  /// For each ring whether points were passed over because they repeat the one before.
  let hasRepeats: [Bool]
  /// For each ring how many vertices are left.
  let sizes: [Int]

  /// - Parameter isKnown: whether arcs end at a place for the sake of rings that are not among these; nowhere unless given.
  init(points: [Point], ringStarts: [Int], besidesAt isKnown: ((Point) -> Bool)? = nil) {
    let identities = VertexIdentities(of: points)
    let walks = RingWalks(rings: ringStarts, identities: identities)
    var marks = VertexMarks(count: identities.firsts.count)
    var isJunction = junctions(of: walks, &marks)
    let places = VertexPlaces(identities, of: points)
    if let isKnown {
      for vertex in isJunction.indices where isKnown(places[Int32(vertex)]) { isJunction[vertex] = true }
    }
    let cut = CutRings(walks, at: isJunction, places: places, marks: marks.givenUpFirst())
    arcs = ArcList(points: cut.points, starts: cut.arcStarts)
    rings = cut.rings
    (nodes, nodeCount) = numbered(cut.ends, marks: marks.givenUpSecond())
    hasRepeats = walks.hasRepeats
    sizes = (0..<walks.count).map { walks.range(of: $0).count }
  }

  /// Rings cut otherwise, from parts that are known to fit.
  init(
    arcs: ArcList, rings: RingReferences, nodes: [ArcEnds], nodeCount: Int, hasRepeats: [Bool], sizes: [Int]
  ) {
    self.arcs = arcs
    self.rings = rings
    self.nodes = nodes
    self.nodeCount = nodeCount
    self.hasRepeats = hasRepeats
    self.sizes = sizes
  }
}
