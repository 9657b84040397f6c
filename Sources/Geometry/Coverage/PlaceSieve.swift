/// A quick first question whether a place is one of a few: no is right, and yes is to be asked again.
///
/// A bit for each place that was put in, by its coordinates. Where a few places are sought among millions, nearly all are
/// told apart without a set.
struct PlaceSieve {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  /// A sieve that lets these places through.
  init(_ places: some Sequence<Point>) {
    for place in places {
      let bit = PlaceSieve.bit(place)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// Whether the place may be one of those.
  @inline(__always) func letsThrough(_ place: Point) -> Bool {
    let bit = PlaceSieve.bit(place)
    return bits[bit >> 6] & 1 << UInt64(bit & 63) != 0
  }

  /// The upper bits of a product depend on all bits below. Adding 0 makes one place of −0 and 0.
  @inline(__always) private static func bit(_ place: Point) -> Int {
    let mixed = (place.x + 0).bitPattern &* 0x9E37_79B9_7F4A_7C15 ^ (place.y + 0).bitPattern &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: (mixed &* 0xD6E8_FEB8_6659_FD93) >> 48)
  }
}
