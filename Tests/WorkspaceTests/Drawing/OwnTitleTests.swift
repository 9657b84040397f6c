import Foundation
import Register
import Reports
import Storage
import Testing

@testable import Workspace

/// A title that a data set has for a map is about its own day and the whole of it.
@Suite struct OwnTitleTests {
  /// The small data set with titles of its own, whose register has members unless none are asked for.
  private func set(hasMembers: Bool = true) throws -> SmallSet {
    let set = try SmallSet()
    let file = "\(set.folder.path)/datapackage.json"
    let titles = """
      "map-collaborations": { "en": "All together" }, "map-collaborations-area": { "en": "All of {area}" },
      "map-participation": { "en": "Shares of my own" }, "map-fit": { "en": "Cover of my own" },
      "members": { "en": "Members of my own" }
      """
    let text = try String(contentsOfFile: file, encoding: .utf8)
      .replacing("\"figure-3-1\": { \"en\": \"Two collaborations\" }", with: titles)
    try writeFile(Array(text.utf8), to: file)
    if !hasMembers {
      try writeFile(
        Array("collaboration,municipality,party,role,from,to\n".utf8), to: "\(set.folder.path)/memberships.csv")
    }
    return set
  }

  private func heading(
    _ theme: MapTheme, _ set: SmallSet, day: Day? = nil, area: AreaChoice? = nil
  ) throws -> String {
    let view = try set.source().view(ViewRequest(day: day))
    return try drawMap(MapRequest(theme, area: area, on: view.occasion), in: view).value.sheet.heading
  }

  @Test("it stands over the map of its own day")
  func own() throws {
    let set = try set()
    #expect(try heading(.collaborations, set) == "All together")
    #expect(try heading(.participation, set) == "Shares of my own")
    #expect(try heading(.fit, set) == "Cover of my own")
    #expect(try heading(.collaborations, set, area: .county("01")) == "All of West")
  }

  @Test("of another day, of a part and of nobody the title is computed")
  func others() throws {
    let set = try set(), empty = try self.set(hasMembers: false)
    let before = Day(year: 2010, month: 1, day: 1)
    for (theme, own) in [
      (MapTheme.collaborations, "All together"), (.participation, "Shares of my own"), (.fit, "Cover of my own"),
    ] {
      #expect(try heading(theme, set, day: before) != own, "\(theme.id)")
      #expect(try heading(theme, empty) != own, "\(theme.id)")
    }
    #expect(try !heading(.collaborations, set, day: before, area: .county("01")).contains("All of"))
    // A part is not told what is told of the whole.
    #expect(try !heading(.fit, set, area: .county("01")).contains("Cover of my own"))
  }

  @Test("titles of tables are names, and stay")
  func tables() throws {
    let view = try set().source().view(ViewRequest(day: Day(year: 2010, month: 1, day: 1)))
    #expect(try view.reportInput(.assessment).value.titles["members"] == "Members of my own")
  }
}
