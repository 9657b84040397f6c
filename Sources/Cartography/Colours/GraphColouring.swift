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
///   - kinds: for each colour what kind it is of: of those that no neighbour has one is taken whose kind the fewest
///     neighbours have. Empty where each is a kind of its own.
/// - Returns: for each node a colour in `0..<colours`.
/// - Complexity: quadratic in the number of nodes.
public func graphColouring(
  of neighbours: [[Int]], colours: Int, fixed: [Int: Int] = [:], kinds: [Int] = []
) -> [Int] {
  precondition(colours > 0, "a colour is needed")
  precondition(kinds.isEmpty || kinds.count == colours, "each colour is of a kind")
  var adjacent = [Set<Int>](repeating: [], count: neighbours.count)
  for (node, others) in neighbours.enumerated() {
    for other in others where other != node {
      adjacent[node].insert(other)
      adjacent[other].insert(node)
    }
  }
  var answer = [Int?](repeating: nil, count: neighbours.count)
  var used = [Int](repeating: 0, count: colours)
  // For each node and colour how many of its neighbours have that, and for each node how many colours they have; counted on
  // as colours are given, since all nodes are asked before each.
  var conflicts = [Int](repeating: 0, count: neighbours.count * colours)
  var shown = [Int](repeating: 0, count: neighbours.count)
  func give(_ node: Int, _ colour: Int) {
    answer[node] = colour
    used[colour] += 1
    for other in adjacent[node] {
      if conflicts[other * colours + colour] == 0 { shown[other] += 1 }
      conflicts[other * colours + colour] += 1
    }
  }
  for (node, colour) in fixed where neighbours.indices.contains(node) && (0..<colours).contains(colour) {
    give(node, colour)
  }
  let degrees = adjacent.map(\.count)
  while true {
    var next: Int?
    for node in neighbours.indices where answer[node] == nil {
      guard let best = next else {
        next = node
        continue
      }
      if (shown[node], degrees[node]) > (shown[best], degrees[best]) { next = node }
    }
    guard let node = next else { break }
    let around = Array(conflicts[node * colours..<(node + 1) * colours])
    let alike = kinds.map { kind in zip(kinds, around).reduce(0) { $0 + ($1.0 == kind ? $1.1 : 0) } }
    func order(_ colour: Int) -> (Int, Int, Int, Int) {
      (around[colour], alike.isEmpty ? 0 : alike[colour], used[colour], colour)
    }
    give(node, (0..<colours).min { order($0) < order($1) } ?? 0)
  }
  return answer.map { $0 ?? 0 }
}
