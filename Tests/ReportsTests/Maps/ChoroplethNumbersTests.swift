import Cartography
import Register
import Testing

@testable import Reports

@Suite("Numbers on a map of values")
struct ChoroplethNumbersTests {
  /// The map of the measured country with a value for each municipality by its place.
  private func sheet(
    _ kind: Kind, by method: String = "quantile", _ value: (Int, Int) -> Double
  ) throws -> (sheet: MapSheet, input: MapInput) {
    var input = MapWorld.measured().input
    let codes = try #require(ValueColumn.named("population", in: input.report)).values.map(\.unit)
    input.choose(
      ValueColumn(
        name: "made-up", unit: .municipality, heading: "Mål", kind: kind,
        values: codes.enumerated().map { ($1, value($0, codes.count)) }),
      ["classes": .whole(3), "method": .text(method)])
    return (MapTheme.choropleth.sheet(input), input)
  }

  private func legend(_ sheet: MapSheet) -> String {
    sheet.texts(in: "furniture").map(\.text).joined(separator: " ").replacing("\u{A0}", with: " ")
  }

  @Test("have one rounding: the extremes in the title are those of the classes and of the key figures")
  func oneRounding() throws {
    let (sheet, _) = try sheet(.decimal(places: 1)) { place, count in
      place == 0 ? 0.3241 : place == count - 1 ? 1627.93 : 2 + 3.2 * Double(place)
    }
    let title = sheet.heading.replacing("\u{A0}", with: " ")
    #expect(title.contains("(1 627,9)") && title.contains("(0,3)"), "\(title)")
    let texts = legend(sheet)
    #expect(texts.contains("–1 627,9") && texts.contains("0,3–"), "\(texts)")
    #expect(!texts.contains("1 628") && !texts.contains("0,324"))
    // The mean of all has as many decimals.
    let mean = try #require(texts.firstMatch(of: #/: ([0-9 ]+,[0-9]+), uvektet/#)?.output.1)
    #expect(mean.split(separator: ",").last?.count == 1, "\(mean)")
  }

  @Test("are told of as a mean that weighs all alike where it does, beside the histogram too")
  func unweighted() throws {
    let (sheet, _) = try sheet(.decimal(places: 1)) { place, _ in Double(place) + 0.5 }
    #expect(legend(sheet).contains("uvektet snitt") || sheet.omissions.contains(.histogram))
    #expect(!legend(sheet).contains(" snitt ") || legend(sheet).contains("uvektet snitt"))
  }

  @Test("are divided into classes whose name fits however many there are")
  func threeClasses() throws {
    let (sheet, _) = try sheet(.decimal(places: 1)) { place, _ in Double(place) }
    let texts = sheet.texts(in: "furniture").map(\.text).joined(separator: " ")
    #expect(texts.contains("3 klasser, omtrent like mange i hver") && !texts.contains("kvantil"))
  }

  @Test("are said to be about as many in each class only where they are, and one class is not said to be parted")
  func evenClasses() throws {
    func subtitle(_ value: (Int, Int) -> Double) throws -> String {
      try sheet(.decimal(places: 1), value).sheet.texts(in: "furniture").map(\.text).joined(separator: " ")
        .replacing("\u{A0}", with: " ")
    }
    let tied = try subtitle { place, count in place < count * 2 / 3 ? 1 : Double(place) }
    #expect(tied.contains("like verdier sammen") && !tied.contains("omtrent like mange"))
    let same = try subtitle { _, _ in 3 }
    #expect(same.contains("i 1 klasse") && !same.contains("i 1 klasse,"))
  }

  @Test("are said to leave classes of equal width without any, where they do")
  func emptyClasses() throws {
    func texts(_ method: String) throws -> String {
      legend(try sheet(.decimal(places: 1), by: method) { place, _ in place == 0 ? 100 : Double(place) / 10 }.sheet)
    }
    #expect(try texts("equal").contains("1 av dem uten noen"))
    #expect(try !texts("quantile").contains("uten noen"))
  }

  @Test("that many share are told with the one that has the most people, which stands on the map")
  func tiedExtremes() throws {
    let (sheet, input) = try sheet(.share()) { place, _ in place < 6 ? 0 : place < 12 ? 1 : Double(place) / 100 }
    let all = input.report.snapshot.territory.municipalities
    let codes = try #require(ValueColumn.named("population", in: input.report)).values.map(\.unit)
    func greatest(_ places: Range<Int>) -> Municipality? {
      let own = Set(places.map { codes[$0] })
      return all.filter { own.contains($0.code.text) }.max { $0.population < $1.population }
    }
    let labels = Set(sheet.texts(in: "numbers").map(\.text))
    for places in [0..<6, 6..<12] {
      let name = try #require(greatest(places)).name
      #expect(
        sheet.heading.contains("6\u{A0}kommuner, blant dem \(name)")
          || sheet.heading.contains("6 kommuner, blant dem \(name)"), "\(sheet.heading)")
      #expect(labels.contains(name))
    }
    #expect(legend(sheet).contains("Av like verdier"))
  }

  @Test("have a mean, and circles, however large they are")
  func beyondSums() throws {
    let (sheet, _) = try sheet(.decimal(places: 1)) { place, _ in 1.5e308 + Double(place) * 1e306 }
    #expect(!legend(sheet).contains("–, uvektet"))
    var input = MapWorld.measured().input
    let codes = try #require(ValueColumn.named("population", in: input.report)).values.map(\.unit)
    input.choose(
      ValueColumn(
        name: "made-up", unit: .municipality, heading: "Mål", kind: .people(),
        values: codes.map { ($0, 1.7e308) }), ["as": .text("circles")])
    for case .circle(let circle, _) in MapTheme.choropleth.sheet(input).items(in: "circles") {
      #expect(circle.radius > 0 && circle.radius.isFinite)
    }
  }

  @Test("have the decimals that the values have, in title, legend and key figures alike")
  func fewDecimals() throws {
    let (sheet, _) = try sheet(.amount) { place, _ in Double(place) + 0.5 }
    #expect(sheet.heading.contains("(0,5)"), "\(sheet.heading)")
    #expect(legend(sheet).contains("0,5–") && legend(sheet).contains("(0,5)"), "\(legend(sheet))")
  }

  @Test("have a mean with decimals where it is small, whole though they are")
  func meanOfWhole() throws {
    let (sheet, _) = try sheet(.whole) { place, _ in place % 4 == 0 ? 2 : 1 }
    let mean = try #require(legend(sheet).firstMatch(of: #/gjennomsnitt ([0-9]+,[0-9]+) per/#)?.output.1)
    #expect(mean.hasPrefix("1,2"), "\(mean)")
    #expect(sheet.heading.contains("(2)"))
  }

  @Test("are never printed as nothing where they are something", arguments: ["fill", "circles"])
  func notNothing(_ form: String) throws {
    var input = MapWorld.measured().input
    let codes = try #require(ValueColumn.named("population", in: input.report)).values.map(\.unit)
    func sheet(_ value: (Int) -> Double) -> MapSheet {
      input.choose(
        ValueColumn(
          name: "made-up", unit: .municipality, heading: "Mål", kind: .amount,
          values: codes.enumerated().map { ($1, value($0)) }), ["as": .text(form)])
      return MapTheme.choropleth.sheet(input)
    }
    let wide = sheet { $0 == 0 ? 0.001 : Double($0) * 9_999 }
    #expect(wide.heading.contains("(0,001)"), "\(wide.heading)")
    let tiny = sheet { $0 % 2 == 0 ? 1e-12 : 2e-12 }
    #expect(tiny.heading.contains("2e−12") && tiny.heading.contains("1e−12"), "\(tiny.heading)")
  }

  @Test("of a legend end where its note says")
  func edgeNote() throws {
    let (sheet, _) = try sheet(.decimal(places: 1)) { place, _ in Double(place) * 1.37 + 0.5 }
    #expect(legend(sheet).contains("Nedre grense hører til, øvre bare i høyeste klasse"))
    // Ranges of whole numbers share none.
    let whole = try self.sheet(.whole) { place, _ in Double(place) }.sheet
    #expect(!legend(whole).contains("Nedre grense"))
  }
}
