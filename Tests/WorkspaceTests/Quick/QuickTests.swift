import Reports
import Testing
import Workspace

@Suite struct QuickTests {
  private func table(_ text: String) -> GivenFile { GivenFile(name: "table.csv", bytes: Array(text.utf8)) }

  @Test func squaresAndATableAreJoinedSummedAndDrawn() throws {
    let squares = try Squares()
    let told = try quickJob(
      QuickRequest(polygons: squares.path, table: table("kode;gruppe\n01;Åsen\n02;Åsen\n11;Bø\n")))
    #expect(told.value.table.groups.flatMap(\.rows).count == 3)
    let sentences = told.notes.list.filter { $0.kind == .choice }.map(\.description)
    #expect(
      sentences.contains(
        "joined field kode (by its name) of \(squares.path) to field kode (by its name) of table.csv"))
    #expect(sentences.contains("grouped by field gruppe (by its name)"))
    #expect(sentences.contains { $0.hasPrefix("people from ") })
    let drawing = String(decoding: try drawGroups(told.value).value, as: UTF8.self)
    #expect(drawing.hasPrefix("<") && drawing.contains("Åsen"))
  }

  @Test func aColumnThatIsNotThereIsNotFound() throws {
    let squares = try Squares()
    let failure = #expect(throws: Failure.self) {
      try quickJob(
        QuickRequest(polygons: squares.path, table: table("kode;gruppe\n1;A\n"), groupColumn: "farge"))
    }
    #expect(failure?.cause == .notFound)
    // What had been chosen by then is told.
    #expect(failure?.notes.list.contains { $0.description.hasPrefix("joined ") } == true)
  }

  @Test func aUnitInTwoGroupsCountsInTheFirst() throws {
    let squares = try Squares()
    let told = try quickJob(
      QuickRequest(polygons: squares.path, table: table("kode;gruppe\n1;A\n1;B\n2;B\n11;A\n")))
    #expect(told.notes.list.map(\.description).contains("1 polygon is in two groups and counts in the first: 1"))
  }

  @Test func whoIsInNoGroupHasPeopleAllTheSame() throws {
    let squares = try Squares()
    let told = try quickJob(
      QuickRequest(
        polygons: squares.path, table: table("kode;gruppe;folketall\n01;A;10\n02;;7\n11;A;3\n"),
        peopleColumn: "folketall"))
    let rows = told.value.table.rows.map { row in
      row.compactMap { cell -> Double? in if case .number(let number) = cell.value { number } else { nil } }
    }
    #expect(rows.flatMap { $0 }.contains(7), "\(rows)")
  }

  @Test(arguments: [0, -1, Double.infinity, Double.nan]) func bendsHaveALength(_ metres: Double) {
    #expect(throws: Failure.self) {
      try QuickRequest(polygons: "a.shp", table: GivenFile(name: "t.csv", bytes: []), simplification: metres)
    }
  }

  @Test func groupsThatAreCodesHaveTheirNamesInTheLegendAndTheirCodesOnTheMap() throws {
    let squares = try Squares()
    let told = try quickJob(
      QuickRequest(
        polygons: squares.path, table: table("kode;gruppe;gruppenavn\n01;06;Åsen\n02;06;Åsen\n11;07;Bø\n12;07;Bø\n")))
    #expect(told.notes.list.map(\.description).contains("groups are called as gruppenavn says"))
    let drawing = String(decoding: try drawGroups(told.value).value, as: UTF8.self)
    for text in [">06<", ">07<", ">Åsen<", ">Bø<"] { #expect(drawing.contains(text), "\(text)") }
    #expect(!drawing.contains(">6<") && !drawing.contains(">1<"))
    // The table has the codes of the map.
    let codes = told.value.table.rows.compactMap { row -> String? in
      if case .text(let code) = row[0].value { code } else { nil }
    }
    #expect(told.value.table.columns[0].key == "code" && codes == ["06", "07"])
  }

  @Test(arguments: ["(none)", "[ingen]", "ingen", "-"])
  func whoIsSaidToBeInNoGroupIsNoGroupAndIsToldFromWhoIsNotInTheTable(_ none: String) throws {
    let squares = try Squares()
    let told = try quickJob(
      QuickRequest(polygons: squares.path, table: table("kode;gruppe\n01;Åsen\n02;Åsen\n11;\(none)\n")))
    let drawing = String(decoding: try drawGroups(told.value).value, as: UTF8.self)
    #expect(drawing.contains("Without a group") && drawing.contains("Not in the table"))
    #expect(!drawing.contains(none == "-" ? "(none)" : none))
  }

  @Test func amountsAreCirclesAndOtherFiguresFills() throws {
    let squares = try Squares()
    func drawing(_ column: String, _ choices: [String: MapChoices.Value] = [:]) throws -> String {
      var request = try QuickRequest(
        polygons: squares.path, table: table("kode;\(column)\n01;10\n02;20\n11;30\n12;50\n"))
      request.choices = MapChoices(choices.merging(["value": .text(column)]) { $1 })
      return String(decoding: try drawGroups(quickJob(request).value).value, as: UTF8.self)
    }
    #expect(try drawing("innbyggere").contains("id=\"map-choropleth-circles\""))
    #expect(try !drawing("innbyggere", ["as": .text("fill")]).contains("map-choropleth-circles"))
    #expect(try !drawing("snitt").contains("map-choropleth-circles"))
  }

  @Test func unitsThatThePolygonsDoNotNameHaveTheNamesOfTheTable() throws {
    let squares = try Squares()
    var request = try QuickRequest(
      polygons: squares.path, table: table("kode;nom;snitt\n01;Ås;1\n02;Bø;2\n11;Ål;3\n12;Å;4\n"))
    request.choices = MapChoices(["value": .text("snitt")])
    let drawing = String(decoding: try drawGroups(quickJob(request).value).value, as: UTF8.self)
    #expect(drawing.contains("highest in Å (4), lowest in Ås (1)"))
  }

  @Test func aNameWithoutRoomLeavesALetterThatTheLegendHas() throws {
    let squares = try Squares()
    let long = String(repeating: "Langnavn", count: 24)
    var request = try QuickRequest(
      polygons: squares.path, table: table("kode;gruppe\n01;\(long)\n02;Bø\n11;Bø\n12;Bø\n"))
    request.labelsNames = true
    let told = try drawGroups(quickJob(request).value)
    let drawing = String(decoding: told.value, as: UTF8.self)
    // On the map, and before its name in the legend.
    #expect(drawing.components(of: ">a<") >= 2, "\(drawing.components(of: ">a<"))")
    #expect(!told.notes.list.contains { $0.description.contains("no room for the label") })
  }

  @Test func aUnitWithTwoFiguresHasTheFirstWhichIsTold() throws {
    let squares = try Squares()
    var request = try QuickRequest(
      polygons: squares.path, table: table("kode;gruppe;snitt\n1;A;1\n1;A;2\n2;B;3\n2;B;3\n11;A;4\n"))
    request.choices = MapChoices(["value": .text("snitt")])
    let told = try quickJob(request).notes.list.map(\.description)
    #expect(told.contains("1 polygon has several figures in snitt, and the first counts: 1"), "\(told)")
  }

  @Test func ofPeopleWhomNobodyHasCountedNothingIsSaid() throws {
    let squares = try Squares()
    let request = try QuickRequest(
      polygons: squares.path, table: table("kode;gruppe;innbyggere\n1;A;1e308\n2;A;1e308\n11;B;1e308\n12;B;1e308\n"))
    let job = try quickJob(request).value
    let drawing = String(decoding: try drawGroups(job).value, as: UTF8.self)
    #expect(!drawing.contains("inhabitants"))
    #expect(!job.table.title.contains("inhabitants") && !job.table.columns.contains { $0.key == "population" })
  }

  @Test func whereSeveralColumnsNameTheUnitsTheOneThatDoesIsTold() throws {
    let squares = try AttributedSquares([("kode", ["1", "2", "3"]), ("namn", ["Åbo", "Borgå", "Esbo"])])
    func told(_ columns: String) throws -> [String] {
      try quickJob(
        QuickRequest(polygons: squares.path, table: table("kode;gruppe;\(columns)\n1;A;Turku\n2;A;Porvoo\n3;B;Espoo\n"))
      ).notes.list.map(\.description)
    }
    let sentence = "units are named by field namn (by its name) of \(squares.path)"
    let (several, one) = (try told("name_fi"), try told("by"))
    #expect(several.contains(sentence), "\(several)")
    #expect(!one.contains(sentence))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
