import Analysis
import Register
import Testing

@Suite("Figures that sentences name")
struct FurtherFiguresTests {
  private static let norway = FigureCatalogue(
    NorwayInTables.evidence, sizeClasses: [0, 1_000, 3_000, 5_000, 10_000, 20_000, 50_000])

  @Test(
    "Each is what the tables of Norway give",
    arguments: [
      ("labour_market_collaborations", "", FigureSubject.Kind.country, 31.0),
      ("labour_market_municipalities", "", .country, 160.0 / 356),
      ("small_municipalities", "", .country, 174), ("small_outsiders", "", .country, 60),
      ("small_outsider_share", "", .country, 60.0 / 174), ("outsiders_per_member", "", .country, 110.0 / 246),
      ("populous_collaborations", "", .country, 33.0 / 36), ("fewest_members", "", .country, 2),
      ("most_members", "", .country, 25), ("population_of_rounded_rows", "", .country, 3_207_000),
      ("area_of_rounded_rows", "", .country, 202_500), ("collaborations_with_upper_authority", "", .country, 2),
      ("purely_municipal_collaborations", "", .country, 34), ("upper_units", "", .country, 11),
      ("upper_units_nearly_covered", "", .country, 4), ("lowest_upper_share", "", .country, 0),
      ("highest_upper_share", "", .country, 1), ("residuals_and_counterweights", "", .country, 4),
      ("cross_county_collaborations", "", .country, 7), ("outsiders", "18+54", .upperUnit, 44),
      ("share_of_outsiders", "Nordland + Troms og Finnmark", .upperUnit, 44.0 / 110),
      ("collaborations", "42", .upperUnit, 1), ("filed_collaborations", "30", .upperUnit, 8),
      ("members", "1134+1135", .group, 2), ("collaborations", "Sauda+Suldal", .group, 1),
      ("share", "Sauda+Strand", .group, 0.5), ("upper_units", "hadeland", .collaboration, 2),
      ("collaborations", "Oslo", .municipality, 0), ("collaborations", "Molde", .municipality, 1),
      ("centres_in_collaborations", "3", .region, 1),
    ] as [(String, String, FigureSubject.Kind, Double)])
  func values(_ figure: String, _ subject: String, _ kind: FigureSubject.Kind, _ expected: Double) throws {
    let figure = try #require(Figure.named(figure, of: kind))
    let subject = try #require(kind == .country ? .country : Self.norway.subjects(named: subject, kind).first)
    #expect(Self.norway.value(figure, of: subject).value == expected)
  }

  @Test("A count tells what it counts, one by one")
  func counted() throws {
    func names(_ figure: String, _ subject: FigureSubject) throws -> [String] {
      let figure = try #require(Figure.named(figure, of: subject.kind))
      return try #require(Self.norway.counted(figure, of: subject)).map(Self.norway.name)
    }
    #expect(
      try names("large_outsiders", .country)
        == ["Oslo", "Trondheim", "Bærum", "Drammen", "Asker", "Lillestrøm", "Nordre Follo", "Sarpsborg"])
    #expect(try names("regional_collaborations", .country).count == 5)
    #expect(try names("members", .collaboration("ror")) == ["Molde", "Rauma", "Aukra"])
    #expect(
      try names("upper_units_nearly_covered", .country)
        == ["Møre og Romsdal", "Agder", "Innlandet", "Vestfold og Telemark"])
    #expect(try names("outsiders", .upperUnit("38")).count == 1)
    let participation = try #require(Figure.named("participation", of: .country))
    #expect(Self.norway.counted(participation, of: .country) == nil)
  }

  @Test("Every count of a figure has as many subjects as its value says")
  func agree() {
    for figure in Figure.all {
      for (subject, _) in Self.norway.subjects(figure.subject).prefix(3) {
        guard let counted = Self.norway.counted(figure, of: subject) else { continue }
        #expect(Self.norway.value(figure, of: subject).value == Double(counted.count), "\(figure.definition)")
      }
    }
  }

  @Test("A limit that a figure is counted by can be another")
  func limit() throws {
    let figure = try #require(Figure.named("small_outsiders", of: .country))
    let limit = try #require(figure.limit)
    let other = FigureCatalogue(
      NorwayInTables.evidence, thresholds: Thresholds().replacing(limit, by: 1_000))
    #expect(other.value(figure, of: .country).value == 12)
  }
}
