/// A number for every distinct pair of coordinates, counted in the order in which they first occur.
///
/// Points are the same when all bits are, except that −0 is 0: borders are shared by exact vertices, never by
/// nearness. One pass over the points through an open-addressing table at most half full.
struct VertexIdentities {
  /// For each point the number of its coordinates.
  let numbers: [Int32]
  /// For each number a point that has it.
  let places: [Point]

  init(of points: [Point]) {
    var size = 16
    while size < 2 * points.count { size *= 2 }
    var numbers = [Int32](repeating: 0, count: points.count)
    var places: [Point] = []
    places.reserveCapacity(points.count)
    var table = [Int32](repeating: -1, count: size)
    table.withUnsafeMutableBufferPointer { table in
      numbers.withUnsafeMutableBufferPointer { numbers in
        for index in points.indices {
          // Adding 0 turns −0 into 0 and leaves everything else alone.
          let (x, y) = (points[index].x + 0, points[index].y + 0)
          var slot = Self.slot(x, y, mask: size - 1)
          while table[slot] >= 0 {
            let known = places[Int(table[slot])]
            if known.x.bitPattern == x.bitPattern && known.y.bitPattern == y.bitPattern { break }
            slot = (slot + 1) & (size - 1)
          }
          if table[slot] < 0 {
            table[slot] = Int32(places.count)
            places.append(Point(x: x, y: y))
          }
          numbers[index] = table[slot]
        }
      }
    }
    self.numbers = numbers
    self.places = places
  }

  /// Where to look first. Multiplying carries low bits upwards, shifting brings them down again.
  private static func slot(_ x: Double, _ y: Double, mask: Int) -> Int {
    var hash = x.bitPattern &* 0x9E37_79B9_7F4A_7C15
    hash = ((hash ^ (hash >> 32)) ^ y.bitPattern) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
  }
}
