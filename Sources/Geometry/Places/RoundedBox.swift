/// A rectangle in single precision, rounded outwards, for a quick first question whether two touch: no is right, and yes is to
/// be asked again.
///
/// One comparison of four numbers answers it, without a branch for each side. Half as large as a ``Box``; where there are
/// millions, most of the time goes into fetching them.
struct RoundedBox: Sendable {
  /// West and south, and east and north with the other sign: each of them is to be lower than what it is compared with.
  private let sides: SIMD4<Float>

  private init(sides: SIMD4<Float>) { self.sides = sides }

  /// A rectangle around another.
  @inline(__always) init(_ box: Box) {
    let nearest = SIMD4(Float(box.minX), Float(box.minY), Float(-box.maxX), Float(-box.maxY))
    // What is too large for the precision must not come to be no number.
    sides = RoundedBox.lowered(RoundedBox.least(nearest, SIMD4(repeating: .greatestFiniteMagnitude)))
  }

  /// A rectangle around two places.
  @inline(__always) init(_ a: Point, _ b: Point) {
    self.init(Box(minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y)))
  }

  /// Touches nothing.
  static let none = RoundedBox(sides: SIMD4(repeating: .infinity))

  /// A little less than each: more than what rounding to single precision, and once more, can have added.
  @inline(__always) private static func lowered(_ sides: SIMD4<Float>) -> SIMD4<Float> {
    let size = sides.replacing(with: -sides, where: sides .< 0)
    return sides - (size * 0x1p-22 + Float.leastNormalMagnitude)
  }

  /// The lower of each two, in one step; what the standard library has for it is called, and goes from one to the next.
  @inline(__always) private static func least(_ one: SIMD4<Float>, _ other: SIMD4<Float>) -> SIMD4<Float> {
    one.replacing(with: other, where: other .< one)
  }

  /// Whether the two may share a point, borders included.
  @inline(__always) func touches(_ other: RoundedBox) -> Bool {
    all(sides .<= -SIMD4(lowHalf: other.sides.highHalf, highHalf: other.sides.lowHalf))
  }

  /// The smallest that holds both.
  @inline(__always) func union(_ other: RoundedBox) -> RoundedBox {
    RoundedBox(sides: RoundedBox.least(sides, other.sides))
  }

  /// The rectangle with its sides moved outwards.
  @inline(__always) func expanded(east: Float, north: Float) -> RoundedBox {
    RoundedBox(sides: RoundedBox.lowered(sides - SIMD4(east, north, east, north)))
  }

  /// About the point in the middle.
  @inline(__always) var centre: Point {
    Point(x: (Double(sides[0]) - Double(sides[2])) / 2, y: (Double(sides[1]) - Double(sides[3])) / 2)
  }

  /// About the same rectangle, and never a smaller one.
  var box: Box {
    Box(minX: Double(sides[0]), minY: Double(sides[1]), maxX: Double(-sides[2]), maxY: Double(-sides[3]))
  }
}
