import Geometry

extension LabelPlacer {
  /// The best label anywhere around, its leader ending where the label is nearest.
  func bestAround(
    _ request: LabelRequest, _ size: Double, beside others: PlacedLabels
  ) -> (label: PlacedLabel, cost: Double)? {
    let anchor = request.circle.centre
    let extent = LabelExtent(of: request, size: size)
    let longest = request.longestLeader ?? leaderLengths.upperBound
    let gap = 0.35
    var best: (label: PlacedLabel, cost: Double)?
    let (wide, high) = (longest + extent.width / 2, longest + extent.height / 2)
    for dy in stride(from: -high, through: high, by: 0.6) {
      for dx in stride(from: -wide, through: wide, by: 0.6) {
        let box = extent.box(at: Point(x: anchor.x + dx, y: anchor.y + dy))
        let near = box.expanded(by: gap)
        let end = Point(x: min(max(anchor.x, near.minX), near.maxX), y: min(max(anchor.y, near.minY), near.maxY))
        let reach = distance(anchor, end)
        guard reach >= leaderLengths.lowerBound, reach <= longest, best.map({ $0.cost > reach }) ?? true,
          let price = price(of: box.expanded(by: padding), request), best.map({ $0.cost > reach + price }) ?? true
        else { continue }
        let leader = Leader(from: anchor, to: end)
        var cost =
          reach + 0.6 * landAlong(leader) { land in best.map { $0.cost <= reach + 0.6 * land + price } ?? false }
          + price
        if let best, best.cost <= cost { continue }
        if entersBarred(leader) { cost += toll }
        if let story { cost += story.price(of: leader) }
        guard cost < best?.cost ?? .infinity, isPossible(box, leader, request, beside: others) else { continue }
        best = (PlacedLabel(request: request, size: size, box: box, leader: leader), cost)
      }
    }
    return best
  }
}
