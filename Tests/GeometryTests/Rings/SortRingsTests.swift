import Geometry
import TestSupport
import Testing

/// What is a shell and what a hole. The answers are those of GDAL 3.12, asked with `pyogrio.raw.read` about files of one
/// record with these rings, but for the cases that say otherwise.
///
/// ```
///   A: 0,0 side 10           B: in A, 2,2 side 2        C: in A around B, 1,1 side 8
///   F: far from A, 20,0 side 5
/// ```
@Suite struct SortRingsTests {
  static let a = square(0, 0, 10), b = square(2, 2, 2), c = square(1, 1, 8), f = square(20, 0, 5)
  static let half = [Point(x: 0, y: 0), Point(x: 0, y: 10), Point(x: 10, y: 0)]

  @Test(
    arguments: [
      ("one shell", [shell(a)], [[0]], RingWinding.asStated),
      ("one ring wound as a hole is a shell", [hole(a)], [[0]], .asStated),
      ("no rings", [], [], .asStated),
      ("a hole in its shell", [shell(a), hole(b)], [[0, 1]], .asStated),
      ("a hole before its shell", [hole(b), shell(a)], [[1, 0]], .asStated),
      ("shells apart", [shell(a), shell(f)], [[0], [1]], .asStated),
      ("an island in a lake", [shell(a), hole(c), shell(b)], [[0, 1], [2]], .asStated),
      (
        "a lake on an island in a lake", [shell(a), hole(c), shell(b), hole(square(2.5, 2.5, 1))], [[0, 1], [2, 3]],
        .asStated
      ),
      ("two holes in one shell", [shell(a), hole(b), hole(square(6, 6, 2)), shell(f)], [[0, 1, 2], [3]], .asStated),
      ("a hole that touches at a corner", [shell(a), hole(square(0, 0, 2)), shell(f)], [[0, 1], [2]], .asStated),
      ("a hole as large as its shell", [shell(a), hole(a), shell(f)], [[0, 1], [2]], .asStated),
      ("a hole that sticks out", [shell(a), hole(square(8, 8, 4))], [[0, 1]], .asStated),
      ("a hole within a hole", [shell(a), hole(c), hole(b)], [[0, 1, 2]], .asStated),
      (
        "a hole without area", [shell(a), [Point(x: 1, y: 1), Point(x: 2, y: 2), Point(x: 3, y: 3)]], [[0, 1]],
        .asStated
      ),
      (
        "a ring without area, apart", [shell(a), [Point(x: 21, y: 1), Point(x: 22, y: 2), Point(x: 23, y: 3)]],
        [[0], [1]], .asStated
      ),

      ("a shell in a shell stays one", [shell(a), shell(b)], [[0], [1]], .nestedShells),
      ("a shell around a shell, drawn later", [shell(b), shell(a)], [[0], [1]], .nestedShells),
      ("the same shell twice", [shell(a), shell(a)], [[0], [1]], .nestedShells),

      ("all wound as holes, apart", [hole(a), hole(f)], [[0], [1]], .contradicted),
      ("a hole apart is a shell", [shell(a), hole(f)], [[0], [1]], .contradicted),
      ("a hole apart from a shell, but in its box", [shell(half), hole(square(7, 7, 2))], [[0], [1]], .contradicted),
      ("a hole around its shell", [shell(b), hole(a)], [[1, 0]], .contradicted),
      // GDAL takes the clockwise ring for the shell, and finds an area of -96.
      ("all the wrong way", [hole(a), shell(b)], [[0, 1]], .contradicted),
      // GDAL keeps all as shells, so that a hole counts twice.
      ("all wound as holes, one in the other", [hole(a), hole(b)], [[0, 1]], .contradicted),
      ("all wound as holes, an island in a lake", [hole(a), hole(c), hole(b)], [[0, 1], [2]], .contradicted),
    ] as [(String, [[Point]], [[Int]], RingWinding)])
  func `rings are sorted into polygons`(_ name: String, _ rings: [[Point]], _ polygons: [[Int]], _ winding: RingWinding)
  {
    let sorted = LooseRings(rings).sortedIntoPolygons()
    #expect(sorted.polygons == polygons, "\(name)")
    #expect(sorted.winding == winding, "\(name)")
  }

  @Test(arguments: 1...20)
  func `each hole finds its shell, in whatever order the rings come`(_ seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    // A grid of squares of side 10, 12 apart, each with up to three holes beside one another.
    var rings: [(points: [Point], owner: Int, isShell: Bool)] = []
    for cell in 0..<12 {
      let (x, y) = (Double(cell % 4) * 12, Double(cell / 4) * 12)
      rings.append((shell(square(x, y, 10)), cell, true))
      for place in 0..<Int.random(in: 0...3, using: &chance) {
        rings.append((hole(square(x + 1 + 3 * Double(place), y + 1, 2)), cell, false))
      }
    }
    rings.shuffle(using: &chance)
    let sorted = LooseRings(rings.map(\.points)).sortedIntoPolygons()
    #expect(sorted.winding == .asStated)
    #expect(sorted.polygons.count == 12)
    #expect(sorted.polygons.flatMap { $0 }.sorted() == Array(rings.indices))
    for polygon in sorted.polygons {
      #expect(rings[polygon[0]].isShell)
      #expect(polygon.allSatisfy { rings[$0].owner == rings[polygon[0]].owner })
    }
  }

  @Test func `a feature takes over its rings polygon by polygon`() {
    var layer = PolygonLayer()
    let winding = layer.appendFeature(LooseRings([hole(Self.b), shell(Self.f), shell(Self.a)]))
    layer.appendFeature(LooseRings())
    layer.appendFeature(LooseRings([hole(Self.a)]))
    #expect(winding == .asStated)
    #expect(layer.nested(ofFeature: 0) == [[shell(Self.f)], [shell(Self.a), hole(Self.b)]])
    #expect(layer.nested(ofFeature: 1) == [])
    #expect(layer.nested(ofFeature: 2) == [[hole(Self.a)]])
    #expect(layer.absoluteArea == 25 + 100 - 4 + 100)
  }

  @Test func `a closing point is left out, once`() {
    let points = Self.a + [Self.a[0]]
    var loose = LooseRings()
    for point in points + [Self.a[0]] { loose.append(point) }
    let wasClosed = loose.finishRing()
    #expect(wasClosed)
    #expect(loose.points == points)
    for point in Self.a { loose.append(point) }
    let wasClosedToo = loose.finishRing()
    #expect(!wasClosedToo)
    loose.removeLastRing()
    #expect(loose == LooseRings([points + [Self.a[0]]]))
    loose.removeAll()
    #expect(loose == LooseRings())
  }
}

/// Counterclockwise, as a shapefile's holes.
private func square(_ x: Double, _ y: Double, _ side: Double) -> [Point] {
  [Point(x: x, y: y), Point(x: x + side, y: y), Point(x: x + side, y: y + side), Point(x: x, y: y + side)]
}

private func shell(_ ring: [Point]) -> [Point] { signedArea(of: ring) < 0 ? ring : ring.reversed() }
private func hole(_ ring: [Point]) -> [Point] { signedArea(of: ring) > 0 ? ring : ring.reversed() }
