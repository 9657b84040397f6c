import Analysis
import Testing

@testable import Reports

@Suite("Figures among words")
struct PrintedFiguresTests {
  @Test("Each figure is printed as its unit is, from the value of the catalogue")
  func units() throws {
    let input = try Norway.input()
    let figures = input.countryFigures
    let basis = FigureBasis.country(HeadlineBasis(input.snapshot, thresholds: input.thresholds))
    for figure in HeadlineFigure.all {
      let value = try #require(basis.value(figure.id))
      #expect(figures.number(figure.id) == value.value, "\(figure.id)")
      #expect(value.value == nil || figures[figure.id] != input.language.numbers.missing, "\(figure.id)")
    }
    #expect(figures["members"] == "246" && figures["participation"] == "69\u{A0}%")
    #expect(PrintedFigures(basis, input.language.numbers)["participation", sharePlaces: 1] == "69,1\u{A0}%")
    #expect(figures.owner(of: "members") == "–" && figures["no_such_figure"] == "–")
  }

  @Test("What the data set lacks leaves a dash, not a nought")
  func lacking() throws {
    let input = try Norway.input()
    let evidence = Evidence(snapshot: input.snapshot)
    let fit = try #require(evidence.collaborationFits().first)
    let printed = PrintedFigures(.fit(fit), from: FigureCatalogue(evidence), input.language.numbers)
    for id in ["self_containment", "strongest_pull_share", "employed_residents", "jobs", "pieces"] {
      #expect(printed[id] == "–", "\(id)")
    }
  }
}
