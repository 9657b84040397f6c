import Geometry

/// A projection within one cell, as two polynomials of the fourth degree in both directions.
///
/// Through the values at five by five Chebyshev nodes, so that the error is spread evenly over the cell. Corners and the
/// middle, where it would be greatest, are asked besides.
struct Patch {
  /// Coefficients of `x` and `y`, by the power across and then by the power up.
  private let coefficients: [SIMD2<Double>]
  private let centre, half: SIMD2<Double>
  /// The greatest error at the places asked besides, in the unit of the target.
  let error: Double

  static let degree = 4
  /// How many points must be moved to make a patch.
  static let sampleCount = nodes.count * nodes.count + probes.count

  /// The points of a cell that must be moved to make its patch.
  static func samples(minX: Double, minY: Double, side: Double) -> [Point] {
    let places = nodes.flatMap { across in nodes.map { (across, $0) } } + probes
    return places.map { Point(x: minX + ($0.0 + 1) / 2 * side, y: minY + ($0.1 + 1) / 2 * side) }
  }

  /// A patch from its samples, moved.
  init(minX: Double, minY: Double, side: Double, moved: ArraySlice<Point>) {
    half = SIMD2(repeating: side / 2)
    centre = SIMD2(minX, minY) + half
    let values = moved.map { SIMD2($0.x, $0.y) }
    let (count, powers) = (Patch.nodes.count, 0...Patch.degree)
    // First along each column of nodes, then across them.
    let columns = (0..<count).map { column in
      powers.map { power in Patch.sum(count) { Patch.inverse[power][$0] * values[column * count + $0] } }
    }
    coefficients = powers.flatMap { across in
      powers.map { up in Patch.sum(count) { Patch.inverse[across][$0] * columns[$0][up] } }
    }
    var error = 0.0
    for (probe, value) in zip(Patch.probes, values.dropFirst(count * count)) {
      let off = Patch.value(coefficients, at: SIMD2(probe.0, probe.1)) - value
      // What is no number is an error, too.
      error = off.x.isFinite && off.y.isFinite ? max(error, abs(off.x), abs(off.y)) : .infinity
    }
    self.error = error
  }

  /// Moves a point of the cell.
  @inline(__always) func moved(_ point: Point) -> Point {
    let value = Patch.value(coefficients, at: (SIMD2(point.x, point.y) - centre) / half)
    return Point(x: value.x, y: value.y)
  }

  @inline(__always) private static func value(_ coefficients: [SIMD2<Double>], at place: SIMD2<Double>) -> SIMD2<Double>
  {
    coefficients.withUnsafeBufferPointer { all in
      // Written out: a loop takes longer than what is done in it.
      /// A polynomial in one direction, from its coefficients and the place.
      @inline(__always) func along(
        _ c0: SIMD2<Double>, _ c1: SIMD2<Double>, _ c2: SIMD2<Double>, _ c3: SIMD2<Double>, _ c4: SIMD2<Double>,
        _ place: Double
      ) -> SIMD2<Double> {
        var value = c4 * place + c3
        value = value * place + c2
        value = value * place + c1
        return value * place + c0
      }
      /// What the powers up come to, beside a power across.
      @inline(__always) func up(_ across: Int) -> SIMD2<Double> {
        let own = across * (degree + 1)
        return along(all[own], all[own + 1], all[own + 2], all[own + 3], all[own + 4], place.y)
      }
      return along(up(0), up(1), up(2), up(3), up(4), place.x)
    }
  }

  private static func sum(_ count: Int, _ term: (Int) -> SIMD2<Double>) -> SIMD2<Double> {
    (0..<count).reduce(SIMD2(repeating: 0)) { $0 + term($1) }
  }

  /// The roots of the fifth Chebyshev polynomial, 16 x⁵ − 20 x³ + 5 x.
  private static let nodes: [Double] = {
    let (inner, outer) = ((5 - 5.0.squareRoot()) / 8, (5 + 5.0.squareRoot()) / 8)
    return [-outer.squareRoot(), -inner.squareRoot(), 0, inner.squareRoot(), outer.squareRoot()]
  }()

  private static let probes = [(-1.0, -1.0), (1, -1), (-1, 1), (1, 1), (0.4, 0.8)]

  /// For each power the share that the value at each node has in its coefficient: the interpolating sum of Chebyshev
  /// polynomials, written out in powers.
  private static let inverse: [[Double]] = {
    // Coefficients of the polynomials T₀ to T₄, lowest power first.
    let polynomials: [[Double]] = [
      [1, 0, 0, 0, 0], [0, 1, 0, 0, 0], [-1, 0, 2, 0, 0], [0, -3, 0, 4, 0], [1, 0, -8, 0, 8],
    ]
    return (0...degree).map { power in
      nodes.map { node in
        polynomials.enumerated().reduce(0) { sum, entry in
          let value = entry.element.reversed().reduce(0) { $0 * node + $1 }
          return sum + (entry.offset == 0 ? 1 : 2) / Double(nodes.count) * value * entry.element[power]
        }
      }
    }
  }()
}
