import Analysis
import Register
import Testing

@Suite("Figures by name")
struct FigureCatalogueTests {
  private static let norway = FigureCatalogue(NorwayInTables.evidence, sizeClasses: [0, 1_000, 3_000])

  private static func value(_ name: String, _ subject: FigureSubject) throws -> FigureValue {
    norway.value(try #require(Figure.named(name, of: subject.kind)), of: subject)
  }

  @Test("Every figure has one id for its kind of subject, and quotients say what was divided")
  func list() {
    for kind in FigureSubject.Kind.allCases {
      let names = Figure.all.filter { $0.subject == kind }.flatMap { [$0.id] + $0.aliases }
      #expect(!names.isEmpty && Set(names).count == names.count, "\(kind)")
      for figure in Figure.all where figure.subject == kind {
        for (subject, _) in Self.norway.subjects(kind).prefix(4) {
          let value = Self.norway.value(figure, of: subject)
          #expect((value.value == nil) == (value.missing != nil), "\(figure.definition)")
          let isQuotient = value.numerator != nil
          if value.value != nil { #expect(isQuotient == (figure.partUnits != nil), "\(figure.definition)") }
          if let numerator = value.numerator, let denominator = value.denominator, let quotient = value.value {
            #expect(quotient == numerator / denominator, "\(figure.definition)")
          }
        }
      }
    }
    #expect(Set(Figure.all.map(\.definition)).count == Figure.all.count)
  }

  @Test("What is looked up is what the whole assessment measures")
  func measured() throws {
    for fit in NorwayInTables.assessment.measures.fits {
      let subject = FigureSubject.collaboration(fit.collaboration)
      #expect(try Self.value("mean_cover", subject).value == fit.meanCover)
      #expect(try Self.value("leaderless", subject).value == fit.leaderless)
      #expect(try Self.value("self_containment", subject).value == fit.commuting.selfContainment)
      #expect(try Self.value("self_containment", subject).denominator == Double(fit.commuting.employedResidents))
      #expect(try Self.value("strongest_pull_share", subject).value == fit.commuting.strongestPullShare)
      #expect(try Self.value("pieces", subject).value == fit.pieces.map { Double($0.count) })
      #expect(try Self.value("dominant_cover", subject).value == fit.dominantRegion?.cover)
    }
    for region in NorwayInTables.assessment.measures.regions {
      #expect(try Self.value("cover", .region(region.region)).value == region.cover)
    }
    #expect(try Self.value("participation", .country).numerator == 246)
    #expect(try Self.value("participation", .country).denominator == 356)
  }

  @Test("A figure that can not be computed says which data are missing, or that there is nothing to divide by")
  func missing() throws {
    let world = DrawnWorld(drawing: "AB", collaborations: ["A", ""])
    let bare = FigureCatalogue(Evidence(snapshot: world.evidence.snapshot))
    func missing(_ name: String, _ subject: FigureSubject) throws -> FigureValue.Missing? {
      bare.value(try #require(Figure.named(name, of: subject.kind)), of: subject).missing
    }
    #expect(try missing("mean_cover", .collaboration("one")) == .data(.regions))
    #expect(try missing("self_containment", .collaboration("one")) == .data(.commuting))
    #expect(try missing("pieces", .collaboration("one")) == .data(.nearShore))
    #expect(try missing("fte", .collaboration("one")) == .notRecorded)
    #expect(try missing("members", .collaboration("nobody")) == .noSuchSubject)
    #expect(try missing("population", .municipality(MunicipalityCode("Z")!)) == .noSuchSubject)
    #expect(try missing("share", .upperUnit("9")) == .noSuchSubject)
    #expect(try missing("members", .collaboration("one")) == nil)
    let regions = FigureCatalogue(
      DrawnWorld(drawing: "AB", regions: [("AB", "A")], collaborations: ["A", ""], commuting: [("A", "B", 1)]).evidence)
    for name in ["mean_cover", "leaderless", "self_containment", "dominant_share", "strongest_pull_share"] {
      let figure = try #require(Figure.named(name, of: .collaboration))
      #expect(regions.value(figure, of: .collaboration("two")).missing == .nothingToDivideBy, "\(name)")
    }
    #expect(bare.value(Figure.all[0], of: .collaboration("one")).missing == .noSuchSubject)
  }

  @Test(
    "A name that is that of no figure or subject gets those that somebody may have meant",
    arguments: [
      ("mean_covr", ["mean_cover"]), ("selfcontainment", ["self_containment"]), ("member", ["members"]),
      ("x", []), ("quite something else", []),
    ])
  func near(_ name: String, _ expected: [String]) {
    #expect(Array(FigureCatalogue.figures(like: name).prefix(1)) == expected)
  }

  @Test("Subjects are found by key or name, and a name of several gives them all")
  func subjects() {
    let norway = Self.norway
    #expect(norway.subjects(named: "0301", .municipality) == [.municipality(MunicipalityCode("0301")!)])
    #expect(norway.subjects(named: "Oslo", .municipality) == [.municipality(MunicipalityCode("0301")!)])
    #expect(norway.subjects(named: "Herøy", .municipality).map(\.key) == ["1515", "1818"])
    #expect(norway.subjects(named: "Nordland", .upperUnit) == [.upperUnit("18")])
    #expect(norway.subjects(named: "1000", .sizeClass) == [.sizeClass(from: 1_000)])
    #expect(norway.subjects(like: "Nordlnd", .upperUnit) == ["Nordland"])
    #expect(norway.subjects(.country).map(\.subject) == [.country])
  }
}
