/// Walks cut at the junctions, each piece stored once, and each walk as a list of references to the pieces.
///
/// Two pieces that share one step from vertex to vertex share all: between junctions every walk has the same
/// neighbours. So the first step, taken from the end that comes first by coordinates, tells a piece from all others.
struct CutRings {
  /// The pieces as points, both ends included.
  private(set) var points: [Point]
  private(set) var arcStarts = [0]
  /// For each arc the vertices at its first and at its last point.
  private(set) var ends: [ArcEnds] = []
  /// The references of every walk; as many walks as rings.
  private(set) var rings = RingReferences()

  private let places: VertexPlaces
  /// For each vertex the last arc known to begin there, and for each arc the one known before it; −1 ends the chain.
  private var newestArc: [Int32]
  private var olderArc: [Int32] = []
  private var secondVertex: [Int32] = []

  /// - Parameter marks: −1 for each vertex.
  init(_ walks: RingWalks, at isJunction: [Bool], places: VertexPlaces, marks: consuming [Int32]) {
    self.places = places
    newestArc = consume marks
    points = [Point](roomFor: walks.vertices.count)
    var cuts: [Int] = []
    for walk in 0..<walks.count {
      let range = walks.range(of: walk)
      if range.count > 1 {
        cuts.removeAll(keepingCapacity: true)
        for index in range where isJunction[Int(walks.vertices[index])] { cuts.append(index) }
        if cuts.isEmpty { cuts = Self.lowest(in: range, of: walks, places) }
        for (number, cut) in cuts.enumerated() {
          add(from: cut, to: cuts[number + 1 < cuts.count ? number + 1 : 0], in: range, of: walks)
        }
      }
      rings.endRing()
    }
  }

  /// Where a walk without junctions is opened: at its lowest vertex, so that an island and the hole it fills are opened
  /// alike. A walk that goes round several times is opened at each passage.
  private static func lowest(in range: Range<Int>, of walks: RingWalks, _ places: VertexPlaces) -> [Int] {
    var lowest = walks.vertices[range.lowerBound]
    for index in range where places[walks.vertices[index]] < places[lowest] { lowest = walks.vertices[index] }
    return range.filter { walks.vertices[$0] == lowest }
  }

  private mutating func add(from begin: Int, to end: Int, in range: Range<Int>, of walks: RingWalks) {
    let vertices = walks.vertices
    let second = begin + 1 < range.upperBound ? begin + 1 : range.lowerBound
    let secondLast = end > range.lowerBound ? end - 1 : range.upperBound - 1
    let (first, last) = (vertices[begin], vertices[end])
    let isReversed =
      first == last
      ? places[vertices[secondLast]] < places[vertices[second]] : places[last] < places[first]
    let (start, next) = isReversed ? (last, vertices[secondLast]) : (first, vertices[second])

    var arc = newestArc[Int(start)]
    while arc >= 0 && secondVertex[Int(arc)] != next { arc = olderArc[Int(arc)] }
    if arc < 0 {
      arc = Int32(ends.count)
      olderArc.append(newestArc[Int(start)])
      newestArc[Int(start)] = arc
      secondVertex.append(next)
      ends.append(isReversed ? ArcEnds(first: last, last: first) : ArcEnds(first: first, last: last))
      appendPoints(from: isReversed ? end : begin, to: isReversed ? begin : end, backwards: isReversed, range, vertices)
    }
    rings.append(ArcReference(arc: Int(arc), isReversed: isReversed))
  }

  private mutating func appendPoints(
    from begin: Int, to end: Int, backwards: Bool, _ range: Range<Int>, _ vertices: [Int32]
  ) {
    var index = begin
    repeat {
      points.append(places[vertices[index]])
      if backwards {
        index = index > range.lowerBound ? index - 1 : range.upperBound - 1
      } else {
        index = index + 1 < range.upperBound ? index + 1 : range.lowerBound
      }
    } while index != end
    points.append(places[vertices[end]])
    arcStarts.append(points.count)
  }
}

/// Where the vertices of walks lie.
struct VertexPlaces {
  private let points: [Point]
  private let firsts: [Int32]

  init(_ identities: VertexIdentities, of points: [Point]) {
    self.points = points
    firsts = identities.firsts
  }

  /// How many vertices there are.
  var count: Int { firsts.count }
  /// The place of a vertex, without a −0 in it.
  @inline(__always) subscript(vertex: Int32) -> Point { points[Int(firsts[Int(vertex)])].withoutNegativeZero }
}
