import Cartography
import Geometry
@testable import Reports
import Testing

/// Where a border of a collaboration runs along one of a region, both are seen.
@Suite("Two borders on one course")
struct BesideRegionTests {
  @Test("on the map of fit a border of a collaboration has the region's blue on either side, and is drawn over it")
  func fit() throws {
    let input = MapWorld.measured().input
    let lines = FitDrawing(input, MapWords(input.report.language)).lines
    let borders = MapTheme.fit.sheet(input).paths(in: "borders")
    let wanted = lines.beside(lines.group)
    let places = wanted.map { stroke in borders.firstIndex { $0.1.stroke == stroke } }
    let (rim, blue) = (try #require(places.first ?? nil), try #require(places.last ?? nil))
    let group = try #require(borders.lastIndex { $0.1.stroke == lines.group })
    // Over the region's own line, whose rim would hide it.
    let region = try #require(borders.lastIndex { $0.1.stroke == lines.regionCore })
    #expect(region < rim && rim < blue && blue < group)
    #expect(wanted.last?.colour == lines.regionCore?.colour)
    // It lies below borders of collaborations alone.
    let over = segments(borders.filter { $0.1.stroke == lines.group }.map(\.0))
    let below = segments([borders[blue].0])
    #expect(!below.isEmpty && below.isSubset(of: over))
    // Where a region ends inside a collaboration, its own line does.
    let own = try #require(borders.first { $0.1.stroke == lines.regionCore })
    #expect(!segments([own.0]).subtracting(over).isEmpty)
  }

  @Test("what is flagged has the border of a region on either side as well, below its outline")
  func findings() throws {
    let input = MapWorld.related().input
    let lines = MapLines(input.settings)
    let borders = MapTheme.findings.sheet(input).paths(in: "borders")
    // Lines are as thin as shapes ask for.
    let below = try #require(
      borders.indices.max { (borders[$0].1.stroke?.width ?? 0) < (borders[$1].1.stroke?.width ?? 0) })
    #expect(borders[below].1.stroke?.colour != lines.flagged.colour)
    let outline = try #require(borders.indices.last)
    #expect(borders[outline].1.stroke?.colour == lines.flagged.colour)
    let (width, over) = (borders[below].1.stroke?.width ?? 0, borders[outline].1.stroke?.width ?? 0)
    #expect(below < outline && width > over + 0.2, "\(width) \(over)")
    #expect(segments([borders[below].0]).isSubset(of: segments(borders[(below + 1)...].map(\.0))))
  }

  @Test(
    "what lies below is wider than what lies above by the same on either side, and never wider than a thin line bears")
  func widths() {
    for isGrey in [false, true] {
      var settings = MapSettings(palette: [])
      settings.isGreyscale = isGrey
      let lines = MapLines(settings)
      for width in [0.1, 0.35, 0.6] {
        let below = lines.beside(Stroke(Colour(0), width: width))
        let seen = below.map { ($0.width - width) / 2 }
        #expect(below.count == (isGrey ? 2 : 1) && seen == seen.sorted(by: >))
        #expect((seen.last ?? 0) > 0 && (seen.last ?? 1) <= max(0.28, width))
        // Its rim is as wide as that of the region's own line.
        if isGrey, let core = lines.regionCore {
          #expect(abs(seen[0] - seen[1] - (lines.region.width - core.width) / 2) < 1e-9)
        }
      }
    }
  }

  @Test("maps on which every member is in some region have none: there the line of the collaboration says both")
  func everyRegion() {
    let input = MapWorld.measured().input
    var features = FitDrawing(input, MapWords(input.report.language)).features
    features.regionsOfMembers = true
    let extent = Box(minX: 200_000, minY: 6_500_000, maxX: 440_000, maxY: 6_740_000)
    let viewport = Viewport(showing: extent, in: Box(minX: 0, minY: 0, maxX: 100, maxY: 100))
    let frame = MapFrame(input.topology, features: features, viewport: viewport)
    #expect(frame.lines.groupAtRegion.isEmpty && frame.lines.flaggedAtRegion.isEmpty)
  }

  /// The edges of some lines, either way round.
  private func segments(_ paths: [PathData]) -> Set<[Int]> {
    func key(_ p: Point) -> [Int] { [Int((p.x * 100).rounded()), Int((p.y * 100).rounded())] }
    return Set(
      paths.flatMap { path in
        (0..<path.count).flatMap { part in
          zip(path[part], path[part].dropFirst()).map { a, b in
            [key(a), key(b)].sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.flatMap { $0 }
          }
        }
      })
  }
}
