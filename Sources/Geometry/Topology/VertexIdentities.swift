/// A number for every distinct pair of coordinates.
///
/// Points are the same when all bits are, except that −0 is 0: borders are shared by exact vertices, never by nearness.
/// Points are sorted into cells of the plane first, as runs of consecutive points, and each cell has an open-addressing
/// table of its own, at most half full: small enough for the processor's cache, and free to be filled by any thread.
/// Numbers count cell by cell, and in a cell in the order in which coordinates first occur.
struct VertexIdentities {
  /// For each point the number of its coordinates.
  let numbers: [Int32]
  /// For each number the first point that has it, by its place among the points.
  let firsts: [Int32]

  /// - Parameter workers: the threads that share the work; the answer is the same for any number.
  init(of points: [Point], workers: Workers = .all) {
    let cells = PointCells(points)
    var numbers = [Int32](filledWith: 0, count: points.count)
    // What each cell finds: its own numbers from 0, and the points they stand for, where its points would lie.
    var firsts = [Int32](filledWith: 0, count: points.count)
    var counts = [Int](repeating: 0, count: cells.count)
    numbers.withUnsafeMutableBufferPointer { numbers in
      firsts.withUnsafeMutableBufferPointer { firsts in
        counts.withUnsafeMutableBufferPointer { counts in
          points.withUnsafeBufferPointer { points in
            let (numbers, counts) = (SharedBuffer(numbers), SharedBuffer(counts))
            let (firsts, points) = (SharedBuffer(firsts), SharedBuffer(UnsafeMutableBufferPointer(mutating: points)))
            workers.perform(cells.count) { cell in
              let first = cells.starts[cell]
              let own = UnsafeMutableBufferPointer(rebasing: firsts.elements[first..<cells.starts[cell + 1]])
              counts.elements[cell] = Self.identify(
                cells.runs[cell], of: points.elements, into: numbers.elements, firsts: own)
            }
          }
        }
      }
    }
    // Closed up: the numbers of a cell follow those of the cell before.
    var next = 0
    for cell in 0..<cells.count {
      let first = cells.starts[cell]
      if next < first { for place in 0..<counts[cell] { firsts[next + place] = firsts[first + place] } }
      for run in cells.runs[cell] { for index in run { numbers[index] += Int32(next) } }
      next += counts[cell]
    }
    firsts.removeLast(firsts.count - next)
    self.numbers = numbers
    self.firsts = firsts
  }

  /// Numbers the points of some runs from 0.
  ///
  /// - Returns: how many numbers were given.
  private static func identify(
    _ runs: [Range<Int>], of points: UnsafeMutableBufferPointer<Point>,
    into numbers: UnsafeMutableBufferPointer<Int32>, firsts: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var size = 16
    while size < 2 * firsts.count { size *= 2 }
    var count = 0
    // The first point of each number, by its place.
    var table = [Int32](repeating: -1, count: size)
    table.withUnsafeMutableBufferPointer { table in
      for run in runs {
        for index in run {
          let place = points[index].withoutNegativeZero
          var slot = Self.slot(place.x, place.y, mask: size - 1)
          while table[slot] >= 0 {
            let known = points[Int(table[slot])].withoutNegativeZero
            if known.x.bitPattern == place.x.bitPattern && known.y.bitPattern == place.y.bitPattern { break }
            slot = (slot + 1) & (size - 1)
          }
          if table[slot] < 0 {
            table[slot] = Int32(index)
            firsts[count] = Int32(index)
            numbers[index] = Int32(count)
            count += 1
          } else {
            numbers[index] = numbers[Int(table[slot])]
          }
        }
      }
    }
    return count
  }

  /// Where to look first. Multiplying carries low bits upwards, shifting brings them down again.
  private static func slot(_ x: Double, _ y: Double, mask: Int) -> Int {
    var hash = x.bitPattern &* 0x9E37_79B9_7F4A_7C15
    hash = ((hash ^ (hash >> 32)) ^ y.bitPattern) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
  }
}

extension Point {
  /// The point with 0 for −0: adding 0 turns one into the other and leaves everything else alone.
  @inline(__always) var withoutNegativeZero: Point { Point(x: x + 0, y: y + 0) }
}
