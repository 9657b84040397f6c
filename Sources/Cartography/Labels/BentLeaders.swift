import Geometry

extension LabelPlacer {
  /// The best label at the end of a leader that bends once and then runs level; far fewer places are tried.
  func bestBent(
    _ request: LabelRequest, beside others: PlacedLabels
  ) -> (label: PlacedLabel, cost: Double)? {
    guard let size = request.sizes.last, frame.contains(request.circle.centre) else { return nil }
    let anchor = request.circle.centre
    let extent = LabelExtent(of: request, size: size)
    var best: (label: PlacedLabel, cost: Double)?
    let longest = request.longestLeader ?? leaderLengths.upperBound
    for reach in stride(from: leaderLengths.lowerBound, through: longest, by: 1) {
      if let best, best.cost <= reach { break }
      for way in LabelExtent.ways {
        let bend = Point(x: anchor.x + way.x * reach, y: anchor.y + way.y * reach)
        // One that turns back is read as two lines.
        for side in [1.0, -1] where side * way.x > -0.1 {
          let level = Point(x: side, y: 0)
          for length in [1.6, 4, 8, 14] where reach + length <= longest {
            let end = Point(x: bend.x + side * length, y: bend.y)
            let box = extent.box(leavingFrom: end, towards: level)
            // A bend is dearer than a longer line.
            var cost = reach + length + 3
            guard best.map({ $0.cost > cost }) ?? true, free.isFree(box.expanded(by: padding)) else { continue }
            let leader = Leader(from: anchor, bend: bend, to: end, branches: request.branches)
            if entersBarred(leader) { cost += toll }
            if let story { cost += story.price(of: leader) }
            guard cost < best?.cost ?? .infinity, isPossible(box, leader, request, beside: others) else { continue }
            best = (PlacedLabel(request: request, size: size, box: box, leader: leader), cost)
          }
        }
      }
    }
    return best
  }
}
