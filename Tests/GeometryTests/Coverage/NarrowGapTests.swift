import Geometry
import Testing

/// Features with something between them, and whether it is a gap.
struct GapCase: CustomTestStringConvertible, Sendable {
  let name: String
  let shapes: PolygonLayer
  /// The features around each gap, the largest gap first.
  var gaps: [[Int]] = []
  var area = 0.0
  var width = 0.0
  var isEnclosed = false
  var testDescription: String { name }

  /// Squares of a hundred, so that a gap is one wide at most; a tolerance of a hundredth.
  static let all: [GapCase] = [
    GapCase(
      name: "a strip open at both ends",
      shapes: layer(["0,0 100,0 100,100 0,100"], ["100.5,0 200,0 200,100 100.5,100"]),
      gaps: [[0, 1]], area: 50, width: 0.5),
    GapCase(
      name: "a wedge",
      shapes: layer(["0,0 100,0 100,100 0,100"], ["100,0 200,0 200,100 100.8,100"]), gaps: [[0, 1]], area: 40,
      width: 0.8
    ),
    GapCase(
      name: "an enclosed triangle between three",
      shapes: layer(
        ["0,0 100,0 100,20 99.8,50 100,80 100,100 0,100"], ["100,0 200,0 200,50 100.3,50 100,20"],
        ["100.3,50 200,50 200,100 100,100 100,80"]),
      gaps: [[0, 1, 2]], area: 15, width: 0.5, isEnclosed: true),
    GapCase(
      name: "a strip within the tolerance, which is a border",
      shapes: layer(["0,0 100,0 100,100 0,100"], ["100.005,0 200,0 200,100 100.005,100"])),
    GapCase(
      name: "a sound", shapes: layer(["0,0 100,0 100,100 0,100"], ["102,0 200,0 200,100 102,100"])),
    GapCase(
      name: "an overlap", shapes: layer(["0,0 100,0 100,100 0,100"], ["99.5,0 200,0 200,100 99.5,100"])),
    GapCase(
      name: "an enclave of somebody's",
      shapes: layer(
        ["0,0 100,0 100,40 90,50 100,60 100,100 0,100"], ["100,0 200,0 200,100 100,100 100,60 110,50 100,40"])),
    GapCase(
      name: "a pond in one feature", shapes: layer(["0,0 100,0 100,100 0,100", "50,50 50,50.5 60,50.5 60,50"])),
    GapCase(
      name: "a hair that one feature leaves open",
      shapes: layer(["0,0 100,0 100,100 0,100", "50,50 50,50.05 60,50.05 60,50"]), gaps: [[0]], area: 0.5, width: 0.05,
      isEnclosed: true),
    GapCase(
      name: "a bay", shapes: layer(["0,0 100,0 100,50 99.6,100 0,100"], ["100,0 200,0 200,100 108,100 100,50"])),
    GapCase(
      name: "a short touch", shapes: layer(["0,0 100,0 100,100 0,100"], ["100.5,95 200,95 200,195 100.5,195"])),
  ]
}

@Suite struct NarrowGapTests {
  @Test("what is a gap between neighbours, and how large it is", arguments: GapCase.all)
  func cases(_ row: GapCase) throws {
    let mended = row.shapes.mended(within: 0.01)
    let found = mended.topology.narrowGaps(of: mended.layer, widerThan: 0.01)
    #expect(found.map(\.features) == row.gaps)
    let sizes = FeatureSizes(of: mended.layer)
    #expect(mended.withoutPolygons().topology.narrowGaps(between: sizes, widerThan: 0.01) == found)
    guard let gap = found.first else { return }
    #expect(abs(gap.area - row.area) <= 0.02 * row.area)
    #expect(abs(gap.width - row.width) <= 0.05 * row.width)
    #expect(gap.isEnclosed == row.isEnclosed)
  }
}
