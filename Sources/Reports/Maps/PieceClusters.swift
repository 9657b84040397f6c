import Cartography
import Geometry

/// The pieces that get a label, with one label for pieces of a group that lie near each other.
///
/// A piece that has no room for its number and lies beside one of the same group that has gets none: the colour tells.
/// Of the others, those of a group within a few millimetres of each other share a label, whose leader forks.
func clustered(_ pieces: [PieceLabel]) -> [PieceLabel] {
  let crowded = pieces.indices.filter { place in
    pieces[place].request.sizeInside == nil && !pieces[place].outline.isEmpty
  }
  var labels = pieces.indices.filter { !crowded.contains($0) }.map { (place: $0, piece: pieces[$0]) }
  for group in Set(crowded.map { pieces[$0].group }).sorted() {
    let numbered = labels.map(\.piece).filter { $0.group == group }
    let waiting = crowded.filter { place in
      pieces[place].group == group && !numbered.contains { $0.isBeside(pieces[place]) }
    }
    for cluster in clusters(waiting, at: waiting.map { pieces[$0].request.circle.centre }) {
      labels.append((cluster[0], PieceLabel(naming: cluster.map { pieces[$0] })))
    }
  }
  return labels.sorted { $0.place < $1.place }.map(\.piece)
}

/// Places gathered so that none of a cluster is farther from another than the width of a cluster; nearest first.
private func clusters(_ places: [Int], at points: [Point]) -> [[Int]] {
  var clusters = places.indices.map { [$0] }
  func width(_ members: [Int]) -> Double {
    members.flatMap { a in members.map { distance(points[a], points[$0]) } }.max() ?? 0
  }
  while true {
    var best: (width: Double, first: Int, second: Int)?
    for first in clusters.indices {
      for second in clusters.indices.dropFirst(first + 1) {
        let width = width(clusters[first] + clusters[second])
        if width <= MapMeasures.clusterWidth, width < best?.width ?? .infinity { best = (width, first, second) }
      }
    }
    guard let best else { break }
    clusters[best.first] += clusters[best.second]
    clusters.remove(at: best.second)
  }
  return clusters.map { $0.sorted().map { places[$0] } }
}

extension PieceLabel {
  /// One label for several pieces, at the one in their middle.
  fileprivate init(naming pieces: [PieceLabel]) {
    let centres = pieces.map(\.request.circle.centre)
    let count = Double(max(1, centres.count))
    let middle = Point(x: centres.reduce(0) { $0 + $1.x } / count, y: centres.reduce(0) { $0 + $1.y } / count)
    let nearest =
      centres.indices.min { a, b in
        distance(centres[a], middle) < distance(centres[b], middle)
      } ?? 0
    self = pieces[nearest]
    others = pieces.indices.filter { $0 != nearest }.map { pieces[$0] }
    request.branches = others.map(\.request.circle.centre)
    // One label speaks for all: it has the size that the greatest of them would have.
    if let greatest = pieces.first(where: \.isGreatest) { request.sizes = greatest.request.sizes }
  }

  /// Its pieces, each with a label of its own.
  var apart: [PieceLabel] {
    var first = self
    first.others = []
    first.request.branches = []
    return [first] + others
  }

  /// Whether another piece is hardly a line's width of water or land away.
  fileprivate func isBeside(_ other: PieceLabel) -> Bool {
    let circle = other.request.circle
    let reach = circle.radius + MapMeasures.besideNumbered
    return outline.contains { distance(circle.centre, $0) <= reach }
  }
}
