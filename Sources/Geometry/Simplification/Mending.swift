/// Gives points back until thinned arcs meet nowhere that the full ones do not, pass over no node, and turn no ring
/// inside out. Two arcs between the same nodes that have become one line meet, too.
///
/// Only steps that were shortened, or touch a place that was, need looking at. Each fault gives back the weightiest
/// point of the steps involved, which are looked at again. Every round adds points, so it ends, at worst with all of
/// them back, or when as many have come back as may. A crossing of two steps that are whole is one of the full arcs and stays.
///
/// ```
///    a----b     e         When b and c are dropped, the step a→d passes over e, the node of an islet: without a
///         |    <>         crossing, the islet would have come ashore.
///    d----c
/// ```
struct Mending {
  private(set) var thinned: ThinnedArcs
  private var steps: CellGrid
  private var nodes: CellGrid
  /// Steps to look at.
  private var queue: [Int32] = []
  private let mostRestored: Int

  init(_ thinned: ThinnedArcs, mostRestored: Int = .max) {
    self.thinned = thinned
    self.mostRestored = mostRestored
    let points = thinned.points
    let kept = thinned.next.lazy.filter { $0 >= 0 }.count
    let box = Box(around: points) ?? Box(minX: 0, minY: 0, maxX: 0, maxY: 0)
    steps = CellGrid(over: box, cells: 4 * kept)
    nodes = CellGrid(over: box, cells: thinned.topology.nodeCount)
    for step in points.indices where thinned.next[step] >= 0 {
      steps.insert(step, self.box(ofStep: step))
      if thinned.isShortened(step: step) { queue.append(Int32(step)) }
    }
    guard !queue.isEmpty else { return }
    insertNodes()
    repeat { mendSteps() } while mayRestore && mendRings()
  }

  private var mayRestore: Bool { thinned.restoredCount < mostRestored }

  private mutating func insertNodes() {
    let topology = thinned.topology
    var isKnown = [Bool](repeating: false, count: topology.nodeCount)
    for (arc, ends) in topology.nodes.enumerated() {
      let range = topology.arcs.pointRange(ofArc: arc)
      for (node, point) in [(ends.first, range.lowerBound), (ends.last, range.upperBound - 1)]
      where !isKnown[Int(node)] {
        isKnown[Int(node)] = true
        nodes.insert(point, Box(around: [thinned.points[point]])!)
      }
    }
  }

  /// Looks at the steps in the queue until it is empty.
  private mutating func mendSteps() {
    var index = 0
    while index < queue.count, mayRestore {
      let step = Int(queue[index])
      index += 1
      if let other = stepMeeting(step) {
        _ = restore(inStep: step)
        _ = restore(inStep: other)
      } else if thinned.isShortened(step: step), passesOverNode(step) {
        _ = restore(inStep: step)
      }
    }
    queue.removeAll(keepingCapacity: true)
  }

  /// Another step that meets this one, where one of the two was shortened at least.
  private mutating func stepMeeting(_ step: Int) -> Int? {
    // Copies, which cost nothing, because the search may not look at what it is part of while that is written to.
    let points = thinned.points, next = thinned.next, steps = steps
    let box = box(ofStep: step), isShortened = thinned.isShortened(step: step)
    let (a, b) = (points[step], points[Int(next[step])])
    var found: Int?
    // A step that lies in several cells is looked at in each: to note which have been seen would cost more.
    steps.search(box) { other in
      let end = Int(next[other])
      guard other != step, isShortened || end > other + 1 else { return true }
      let (c, d) = (points[other], points[end])
      guard max(c.x, d.x) >= box.minX, min(c.x, d.x) <= box.maxX, max(c.y, d.y) >= box.minY,
        min(c.y, d.y) <= box.maxY, meet(a, b, c, d)
      else { return true }
      found = other
      return false
    }
    return found
  }

  /// Whether a node lies between a step and the points dropped along it.
  private func passesOverNode(_ step: Int) -> Bool {
    let chain = thinned.points[step...thinned.end(ofStep: step)]
    let (first, last) = (chain[chain.startIndex], chain[chain.endIndex - 1])
    let box = Box(around: chain)!
    var isPassed = false
    nodes.search(box) { node in
      let point = thinned.points[node]
      guard box.contains(point), point != first, point != last, side(of: point, seenFrom: chain) == .inside else {
        return true
      }
      isPassed = true
      return false
    }
    return isPassed
  }

  /// Gives points back to rings that have lost their area or turned inside out; whether there were any.
  private mutating func mendRings() -> Bool {
    let topology = thinned.topology
    var isMended = false
    for ring in 0..<topology.ringCount where topology.rings[ring].count > 0 {
      let area = doubledArea(ofRing: ring)
      if area != 0 && (area > 0) == topology.sides.isCounterclockwise[ring] { continue }
      // The weightiest point dropped along any of its arcs.
      var best: (step: Int, area: Double)?
      for reference in topology.rings[ring] {
        var step = topology.arcs.starts[reference.arc]
        while thinned.next[step] >= 0 {
          let end = thinned.end(ofStep: step)
          for point in step + 1..<max(end, step + 1) where thinned.areas[point] > best?.area ?? -1 {
            best = (step, thinned.areas[point])
          }
          step = end
        }
      }
      if let best, restore(inStep: best.step) { isMended = true }
    }
    return isMended
  }

  private func doubledArea(ofRing ring: Int) -> Double {
    let topology = thinned.topology
    guard let start = topology.rings[ring].first else { return 0 }
    let origin = thinned.points[topology.arcs.starts[start.arc]]
    var sum = 0.0
    for reference in topology.rings[ring] {
      var step = topology.arcs.starts[reference.arc]
      var part = 0.0
      while thinned.next[step] >= 0 {
        let end = thinned.end(ofStep: step)
        let (a, b) = (thinned.points[step], thinned.points[end])
        part += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
        step = end
      }
      sum += reference.isReversed ? -part : part
    }
    return sum
  }

  /// Gives back a point of a step and notes both halves to be looked at; whether there was a point to give.
  private mutating func restore(inStep step: Int) -> Bool {
    guard let point = thinned.restore(inStep: step) else { return false }
    for half in [step, point] {
      steps.insert(half, box(ofStep: half))
      queue.append(Int32(half))
    }
    return true
  }

  private func box(ofStep step: Int) -> Box {
    let (a, b) = (thinned.points[step], thinned.points[thinned.end(ofStep: step)])
    return Box(minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
  }
}
