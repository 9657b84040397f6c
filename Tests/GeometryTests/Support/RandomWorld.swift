import Geometry
import TestSupport

/// A random country: squares given to the nearest of some capitals, sea among them, the lattice's corners shaken.
struct RandomWorld {
  let world: World
  let layer: PolygonLayer

  init(seed: UInt64, side: Int = 24, capitals: Int = 14, seas: Int = 4, shake: Double = 0.35) {
    var random = SplitMix64(seed: seed)
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".prefix(capitals)) + Array(repeating: Character("."), count: seas)
    let places = letters.map { _ in (Int.random(in: 0..<side, using: &random), Int.random(in: 0..<side, using: &random))
    }
    var rows: [[Character]] = []
    for y in 0..<side {
      rows.append(
        (0..<side).map { x in
          // A twelfth of the squares go to anyone: islands, enclaves, and pieces that touch at corners.
          if Int.random(in: 0..<12, using: &random) == 0 { return letters.randomElement(using: &random)! }
          let nearest = places.indices.min { distance(places[$0], x, y) < distance(places[$1], x, y) }!
          return letters[nearest]
        })
    }
    world = World(rows: rows)
    var shaken: [[Point]] = []
    for y in 0...side {
      shaken.append(
        (0...side).map { x in
          Point(
            x: Double(x) + Double.random(in: -shake...shake, using: &random),
            y: Double(y) + Double.random(in: -shake...shake, using: &random))
        })
    }
    layer = world.layer { shaken[$1][$0] }
  }
}

private func distance(_ place: (Int, Int), _ x: Int, _ y: Int) -> Int {
  (place.0 - x) * (place.0 - x) + (place.1 - y) * (place.1 - y)
}
