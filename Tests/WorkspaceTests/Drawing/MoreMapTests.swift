import Cartography
import Register
import Testing
import Workspace

@testable import Reports

/// What a file in `Reports/Maps` would be: the whole of a map that the list does not have.
extension MapTheme {
  /// Who is large: municipalities with more than so many hens, and how many joined since a day.
  fileprivate static let hens = MapTheme(
    id: "hens", figure: "map-hens", isInReports: false,
    parameters: [
      MapParameter("least", .whole, help: "How many hens are many.", valueName: "n"),
      MapParameter("since", .day, help: "The day to count from.", valueName: "day"),
    ],
    needs: { choices, _ throws(MapRefusal) in
      guard let least = choices.whole("least"), least > 0 else {
        throw MapRefusal("\(parameter: "least") must be more than 0.")
      }
      let earlier = choices.day("since").map { MapNeeds.Earlier(day: $0, parameter: "since") }
      return MapNeeds(.marks, earlier: earlier, columns: ["hens"])
    }
  ) { input in
    let words = MapWords(input.report.language)
    let least = Double(input.choices.whole("least") ?? 0)
    let many = input.columns["hens"]?.values.count { ($0.value ?? 0) >= least } ?? 0
    let before = input.earlier?.outsiders.count
    let texts = MapTexts(
      input, words, title: "\(many) have many hens", subtitle: before.map { "\($0) stood outside" } ?? "",
      alternative: "Map: \(many) have many hens", description: "")
    return numberedSheet(input, texts, legend: [], words, figure: "map-hens", features: MapFeatures(input))
  }
}

@Suite struct MoreMapTests {
  private let view: View

  init() throws { view = try SmallSet().source().view(ViewRequest(language: .en)) }

  @Test func aMapThatTheListDoesNotHaveIsDrawnFromWhatItAskedFor() throws {
    let choices = MapChoices(["least": .whole(7), "since": .day(Day("2001-01-01")!)])
    let map = try drawMap(MapRequest(.hens, choices: choices), in: view).value
    #expect(map.sheet.id == "map-hens")
    #expect(map.sheet.title.contains("3 have many hens"))
    let drawing = String(decoding: map.bytes, as: UTF8.self)
    #expect(drawing.contains("9 stood outside"))
  }

  @Test func itsChoicesAreLookedAtByItself() {
    let failure = #expect(throws: Failure.self) { try MapRequest(.hens) }
    #expect(failure?.spelled { "--\($0)" } == "--least must be more than 0.")
    #expect(failure?.cause == .wrongRequest)
  }

  @Test func anEarlierDayMustBeEarlier() throws {
    let choices = MapChoices(["least": .whole(7), "since": .day(Day("2021-01-01")!)])
    let failure = #expect(throws: Failure.self) { try drawMap(MapRequest(.hens, choices: choices), in: view) }
    #expect(failure?.reason == "since 2021-01-01 is not before 2020-10-01, the day that is compared with")
  }

  @Test func aColumnThatIsNotThereFailsWithThoseThatAre() throws {
    let request = try MapRequest(.choropleth, choices: MapChoices(["value": .text("geese")]))
    let failure = #expect(throws: Failure.self) { try drawMap(request, in: view) }
    #expect(failure?.cause == .notFound)
    #expect(failure?.reason.hasPrefix("there is no column 'geese'; there is ") == true)
    #expect(failure?.reason.hasSuffix("hens") == true)
  }

  @Test("small maps of a theme that is the same in each part are refused, with what they can differ by")
  func panelsThatSayNothing() throws {
    let failure = #expect(throws: Failure.self) { try MapRequest(.participation, multiples: .upperUnits) }
    #expect(
      failure?.spelled { "--\($0)" }
        == "The map of participation is the same in each part, so it has no small maps --by county, only by: day, proposal."
    )
  }

  @Test(
    "a map refuses what only another can be asked for",
    arguments: MapTheme.all.filter { !$0.parameters.isEmpty })
  func parametersOfOthers(_ theme: MapTheme) throws {
    for parameter in theme.parameters {
      let failure = #expect(throws: Failure.self) {
        try MapRequest(.fit, choices: MapChoices([parameter.name: .text("x")]))
      }
      #expect(failure?.spelled({ "--\($0)" }).contains("--\(parameter.name)") == true)
    }
  }

  @Test func partsOfTheCountryAreFoundByCodeOrName() throws {
    let byName = try drawMap(MapRequest(.fit, area: .county("east")), in: view).value.bytes
    #expect(try drawMap(MapRequest(.fit, area: .county("02")), in: view).value.bytes == byName)
    let failure = #expect(throws: Failure.self) { try drawMap(MapRequest(.fit, area: .county("North")), in: view) }
    #expect(failure?.description == "there is no upper unit 'North'; there is 01 West, 02 East")
  }
}
