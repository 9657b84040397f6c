import Geometry

/// A small world drawn in letters: each letter is a unit square of the feature with that name, a dot is outside.
///
/// Features come in the order of the alphabet. Every corner of the lattice along a border is a vertex, so that
/// neighbours share theirs. The land lies to the left of each ring; a hole that touches its shell is one ring with it.
/// Traced here square by square, without anything of the code under test.
struct World {
  /// The letters of each row, the northernmost first.
  let rows: [[Character]]

  init(_ drawing: String) {
    rows = drawing.split(separator: "\n").map { Array($0.filter { $0 != " " }) }
  }

  init(rows: [[Character]]) { self.rows = rows }

  /// The letters in use, in order.
  var names: [Character] { Set(rows.joined()).subtracting(["."]).sorted() }

  var layer: PolygonLayer { layer { Point(x: Double($0), y: Double($1)) } }

  /// The world with the corners of the lattice put where the function says.
  func layer(corner: (Int, Int) -> Point) -> PolygonLayer {
    var layer = PolygonLayer()
    for name in names {
      layer.appendFeature(polygons(of: name).map { $0.map { ring in ring.map { corner($0.x, $0.y) } } })
    }
    return layer
  }

  /// A corner of the lattice; also the square to its upper right.
  struct Corner: Hashable {
    var x, y: Int
  }

  /// The letter of the square to the upper right of a corner; a dot outside the drawing.
  func letter(_ square: Corner) -> Character {
    let row = rows.count - 1 - square.y
    return rows.indices.contains(row) && rows[row].indices.contains(square.x) ? rows[row][square.x] : "."
  }

  /// For each piece of a feature, pieces joined by edges, its rings, the shell first.
  private func polygons(of name: Character) -> [[[Corner]]] {
    var squares: [Corner] = []
    for y in 0..<rows.count {
      for x in 0..<(rows.map(\.count).max() ?? 0) where letter(Corner(x: x, y: y)) == name {
        squares.append(Corner(x: x, y: y))
      }
    }
    var pieces: [[[Corner]]] = []
    var seen: Set<Corner> = []
    for square in squares where !seen.contains(square) {
      var piece: Set<Corner> = [square]
      var open = [square]
      while let (x, y) = open.popLast().map({ ($0.x, $0.y) }) {
        for near in [Corner(x: x + 1, y: y), Corner(x: x - 1, y: y), Corner(x: x, y: y + 1), Corner(x: x, y: y - 1)]
        where letter(near) == name && piece.insert(near).inserted {
          open.append(near)
        }
      }
      seen.formUnion(piece)
      pieces.append(rings(around: piece))
    }
    return pieces
  }

  private func rings(around piece: Set<Corner>) -> [[Corner]] {
    // East, north, west, south: the directions in which the lower, right, upper and left edge of a square are walked.
    let steps = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    var leaving: [Corner: Set<Int>] = [:]
    for square in piece {
      let (x, y) = (square.x, square.y)
      let edges = [
        (Corner(x: x, y: y), Corner(x: x, y: y - 1)), (Corner(x: x + 1, y: y), Corner(x: x + 1, y: y)),
        (Corner(x: x + 1, y: y + 1), Corner(x: x, y: y + 1)), (Corner(x: x, y: y + 1), Corner(x: x - 1, y: y)),
      ]
      for (direction, (start, beyond)) in edges.enumerated() where !piece.contains(beyond) {
        leaving[start, default: []].insert(direction)
      }
    }
    var rings: [[Corner]] = []
    while let start = leaving.keys.min(by: { ($0.y, $0.x) < ($1.y, $1.x) }) {
      var ring: [Corner] = []
      var (corner, direction) = (start, leaving[start]!.min()!)
      while leaving[corner]?.remove(direction) != nil {
        if leaving[corner] == [] { leaving[corner] = nil }
        ring.append(corner)
        corner = Corner(x: corner.x + steps[direction].0, y: corner.y + steps[direction].1)
        // Left first: along the same square.
        guard
          let next = [1, 0, 3].map({ (direction + $0) % 4 }).first(where: { leaving[corner]?.contains($0) == true })
        else { break }
        direction = next
      }
      rings.append(ring)
    }
    // The lowest corner of a piece is on its shell.
    return rings
  }
}
