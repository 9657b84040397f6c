import Geometry
import Register
import Testing

@testable import Reports

@Suite("What a data set calls things")
struct NamingTests {
  private static let islands = Language.en.calling([.unit: ["one": "island", "many": "islands"]])
  private static let district = Language.nb.calling([
    .unit: ["one": "område", "the_one": "området", "many": "områder", "the_many": "områdene", "gender": "neuter"]
  ])

  @Test(
    "A sentence has the noun in the form that it asks for",
    arguments: [
      ("{unit.many}", "islands"), ("{Unit.one} code", "Island code"), ("{unit.a}", "an island"),
      ("{n} {n:unit}", "1 island"), ("{m} {m:unit}", "1,234 islands"), ("{Upper.many}", "Upper units"),
      ("{n:is|are} in", "is in"), ("{m:is|are} in", "are in"),
      ("{n:the {unit.one}|some of the {unit.many}}", "the island"),
      ("{m:the {unit.one}|some of the {unit.many}}", "some of the islands"), ("{f:unit}", "islands"),
      ("{unit.nothing} {other.one} {x:unit}", "{unit.nothing} {other.one} {x:unit}"), ("{n:unit", "{n:unit"),
      ("{upper.authority}", "upper unit authority"),
    ])
  func forms(_ template: String, _ expected: String) {
    #expect(filled(template, ["n": "1", "m": "1,234", "f": "1.5"], in: Self.islands) == expected)
  }

  @Test("Words go with the gender of the noun, and the usual one is the first")
  func genders() {
    #expect(filled("{unit?en|et} {unit.one}", [:], in: Self.district) == "et område")
    #expect(filled("{unit?en|et} {unit.one}", [:], in: .nb) == "en enhet")
    #expect(filled("{unit?ein|ei|eit} {unit.one}", [:], in: .nn) == "ei eining")
  }

  @Test("A value is no template, whatever it looks like")
  func values() {
    #expect(filled("{n}", ["n": "{unit.many}"], in: Self.islands) == "{unit.many}")
  }

  @Test(
    "Forms that a language cannot use are told",
    arguments: [
      (["one": "a", "many": "b"], nil), (["one": "a"], "has no form 'many'"),
      (["one": "", "many": "b"], "has no form 'one'"),
      (
        ["one": "a", "many": "b", "dual": "c"],
        "has the form 'dual', which the language does not know; it knows one, many, a, authority"
      ),
    ] as [([String: String], String?)])
  func faults(_ forms: [String: String], _ fault: String?) {
    #expect(Language.en.fault(inNoun: forms) == fault)
  }

  @Test("A gender that the language does not have is told")
  func gender() {
    let forms = ["one": "a", "the_one": "b", "many": "c", "the_many": "d", "gender": "feminine"]
    #expect(Language.nb.fault(inNoun: forms) == "has the gender 'feminine', which is none of common, neuter")
    #expect(Language.nn.fault(inNoun: forms) == nil)
  }

  @Test("The plain nouns of every language have all the forms that it needs", arguments: Language.all)
  func plain(_ language: Language) {
    for concept in Naming.Concept.allCases {
      #expect(language.plainNouns[concept].map { language.fault(inNoun: $0) } == .some(nil))
    }
  }

  @Test("Tables without a number of their own are counted")
  func numbers() {
    #expect(FigureNames(tables: ["b": "3-3"]).numbers(of: ["a", "b", "c"]) == ["1", "3-3", "3"])
  }

  @Test(
    "The tolerance of labels follows the size of the land",
    arguments: [(1_500_000.0, 500.0), (1_480_000, 500), (60_000, 20), (3_000, 1), (90, 0.02)])
  func tolerance(_ side: Double, _ expected: Double) {
    let corners = [Point(x: 0, y: 0), Point(x: side / 2, y: 0), Point(x: side / 2, y: side), Point(x: 0, y: side)]
    let layer = PolygonLayer(points: corners, ringStarts: [0, 4], polygonStarts: [0, 1], featureStarts: [0, 1])
    #expect(abs(labelTolerance(for: Topology(layer)) / expected - 1) < 1e-9)
  }

  @Test("A collaboration that nobody has filed stands last, under a heading that says so")
  func unfiled() throws {
    var collaborations = SmallWorld.collaborations
    collaborations[0].county = ""
    let table = TableTheme.collaborations.table(SmallWorld.input(collaborations: collaborations, language: .en))
    #expect(table.groups.map(\.heading) == ["Åfylket", "Østfylket", "No county"])
  }

  @Test("Without a level above no table has a column, heading or note of it")
  func withoutUpperUnits() {
    let flat = SmallWorld.municipalities.map { municipality in
      var municipality = municipality
      municipality.county = ""
      return municipality
    }
    let collaborations = SmallWorld.collaborations.map { collaboration in
      var collaboration = collaboration
      collaboration.county = ""
      return collaboration
    }
    let input = SmallWorld.input(
      municipalities: flat, counties: [], collaborations: collaborations, language: .en)
    for theme in TableTheme.all where theme.unmetRequirement(in: input) == nil {
      let table = theme.table(input)
      #expect(!table.columns.contains { $0.key == "county" || $0.heading == "County" }, "\(theme.id)")
      #expect(table.groups.allSatisfy { group in group.rows.allSatisfy { $0.count == table.columns.count } })
      #expect(!table.notes.contains { $0.contains("count") && $0.contains("county") }, "\(table.notes)")
    }
    #expect(TableTheme.collaborations.table(input).groups.map(\.heading) == [nil])
    #expect(
      TableTheme.all.filter { $0.unmetRequirement(in: input) != nil }.map(\.id)
        == ["participation-by-county", "relations", "access", "unconnected", "needs"])
    #expect(MapTheme.all.filter { $0.unmetRequirement(in: input) != nil }.map(\.id) == ["participation", "relations"])
  }
}
