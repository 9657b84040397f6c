/// A colour for each node so that nodes with an edge between them differ, by DSATUR.
///
/// The node whose neighbours already show the most colours is next; ties go to more neighbours, then to the lower
/// index, so the answer depends on nothing but the graph. Each node takes the colour used least so far among those
/// that none of its neighbours has, which spreads the palette. With too few colours the one that fewest neighbours
/// have is taken. Source: D. Brélaz, "New methods to color the vertices of a graph", CACM 22(4), 1979.
///
/// - Parameters:
///   - neighbours: for each node the nodes it must differ from; edges count in both directions if given in one.
///   - colours: how many colours there are, at least 1.
///   - fixed: colours already given, by node; they stay.
/// - Returns: for each node a colour in `0..<colours`.
/// - Complexity: quadratic in the number of nodes.
public func graphColouring(of neighbours: [[Int]], colours: Int, fixed: [Int: Int] = [:]) -> [Int] {
  precondition(colours > 0, "a colour is needed")
  var adjacent = [Set<Int>](repeating: [], count: neighbours.count)
  for (node, others) in neighbours.enumerated() {
    for other in others where other != node {
      adjacent[node].insert(other)
      adjacent[other].insert(node)
    }
  }
  var answer = [Int?](repeating: nil, count: neighbours.count)
  var used = [Int](repeating: 0, count: colours)
  for (node, colour) in fixed where neighbours.indices.contains(node) && (0..<colours).contains(colour) {
    answer[node] = colour
    used[colour] += 1
  }
  func shown(around node: Int) -> Set<Int> { Set(adjacent[node].compactMap { answer[$0] }) }
  while true {
    var next: (node: Int, shown: Int, degree: Int)?
    for node in neighbours.indices where answer[node] == nil {
      let candidate = (node: node, shown: shown(around: node).count, degree: adjacent[node].count)
      if next.map({ (candidate.shown, candidate.degree) > ($0.shown, $0.degree) }) ?? true { next = candidate }
    }
    guard let node = next?.node else { break }
    let conflicts = (0..<colours).map { colour in adjacent[node].count { answer[$0] == colour } }
    let best = (0..<colours).min { (conflicts[$0], used[$0], $0) < (conflicts[$1], used[$1], $1) } ?? 0
    answer[node] = best
    used[best] += 1
  }
  return answer.map { $0 ?? 0 }
}
