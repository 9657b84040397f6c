import Testing

@testable import Shapefile

/// What stands between libshp and the rest: it talks to us, not to standard error.
@Suite struct LibshpTests {
  @Test func `its complaints become words`() throws {
    var shp = MadeShapefile(records: [MadeShapefile.polygon([MadeShapefile.square(0, 0, 1)])]).shp
    // As many points as there are numbers, which our own check would have refused.
    shp.replaceSubrange(148..<152, with: little(Int32.max))
    var problems = Problems()
    let index = RecordIndex(shapes: shp, index: nil, problems: &problems)
    var decoder = try ShapeDecoder(shp, index: index, name: "made.shp")
    let words = decoder.withShape(0) { _ in Issue.record("decoded") }
    #expect(words?.contains("Corrupted .shp file") == true, "\(words ?? "nothing")")
  }

  @Test func `each thread hears its own`() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<50 {
        group.addTask {
          let (result, words) = Talk.heard { () -> Int in
            "\(number)".withCString { Talk.hear($0) }
            return number
          }
          return result == number && words == "\(number)"
        }
      }
      for await isRight in group { #expect(isRight) }
    }
    #expect(Talk.heard {}.words == nil)
  }
}
