import Geometry
import Testing

@Suite struct OneSidedTests {
  //   +----+----+     The right one has a vertex half a unit off the straight side of the left one, which ends where it
  //   |    <    |     ends.
  //   +----+----+
  private let pair = layer(["0,0 10,0 10,10 0,10"], ["10,0 20,0 20,10 10,10 9.5,5"])

  @Test("a vertex that one side lacks is put in where it may lie so far off")
  func filled() throws {
    let mended = pair.mended(within: 0.01, oneSided: 1)
    #expect(mended.topology.borders().map { [$0.first, $0.second] } == [[0, 1]])
    #expect(mended.left.isEmpty)
    let found = try #require(mended.oneSided.first)
    #expect(found.width == 0.5 && found.place == Point(x: 9.5, y: 5))
  }

  @Test("farther off, or farther than the line is long, it stays")
  func left() {
    #expect(pair.mended(within: 0.01, oneSided: 0.4).layer == pair)
    let deep = layer(["0,0 10,0 10,10 0,10"], ["10,0 30,0 30,10 10,10 21,5"])
    #expect(deep.mended(within: 0.01, oneSided: 100).layer == deep)
  }
}
