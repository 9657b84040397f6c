extension MonotoneChains {
  /// Whether any two edges meet otherwise than as neighbours along their ring do, or come so near that rounding cannot
  /// tell. A corner that two rings share, or a ring twice, counts as meeting.
  ///
  /// Each chain is compared with those whose boxes touch its own, in a tree; halves of chains whose boxes lie apart are
  /// left aside. O(chains) for borders that keep clear of themselves.
  func hasMeeting() -> Bool {
    var isMet = false
    forEachMeeting { _, _ in
      isMet = true
      return false
    }
    return isMet
  }

  /// Calls the body with every two rings, or one ring twice, of which any two edges meet, some several times; until the
  /// body answers false.
  func forEachMeeting(_ body: (_ ring: Int, _ other: Int) -> Bool) {
    let boxes = chains.map { RoundedBox($0.box) }
    let tree = BoxTree(count: boxes.count) { boxes[$0] }
    var eights: [Int] = []
    boxes.withUnsafeBufferPointer { boxes in
      // Without a count of who holds them for each pair.
      chains.withUnsafeBufferPointer { chains in
        for start in stride(from: 0, to: boxes.count, by: BoxTree.width) {
          // Chains that follow each other touch the same ones, and look for them together.
          eights.removeAll(keepingCapacity: true)
          tree.search(tree.box(ofEight: start / BoxTree.width), into: &eights)
          for number in start..<min(start + BoxTree.width, boxes.count) {
            let box = boxes[number]
            // Each pair once: the later one finds the earlier.
            for eight in eights where BoxTree.width * eight <= number && tree.box(ofEight: eight).touches(box) {
              for place in BoxTree.width * eight..<min(BoxTree.width * (eight + 1), number)
              where boxes[place].touches(box) && mayMeet(chains, number, place) {
                let (chain, second) = (chains[number], chains[place])
                if meet(chain.ring, chain.first, chain.last, second.ring, second.first, second.last),
                  !body(chain.ring, second.ring)
                {
                  return
                }
              }
            }
          }
        }
      }
    }
  }

  /// Whether the boxes of two chains touch, and not only where one goes on from the other.
  ///
  /// ```
  ///   \     /        Chains that follow each other, one of them to the west and both of them upwards or both downwards,
  ///    \   /         lie on different sides of the level where they meet, unless both begin along it.
  ///     \ /
  /// ```
  @inline(__always) private func mayMeet(
    _ chains: UnsafeBufferPointer<Chain>, _ number: Int, _ earlier: Int
  ) -> Bool {
    guard chains[number].box.intersects(chains[earlier].box) else { return false }
    guard earlier == number - 1 else { return true }
    let (chain, before) = (chains[number], chains[earlier])
    guard before.last == chain.first, before.ring == chain.ring else { return true }
    let middle = point(chain.first, ofRing: chain.ring)
    let (a, b) = (point(before.last - 1, ofRing: chain.ring), point(chain.first + 1, ofRing: chain.ring))
    let goesOnEast = before.goesEast == chain.goesEast && (a.x != middle.x || b.x != middle.x)
    let goesOnNorth = before.goesNorth == chain.goesNorth && (a.y != middle.y || b.y != middle.y)
    return !goesOnEast && !goesOnNorth
  }

  /// Whether parts of two chains meet; their boxes are known to touch.
  private func meet(_ ring: Int, _ first: Int, _ last: Int, _ other: Int, _ start: Int, _ end: Int) -> Bool {
    if last - first == 1 && end - start == 1 { return edgesMeet(ring, first, other, start) }
    // The longer one is halved.
    if last - first >= end - start {
      let middle = (first + last) / 2
      let rest = box(other, start, end)
      return box(ring, first, middle).intersects(rest) && meet(ring, first, middle, other, start, end)
        || box(ring, middle, last).intersects(rest) && meet(ring, middle, last, other, start, end)
    }
    let middle = (start + end) / 2
    let rest = box(ring, first, last)
    return box(other, start, middle).intersects(rest) && meet(ring, first, last, other, start, middle)
      || box(other, middle, end).intersects(rest) && meet(ring, first, last, other, middle, end)
  }

  private func edgesMeet(_ ring: Int, _ edge: Int, _ other: Int, _ next: Int) -> Bool {
    let (a, b) = (point(edge, ofRing: ring), point(edge + 1, ofRing: ring))
    let (c, d) = (point(next, ofRing: other), point(next + 1, ofRing: other))
    // A point repeated makes no edge; its neighbours on either side are neighbours of each other.
    if a == b || c == d { return false }
    if ring == other {
      if b == c && follows(next, edge, ofRing: ring) { return mayRunTogether(from: b, a, d) }
      if d == a && follows(edge, next, ofRing: ring) { return mayRunTogether(from: a, c, b) }
    }
    let (c1, d1) = (side(a, b, c), side(a, b, d))
    if c1 * d1 > 0 { return false }
    let (a1, b1) = (side(c, d, a), side(c, d, b))
    return a1 * b1 <= 0
  }

  /// Whether an edge follows another along the ring, points repeated between them passed over.
  private func follows(_ edge: Int, _ other: Int, ofRing ring: Int) -> Bool {
    let range = ranges[ring]
    var place = other
    repeat {
      place += 1
      if place == range.upperBound { place = range.lowerBound }
      if place == edge { return true }
    } while place != other && point(place, ofRing: ring) == point(place + 1, ofRing: ring)
    return false
  }

  /// Whether two edges from one point go in the same direction, as far as rounding can tell.
  private func mayRunTogether(from a: Point, _ b: Point, _ c: Point) -> Bool {
    side(a, b, c) == 0 && (b.x - a.x) * (c.x - a.x) + (b.y - a.y) * (c.y - a.y) > 0
  }

  /// On which side of a line a point lies: 1 to the left, −1 to the right, 0 on it or where rounding cannot tell.
  private func side(_ a: Point, _ b: Point, _ c: Point) -> Int {
    let left = (b.x - a.x) * (c.y - a.y), right = (b.y - a.y) * (c.x - a.x)
    // J. R. Shewchuk, "Adaptive precision floating-point arithmetic and fast robust geometric predicates", 1997: the
    // error of the difference is under 4 ε of the sum.
    let doubt = 1e-15 * (abs(left) + abs(right))
    return left - right > doubt ? 1 : left - right < -doubt ? -1 : 0
  }
}
