import Cartography
import Geometry
import Register
import Reports
import Testing

/// What readers must be able to rely on, asserted on the maps of Norway themselves.
@Suite(.enabled(if: RealMap.isThere))
struct RealSheetTests {
  @Test("nothing lies on anything else on any map of any part", arguments: RealSheets.parts)
  func nothingCollides(_ part: RealSheets.Part) throws {
    var input = try RealSheets.input(part)
    input.choropleth = ValueColumn.named("population", in: input.report).map {
      ChoroplethChoice(column: $0, method: .quantile(5))
    }
    for theme in MapTheme.all where part == .country || theme.showsAreas {
      let blocks = SheetBlocks(theme.sheet(input))
      #expect(blocks.collisions == [], "\(theme.id), \(part)")
      #expect(blocks.blocks.map(\.id).contains("legend") && blocks.blocks.map(\.id).contains("scale-bar"))
    }
  }

  @Test("the comparer finds a number that is moved onto another, and a leader that is laid over one")
  func comparerCanFail() throws {
    let sheet = MapTheme.collaborations.sheet(try RealSheets.input(.country))
    let first = try #require(SheetBlocks(sheet).labels.first)
    var moved = sheet
    let place = try #require(moved.layers.firstIndex { $0.id == "numbers" })
    moved.layers[place].items.append(
      .text(TextRun("99", at: first.box.centre, size: 2, anchor: .middle, colour: Colour(0))))
    #expect(!SheetBlocks(moved).collisions.isEmpty)
    moved = sheet
    moved.layers[place].items.append(
      .line(from: Point(x: 0, y: first.box.centre.y), to: first.box.centre, Stroke(Colour(0), width: 0.2)))
    #expect(!SheetBlocks(moved).collisions.isEmpty)
  }

  @Test("nothing on the maps of the country is left out for want of room")
  func nothingIsLeftOut() throws {
    let input = try RealSheets.input(.country)
    for theme in MapTheme.all where theme.id != "choropleth" {
      #expect(theme.sheet(input).omissions == [], "\(theme.id)")
    }
  }

  @Test("every collaboration of a county has its number on the county's map", arguments: RealSheets.parts.dropFirst())
  func numbersOfParts(_ part: RealSheets.Part) throws {
    let input = try RealSheets.input(part)
    let sheet = MapTheme.collaborations.sheet(input)
    let texts = Set(SheetBlocks(sheet).labels.map(\.text))
    let codes = Set(try #require(input.area).municipalities)
    let snapshot = input.report.snapshot
    for collaboration in snapshot.collaborations
    where snapshot.members(of: collaboration.id).contains(where: { codes.contains($0.code) }) {
      #expect(texts.contains(String(collaboration.number)), "\(collaboration.id), \(part)")
    }
  }
}
