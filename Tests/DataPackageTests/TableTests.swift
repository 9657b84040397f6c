import DataPackage
import Register
import Testing

struct TableTests {
  @Test("Tables become values")
  func values() throws {
    let contents = try Fixture.dataSet().contents(of: .map)
    #expect(contents.territory.municipalities.map(\.name) == ["Oslo", "Stavanger"])
    #expect(contents.territory.municipality(code("0301"))?.areaInSquareKilometres == 454.12)
    #expect(contents.territory.counties.map(\.code) == ["03", "11"])
    // The one without a number in the settings gets the next free one.
    #expect(contents.register.collaborations.map { "\($0.number) \($0.id)" } == ["1 b", "2 a"])
    #expect(contents.register.collaboration("a")?.founding == .year(2005))
    #expect(contents.register.collaboration("a")?.host == code("0301"))
    #expect(contents.register.collaboration("b")?.founding == .overLongerTime)
    #expect(contents.register.collaboration("b")?.fullTimeEquivalents == 2.5)
    #expect(contents.register.collaboration("b")?.colour == 1)
    #expect(contents.register.memberships.map(\.role) == [.owner, .member])
    #expect(contents.register.memberships[0].period.start == day("2019-01-01"))
    #expect(contents.problems.isEmpty && contents.absent.isEmpty)
  }

  @Test("Collaborations without a number in the settings get the free ones, in their order")
  func numbers() throws {
    let contents = try Fixture.dataSet(replacing: ["collaborations": "id,name\nd,D\nb,B\nc,C\n"]).contents(of: .map)
    #expect(contents.register.collaborations.map { "\($0.number) \($0.id)" } == ["1 b", "2 d", "3 c"])
  }

  @Test("A table is read when it is asked for, and not before")
  func lazy() throws {
    var files = Fixture.files(replacing: ["commuting": "", "events": ""])
    files["commuting.csv"] = nil
    files["events.csv"] = nil
    let dataSet = try Fixture.dataSet(files)
    #expect(try dataSet.contents(of: .map).absent == [])
    #expect(
      complaint { _ = try dataSet.contents(of: .commuting) } == "commuting.csv: can not be read: no such file")
  }

  @Test("What a data set does not have is named")
  func absent() throws {
    let contents = try Fixture.dataSet().contents(of: .all)
    #expect(
      contents.absent == [
        "travel-to-work-areas", "economic-regions", "code-changes", "aliases", "commuting", "events", "arrangements",
        "relations", "plans", "planned-memberships",
      ])
  }

  @Test("A register without memberships is an error")
  func needed() throws {
    var files = Fixture.files()
    files["datapackage.json"] = Array(Fixture.descriptor(of: ["collaborations", "municipalities"]).utf8)
    #expect(
      complaint { _ = try Fixture.dataSet(files).contents(of: .map) }
        == "datapackage.json: there is no resource 'memberships', which is needed")
  }

  @Test("A table that a spreadsheet has saved reads the same, and what was mended is told")
  func spreadsheet() throws {
    let plain = try Fixture.dataSet().contents(of: .places)
    let contents = try Fixture.dataSet(replacing: [
      "municipalities":
        "\u{FEFF}code;name;county;population;area_km2\r\n301;Oslo;03;693 494;454,12\r\n1103;Stavanger;11;143574;262,5\r\n;;;;\r\n"
    ]).contents(of: .places)
    #expect(contents.territory == plain.territory)
    #expect(
      contents.problems.map(\.sentence) == [
        "municipalities.csv: line 4 is blank and was left out",
        "municipalities.csv: read as UTF-8 with byte order mark, semicolon, CRLF",
        "municipalities.csv: column code: 301 → 0301 (1 row)",
      ])
  }

  @Test("A key that stands twice counts once, and is told")
  func duplicate() throws {
    let contents = try Fixture.dataSet(replacing: [
      "municipalities": "code,name,county,population,area_km2\n0301,Oslo,03,1,1\n0301,Oslo again,03,2,2\n"
    ]).contents(of: .places)
    #expect(contents.territory.municipalities.map(\.name) == ["Oslo"])
    #expect(
      contents.problems.map(\.sentence)
        == ["municipalities.csv: line 3, column code: '0301' stands here a second time"])
  }

  @Test(
    "What is wrong is told with file, line and column",
    arguments: [
      (
        "memberships", "collaboration,municipality,role\na,0301,membr\n",
        "memberships.csv, line 2, column role: 'membr' is not one of member, owner, county-authority, state-body, other, "
          + "case-by-case"
      ),
      (
        "memberships", "collaboration,municipality,role\na,Oslo,member\n",
        "memberships.csv, line 2, column municipality: 'Oslo' is not a code of 4 digits"
      ),
      (
        "memberships", "collaboration,municipality,role\n\n,0301,member\n",
        "memberships.csv, line 3, column collaboration: the cell is empty; a key belongs there"
      ),
      (
        "memberships", "collaboration,role\na,member\n",
        "memberships.csv, line 1, column municipality: there is no such column; the header has collaboration, role"
      ),
      (
        "memberships", "collaboration,municipality,role,from,to\na,0301,member,2020-01-01,2020-01-01\n",
        "memberships.csv, line 2, column to: '2020-01-01' is not a day after 2020-01-01"
      ),
      (
        "memberships", "collaboration,municipality,role,from\na,0301,member,1.1.2020\n",
        "memberships.csv, line 2, column from: '1.1.2020' is not a day of the form YYYY-MM-DD, a month, a season as "
          + "2022-spring, a year, before-YYYY-MM-DD, after-YYYY-MM-DD or unknown"
      ),
      (
        "memberships", "collaboration,municipality,role\na,0301\n",
        "memberships.csv, line 2: there are 2 fields where the header has 3"
      ),
      (
        "memberships", "collaboration,municipality,role\n\"a,0301,member\n",
        "memberships.csv, line 2, column 1: the quoted field that begins here never ends; a quote inside it is written twice"
      ),
      (
        "collaborations", "id,name,founded\na,Alpha,long ago\n",
        "collaborations.csv, line 2, column founded: 'long ago' is not a day of the form YYYY-MM-DD, a month, a "
          + "season as 2022-spring, a year, before-YYYY-MM-DD, after-YYYY-MM-DD or unknown, or over-longer-time"
      ),
      (
        "collaborations", "id,name,authority\na,Alpha,yes\n",
        "collaborations.csv, line 2, column authority: 'yes' is not true or false"
      ),
      (
        "collaborations", "id,name,fte\na,Alpha,many\n",
        "collaborations.csv, line 2, column fte: 'many' is not a number"
      ),
      (
        "municipalities", "code,name,county,population,area_km2\n0301,Oslo,03,..,454.12\n",
        "municipalities.csv, line 2, column population: '..' is not a whole number of 0 or more"
      ),
      (
        "municipalities", "code,name,county,population,area_km2\n0301,Oslo,03,1.5,454.12\n",
        "municipalities.csv, line 2, column population: '1.5' is not a whole number"
      ),
      (
        "municipalities", "code,name,county,population,area_km2\n0301,Oslo,03,9223372036854775807,1\n",
        "municipalities.csv, line 2, column population: '9223372036854775807' is not a number under a million million"
      ),
      (
        "collaborations", "id,name,fte\na,Alpha,\(String(repeating: "x", count: 1000))\n",
        "collaborations.csv, line 2, column fte: '\(String(repeating: "x", count: 60))…' is not a number"
      ),
      ("counties", "", "counties.csv: the file is empty; a table begins with a row of column names"),
    ])
  func wrong(_ table: String, _ text: String, _ expected: String) {
    #expect(
      complaint { _ = try Fixture.dataSet(replacing: [table: text]).contents(of: .map) } == expected)
  }

  @Test("History becomes values")
  func history() throws {
    let contents = try Fixture.dataSet(replacing: [
      "events":
        "collaboration,day,year,kind,municipality,text\na,2020-01-01,,left,301,Gone\na,,2019,founded,,\na,,,considered,,Talk\n",
      "arrangements": "id,name,parties,declared_count\nx,X,0301;1103,12\n",
      "relations":
        "id,from_kind,from,to_kind,to,count\nO1,municipality,0301,collaboration,a;b,\nO2,municipality,0301;1103,,,3\n",
      "plans": "id,name,status\np,Plan,in-progress\n",
      "planned-memberships": "collaboration,municipality,party,role\np,0301,Oslo,member\nq,1103,Stavanger,member\n",
    ]).contents(of: [.events, .arrangements, .relations, .plans])
    #expect(contents.events.map(\.when) == [.day(day("2020-01-01")), .year(2019), .unknown])
    #expect(contents.events.map(\.municipality) == [code("0301"), nil, nil])
    #expect(contents.arrangements.map(\.parties) == [["0301", "1103"]])
    #expect(contents.arrangements.map(\.declaredCount) == [12])
    #expect(contents.relations.map(\.to.names) == [["a", "b"], []])
    #expect(contents.relations.map(\.count) == [nil, 3])
    #expect(contents.plans.map { $0.memberships.map(\.municipality) } == [[code("0301")]])
    #expect(
      contents.problems.map(\.sentence) == [
        "events.csv: column municipality: 301 → 0301 (1 row)",
        "planned-memberships.csv: 'q', which Stavanger would join, is no plan",
      ])
  }

  @Test("A membership may begin and end in a year, when no more is recorded")
  func years() throws {
    let bytes = Array(
      "collaboration,municipality,role,from,to\na,0301,member,2019,2020-05-01\na,1103,member,,2021\n".utf8)
    let periods = try Fixture.dataSet().memberships(in: bytes, file: "proposals.csv").memberships.map(\.period)
    #expect(periods.map(\.startText) == ["2019", ""] && periods.map(\.endText) == ["2020-05-01", "2021"])
    #expect(periods.first?.start == day("2019-01-01") && periods.last?.end == day("2021-01-01"))
  }

  @Test("Proposals are read like memberships")
  func proposals() throws {
    let bytes = Array("collaboration,municipality,role,from\na,1103,member,2021-01-01\n".utf8)
    let (memberships, problems) = try Fixture.dataSet().memberships(in: bytes, file: "proposals.csv")
    #expect(memberships.map(\.municipality) == [code("1103")] && problems.isEmpty)
  }
}
