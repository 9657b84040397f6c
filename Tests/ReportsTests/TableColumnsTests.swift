import Reports
import Testing

@Suite("The columns that scripts rely on")
struct TableColumnsTests {
  @Test(
    "each table has the columns of its description, in order",
    arguments: [
      ("headline", "id label value numerator denominator"),
      ("participation-by-county", "county_code county municipalities members share"),
      ("participation-by-size", "from to municipalities members share"),
      ("collaborations", "number id name county members population area_km2 fte established"),
      ("members", "collaboration municipality name role from to"),
      ("events", "collaboration day year kind text"),
      ("municipalities", "municipality name county population area_km2 region collaboration neighbours"),
      (
        "fit",
        "collaboration members regions_touched regions_whole dominant_region dominant_share dominant_cover mean_cover "
          + "leaderless self_containment self_containment_demand strongest_pull strongest_pull_share land_pieces pieces "
          + "own_labour_market"
      ),
      ("regions", "region name municipalities population members cover collaborations centres centre_in"),
      ("outsiders", "municipality name population hole_in enclave neighbouring_collaborations"),
      ("relations", "id level from to subject declared_parties source"),
      ("access", "municipality name collaboration strategy labour_market regional national need_based lacking"),
      ("unconnected", "municipality name region outsiders collaborations"),
      ("needs", "id need market recommendation categories source"),
    ])
  func columns(_ id: String, _ keys: String) throws {
    let table = try #require(TableTheme.named(id)).table(SmallWorld.input())
    #expect(table.columns.compactMap(\.key).joined(separator: " ") == keys)
  }

  @Test("every row and every total has a cell per column", arguments: TableTheme.all.map(\.id))
  func width(_ id: String) throws {
    let table = try #require(TableTheme.named(id)).table(SmallWorld.input())
    #expect((table.rows + (table.total.map { [$0] } ?? [])).allSatisfy { $0.count == table.columns.count })
  }

  @Test("a printed total that differs from the sum of its printed rows gets a note")
  func rounding() throws {
    let table = try #require(TableTheme.named("collaborations")).table(SmallWorld.input())
    let expected = "Areal (km²): De avrundede radene gir 5\u{A0}300 til sammen"
    #expect(table.notes.contains { $0.hasPrefix(expected) && $0.hasSuffix("er 5\u{A0}400.") })
    #expect(table.notes.contains { $0.hasPrefix("Innbyggere: De avrundede radene gir 75\u{A0}000 til sammen") })
    #expect(table.notes.filter { $0.contains("avrundede radene") }.count == 2)
  }

  @Test("the alphabetical order puts æ, ø and å last")
  func alphabetical() throws {
    let table = try #require(TableTheme.named("municipalities")).table(SmallWorld.input(order: .alphabetical))
    #expect(table.rows.map { $0[1] } == ["Bø", "Nes", "Ærland", "Øvre Nes", "Ås"].map { Cell.text($0) })
  }

  @Test("titles of the data set come before those of the program")
  func titles() throws {
    var input = SmallWorld.input()
    input.titles = ["headline": "Vår egen", "all": "Hele verden"]
    #expect(try #require(TableTheme.named("headline")).table(input).title == "Vår egen")
    #expect(try #require(TableTheme.named("participation-by-size")).table(input).total?.first == .text("Hele verden"))
  }
}
