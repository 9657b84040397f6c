/// Which arcs have a vertex at a place: the boxes of all arcs in a tree, for looking up a few places among millions of points.
///
/// O(arcs × log arcs) to make from boxes that are known, O(points) from others; a place costs about as much as the arcs have
/// points whose boxes it lies in.
struct ArcPlaces: Sendable {
  /// The box of each arc.
  let boxes: [Box]
  private let tree: BoxTree

  /// - Parameters:
  ///   - before: for each arc the arc that it was in the earlier topology, −1 for what is new.
  ///   - earlier: the places of the arcs of that topology.
  init(of arcs: ArcList, before: [Int32]? = nil, in earlier: ArcPlaces? = nil) {
    let boxes = (0..<arcs.count).map { arc -> Box in
      if let earlier, let before, before[arc] >= 0 { return earlier.boxes[Int(before[arc])] }
      // What is no number leaves the box as it is.
      var box = Box(minX: .infinity, minY: .infinity, maxX: -.infinity, maxY: -.infinity)
      for point in arcs[arc] { box.formUnion(with: point) }
      return box
    }
    self.boxes = boxes
    tree = BoxTree(count: boxes.count) { RoundedBox(boxes[$0]) }
  }

  /// The arcs with a vertex at a place, rising.
  func arcs(at place: Point, of arcs: ArcList) -> [Int] {
    var eights: [Int] = []
    tree.search(RoundedBox(place, place), into: &eights)
    return eights.flatMap { eight in
      (BoxTree.width * eight..<min(BoxTree.width * (eight + 1), arcs.count)).filter {
        boxes[$0].contains(place) && arcs[$0].contains(place)
      }
    }
  }

  /// The arcs with a vertex at any of some places.
  func arcs(atAnyOf places: some Sequence<Point>, of arcs: ArcList) -> Set<Int> {
    var found: Set<Int> = []
    for place in places { found.formUnion(self.arcs(at: place, of: arcs)) }
    return found
  }
}
