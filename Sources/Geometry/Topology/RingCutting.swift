/// Rings cut into shared arcs, before it is known whose they are.
struct RingCutting {
  /// The arcs.
  var arcs: ArcList
  /// For each ring the arcs that it walks.
  let rings: RingReferences
  /// For each arc the nodes where it begins and ends, and how many nodes there are.
  let nodes: [ArcEnds], nodeCount: Int
  /// For each ring whether points were passed over because they repeat the one before.
  var hasRepeats: [Bool]
  /// For each ring how many vertices are left.
  let sizes: [Int]

  init(points: [Point], ringStarts: [Int]) {
    let identities = VertexIdentities(of: points)
    let walks = RingWalks(rings: ringStarts, identities: identities)
    let isJunction = junctions(of: walks, vertexCount: identities.firsts.count)
    let cut = CutRings(walks, at: isJunction, places: VertexPlaces(identities, of: points))
    arcs = ArcList(points: cut.points, starts: cut.arcStarts)
    rings = cut.rings
    (nodes, nodeCount) = numbered(cut.ends, vertexCount: identities.firsts.count)
    hasRepeats = walks.hasRepeats
    sizes = (0..<walks.count).map { walks.range(of: $0).count }
  }
}
