import Geometry

/// Lines over what is free of areas, as far from an area of one kind as from the nearest of another: where a border between
/// them would run over water. A line runs only between two shores: where those lie on one side of it for longer than the
/// reach, it ends.
///
/// They are found on a raster, by the nearest area of each cell (a brushfire that carries the cell that it came from, so
/// that distances are those between cells, not along the raster), and made smooth.
///
/// - Parameters:
///   - areas: closed parts in millimetres on the page, each with its kind; `nil` for what lies in no kind and parts the
///     others.
///   - reach: how far from the nearest area a line runs, in millimetres.
///   - least: shorter lines are left out, in millimetres.
///   - isParted: whether a line runs between two kinds, asked for the lower first.
/// - Returns: open lines, from the top.
/// - Complexity: the cells of the frame, times the square of the reach in cells at the worst.
public func medialLines(
  between areas: [(kind: Int?, path: PathData)], in frame: Box, cell: Double = 0.25, reach: Double, least: Double,
  isParted: (Int, Int) -> Bool
) -> PathData {
  let raster = Raster(frame: frame, cell: cell)
  var kinds = NearestKinds(areas, raster)
  kinds.spread(reach: Int((reach / cell).rounded()))
  var lines = PathData(isClosed: false)
  let cracks = cracks(kinds, raster, isParted)
  for chain in cracks.chains.flatMap({ cracks.parts(of: $0, mostOpen: Int(reach / cell)) }) where chain.count > 2 {
    let points = smooth(
      chain.map { corner in
        Point(
          x: frame.minX + Double(corner % (raster.columns + 1)) * cell,
          y: frame.minY + Double(corner / (raster.columns + 1)) * cell)
      })
    let length = zip(points, points.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
    if length >= least { lines.append(points) }
  }
  return lines
}

/// For each cell of a raster the kind of the area that is nearest.
private struct NearestKinds {
  /// A kind; `none` where no area is near.
  private(set) var kinds: [Int]
  /// The cell of the nearest area that is nearest.
  private(set) var sources: [Int]
  /// Whether an area lies on the cell.
  private(set) var isArea: [Bool]
  private let raster: Raster

  static let none = -2
  private static let unkind = -1

  init(_ areas: [(kind: Int?, path: PathData)], _ raster: Raster) {
    self.raster = raster
    kinds = [Int](repeating: Self.none, count: raster.columns * raster.rows)
    isArea = [Bool](repeating: false, count: kinds.count)
    sources = Array(kinds.indices)
    for (kind, path) in areas {
      raster.cells(inside: (0..<path.count).map { path[$0] }) { cells in
        for cell in cells { (kinds[cell], isArea[cell]) = (kind ?? Self.unkind, true) }
      }
    }
  }

  /// Whether a cell beside it is free.
  private func isShore(_ cell: Int) -> Bool {
    let (row, column) = (cell / raster.columns, cell % raster.columns)
    return (column > 0 && !isArea[cell - 1]) || (column + 1 < raster.columns && !isArea[cell + 1])
      || (row > 0 && !isArea[cell - raster.columns]) || (row + 1 < raster.rows && !isArea[cell + raster.columns])
  }

  /// Whether the areas that two cells beside each other are nearest to lie on two sides of them: as far apart as a right
  /// angle makes them, at the least.
  func liesBetween(_ one: Int, _ other: Int) -> Bool {
    let columns = raster.columns
    func square(_ a: Int, _ b: Int) -> Int {
      let (dx, dy) = (a % columns - b % columns, a / columns - b / columns)
      return dx * dx + dy * dy
    }
    return square(sources[one], sources[other]) >= 2 * max(square(one, sources[one]), square(other, sources[other]))
  }

  /// Gives each cell within reach the kind of the nearest area; of two as near that of the one found first.
  mutating func spread(reach: Int) {
    let (columns, rows) = (raster.columns, raster.rows)
    let limit = reach * reach
    var nearest = [Int](repeating: limit + 1, count: kinds.count)
    var waiting = [[(cell: Int, from: Int)]](repeating: [], count: limit + 1)
    for cell in kinds.indices where isArea[cell] {
      nearest[cell] = 0
      if isShore(cell) { waiting[0].append((cell, cell)) }
    }
    for distance in waiting.indices {
      for (cell, source) in waiting[distance] where nearest[cell] == distance {
        let (row, column) = (cell / columns, cell % columns)
        for y in max(0, row - 1)...min(rows - 1, row + 1) {
          for x in max(0, column - 1)...min(columns - 1, column + 1) {
            let next = y * columns + x
            let (dx, dy) = (x - source % columns, y - source / columns)
            let far = dx * dx + dy * dy
            guard far <= limit, far < nearest[next] else { continue }
            nearest[next] = far
            kinds[next] = kinds[source]
            sources[next] = source
            waiting[far].append((next, source))
          }
        }
      }
    }
  }
}

/// The sides between cells of different kinds, by the corners at their ends.
private struct Cracks {
  private var beside: [Int: [Int]] = [:]
  /// Those with shores on one side alone, from the lower corner.
  private var open: Set<[Int]> = []

  mutating func add(_ from: Int, _ to: Int, isOpen: Bool) {
    beside[from, default: []].append(to)
    beside[to, default: []].append(from)
    if isOpen { open.insert([min(from, to), max(from, to)]) }
  }

  /// What of a chain lies between shores, with stretches in the open that are no longer than so many sides.
  func parts(of chain: [Int], mostOpen: Int) -> [[Int]] {
    let isOpen = zip(chain, chain.dropFirst()).map { open.contains([min($0, $1), max($0, $1)]) }
    var parts: [[Int]] = []
    var last: Int?
    for (side, isOpen) in isOpen.enumerated() where !isOpen {
      if let before = last, side - before - 1 <= mostOpen {
        parts[parts.count - 1] += chain[(before + 2)...(side + 1)]
      } else {
        parts.append([chain[side], chain[side + 1]])
      }
      last = side
    }
    return parts
  }

  /// Lines from one end or meeting to the next, those with the lowest corner first; then rings.
  var chains: [[Int]] {
    var left = beside
    var found: [[Int]] = []
    func walk(_ start: Int) -> [Int] {
      var chain = [start]
      while let here = chain.last, let next = left[here]?.first {
        left[here]?.removeFirst()
        if let back = left[next]?.firstIndex(of: here) { left[next]?.remove(at: back) }
        chain.append(next)
        if (beside[next]?.count ?? 0) != 2 || next == start { break }
      }
      return chain
    }
    let corners = beside.keys.sorted()
    for corner in corners where beside[corner]?.count != 2 {
      while left[corner]?.isEmpty == false { found.append(walk(corner)) }
    }
    for corner in corners where left[corner]?.isEmpty == false { found.append(walk(corner)) }
    return found
  }
}

private func cracks(_ kinds: NearestKinds, _ raster: Raster, _ isParted: (Int, Int) -> Bool) -> Cracks {
  let (columns, rows) = (raster.columns, raster.rows)
  var answers: [[Int]: Bool] = [:]
  var cracks = Cracks()
  func isCrack(_ one: Int, _ other: Int) -> Bool {
    let pair = (kinds.kinds[one], kinds.kinds[other])
    guard pair.0 != pair.1, pair.0 >= 0, pair.1 >= 0, !kinds.isArea[one], !kinds.isArea[other] else { return false }
    let key = [min(pair.0, pair.1), max(pair.0, pair.1)]
    let answer = answers[key] ?? isParted(key[0], key[1])
    answers[key] = answer
    return answer
  }
  for row in 0..<rows {
    for column in 0..<columns {
      let cell = row * columns + column
      let corner = row * (columns + 1) + column
      if column + 1 < columns, isCrack(cell, cell + 1) {
        cracks.add(corner + 1, corner + columns + 2, isOpen: !kinds.liesBetween(cell, cell + 1))
      }
      if row + 1 < rows, isCrack(cell, cell + columns) {
        cracks.add(corner + columns + 1, corner + columns + 2, isOpen: !kinds.liesBetween(cell, cell + columns))
      }
    }
  }
  return cracks
}

/// A line along the sides of cells without its steps: each point the mean of those around it, a few times over, and every
/// third of them.
private func smooth(_ line: [Point]) -> [Point] {
  var points = line
  for _ in 0..<6 where points.count > 2 {
    let old = points
    for place in 1..<(points.count - 1) {
      points[place] = Point(
        x: (old[place - 1].x + 2 * old[place].x + old[place + 1].x) / 4,
        y: (old[place - 1].y + 2 * old[place].y + old[place + 1].y) / 4)
    }
  }
  return points.indices.filter { $0 % 3 == 0 || $0 == points.count - 1 }.map { points[$0] }
}
