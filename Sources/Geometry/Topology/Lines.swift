extension Topology {
  /// The arcs chosen by what lies on either side, joined to polylines as long as can be, each arc drawn once.
  ///
  /// Arcs are joined where exactly two of the chosen ends meet. A closed line ends with the point it begins with. In
  /// the order of the arcs.
  ///
  /// - Parameter isWanted: given the features to the left and right of an arc, `nil` for the outside; which of the two
  ///   is left follows from the arc and means nothing.
  public func lines(where isWanted: (_ left: Int?, _ right: Int?) -> Bool) -> [[Point]] {
    let chosen = (0..<arcs.count).filter { arc in
      let (left, right) = owners(ofArc: arc)
      return isWanted(left, right)
    }
    // For each node the first two chosen ends that meet there, as runs that leave it, and how many there are.
    var meeting = [Int8](repeating: 0, count: nodeCount)
    var leaving = [(Int32, Int32)](repeating: (-1, -1), count: nodeCount)
    func note(_ run: Int, at node: Int32) {
      if meeting[Int(node)] == 0 { leaving[Int(node)].0 = Int32(run) } else { leaving[Int(node)].1 = Int32(run) }
      meeting[Int(node)] = min(meeting[Int(node)] + 1, 3)
    }
    for arc in chosen {
      note(2 * arc, at: nodes[arc].first)
      note(2 * arc + 1, at: nodes[arc].last)
    }
    /// The run that goes on where this one ends; `nil` where the line ends.
    func next(after run: Int) -> Int? {
      let node = Int(run % 2 == 0 ? nodes[run / 2].last : nodes[run / 2].first)
      guard meeting[node] == 2 else { return nil }
      let (a, b) = leaving[node]
      return Int(Int(a) == run ^ 1 ? b : a)
    }

    var isDrawn = [Bool](repeating: false, count: arcs.count)
    var lines: [[Point]] = []
    for arc in chosen where !isDrawn[arc] {
      // Back to where the line begins, or once around.
      var begin = 2 * arc + 1
      while let before = next(after: begin), before != 2 * arc + 1 { begin = before }
      var line: [Point] = []
      var run: Int? = begin ^ 1
      if next(after: begin) != nil { run = 2 * arc }
      while let current = run, !isDrawn[current / 2] {
        isDrawn[current / 2] = true
        if !line.isEmpty { line.removeLast() }
        let points = arcs[current / 2]
        if current % 2 == 0 { line.append(contentsOf: points) } else { line.append(contentsOf: points.reversed()) }
        run = next(after: current)
      }
      lines.append(line)
    }
    return lines
  }
}
