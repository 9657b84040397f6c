import Geometry
import Testing

@Suite struct UnwrappedTests {
  private func square(_ west: Double, _ south: Double, _ size: Double = 1) -> [[[Point]]] {
    [
      [
        [
          Point(x: west, y: south), Point(x: west + size, y: south), Point(x: west + size, y: south + size),
          Point(x: west, y: south + size),
        ]
      ]
    ]
  }

  private func layer(_ features: [[[[Point]]]]) -> PolygonLayer {
    var layer = PolygonLayer()
    for feature in features { layer.appendFeature(feature) }
    return layer
  }

  @Test("parts on both sides of 180° come side by side, on whichever turn they were")
  func sides() throws {
    let fiji = layer([square(179, -17) + square(-180, -17), square(177, -18)]).unwrapped()
    #expect(try #require(fiji.box) == Box(minX: 177, minY: -18, maxX: 181, maxY: -16))
    let alaska = layer([square(-141, 58) + square(179, 51), square(-120, 33)]).unwrapped()
    #expect(try #require(alaska.box) == Box(minX: -181, minY: 33, maxX: -119, maxY: 59))
  }

  @Test("a ring that jumps goes the short way, and its holes go with it")
  func jump() throws {
    let shell = [Point(x: 179, y: -17), Point(x: -179, y: -17), Point(x: -179, y: -16), Point(x: 179, y: -16)]
    let hole = [Point(x: -179.6, y: -16.6), Point(x: -179.5, y: -16.6), Point(x: -179.5, y: -16.5)]
    let ring = layer([[[shell, hole]]]).unwrapped()
    #expect(try #require(ring.box) == Box(minX: 179, minY: -17, maxX: 181, maxY: -16))
    #expect(ring.points(ofRing: 1).map(\.x).allSatisfy { (180.3...180.6).contains($0) })
  }

  @Test("what is narrow already, or leaves no wide gap, stays as it is")
  func untouched() {
    let norway = layer([square(5, 58), square(30, 70)])
    #expect(norway.unwrapped() == norway)
    let world = layer((0..<36).map { square(Double($0) * 10 - 180, 0, 10) })
    #expect(world.unwrapped() == world)
    #expect(PolygonLayer().unwrapped() == PolygonLayer())
  }
}

@Suite struct MainBodyTests {
  private func parts(_ squares: [(west: Double, south: Double, size: Double)]) -> [Int?] {
    var layer = PolygonLayer()
    for (west, south, size) in squares {
      layer.appendFeature([
        [
          [
            Point(x: west, y: south), Point(x: west + size, y: south), Point(x: west + size, y: south + size),
            Point(x: west, y: south + size),
          ]
        ]
      ])
    }
    return MainBody(of: layer).farPart
  }

  @Test("islands off a coast belong to the main body, whatever its size")
  func near() {
    #expect(parts([(0, 44, 4), (4, 45, 4), (9, 42, 1)]) == [nil, nil, nil])  // Corsica
    #expect(parts([(5, 58, 5), (10, 60, 5), (18, 57, 1), (15, 65, 5)]).allSatisfy { $0 == nil })  // Gotland
    #expect(parts([(-120, -85, 10), (0, -85, 10), (100, -85, 10)]) == [nil, nil, nil])  // around a pole
    #expect(parts([(0, 0, 1)]) == [nil])
    #expect(parts([]) == [])
  }

  @Test("what lies oceans away is far, each part by itself, the farthest first")
  func far() {
    let france = parts([(0, 44, 3), (3, 44, 3), (0, 47, 3), (-62, 16, 1), (55, -21, 1), (-53, 3, 2)])
    #expect(france[...2].allSatisfy { $0 == nil })
    #expect(Set(france[3...].compactMap { $0 }).count == 3)
    // Two oceans away from each other and from the main body: none is clearly the farthest.
    let communes = (0..<30).map { (Double($0 % 6), 43 + Double($0 / 6), 1.0) }
    let whole = parts(communes + [(-62, 16, 1), (-61, 14, 1), (-53, 3, 2), (45, -13, 1), (55, -21, 1)])
    #expect(whole[..<30].allSatisfy { $0 == nil })
    #expect(whole[30...].allSatisfy { $0 != nil })
  }

  @Test("parts overseas may lie as far from the main body as from each other, and a chain of islands is one body")
  func severalFar() {
    let metropole: [(west: Double, south: Double, size: Double)] = [
      (-1, 43, 3), (2, 43, 3), (5, 43, 3), (-1, 46, 3), (2, 46, 3), (5, 46, 3),
    ]
    // Guadeloupe, Martinique, Guiana, Réunion, Mayotte.
    let france = parts(metropole + [(-62, 16, 1), (-61, 14, 1), (-54, 3, 3), (55, -21, 1), (45, -13, 0.3)])
    #expect(france[..<6].allSatisfy { $0 == nil })
    #expect(france[6...].allSatisfy { $0 != nil } && france[6] == france[7])
    #expect(Set(france[6...].compactMap { $0 }).count == 4)
    // Jan Mayen beside Svalbard.
    let norway = parts([(5, 58, 3), (8, 60, 4), (12, 64, 4), (20, 68, 3), (15, 77, 3), (-9, 71, 1)])
    #expect(norway[..<4].allSatisfy { $0 == nil } && Set(norway[4...].compactMap { $0 }).count == 2)
    let chain: [(west: Double, south: Double, size: Double)] = (0..<9).map { (6 * Double($0), 5, 1) }
    #expect(parts(chain).allSatisfy { $0 == nil })
  }

  @Test("Svalbard, the Canary Islands, Hawaii and Alaska are far")
  func known() {
    #expect(parts([(5, 58, 3), (8, 60, 4), (12, 64, 4), (20, 68, 3), (15, 77, 3)]) == [nil, nil, nil, nil, 0])
    #expect(parts([(-8, 38, 4), (-4, 37, 4), (-8, 40, 3), (-17, 28, 2)]) == [nil, nil, nil, 0])
    let states = parts([
      (-160, 60, 8), (-122, 46, 3), (-120, 35, 5), (-104, 28, 8), (-78, 41, 4), (-85, 27, 4), (-158, 20, 2),
    ])
    #expect(states.enumerated().filter { $0.element != nil }.map(\.offset) == [0, 6])
  }
}
