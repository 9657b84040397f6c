import Testing

@testable import Reports

@Suite("Numbers of captions")
struct CaptionNumbersTests {
  @Test(
    "go on from the highest, under the prefix of the first",
    arguments: [
      (["3-1", nil, nil], ["3-1", "3-2", "3-3"]), ([nil, "3-1", nil], [nil, "3-1", "3-2"]),
      (["3-1", nil, "3-3", "B-1"], ["3-1", "3-4", "3-3", "B-1"]), (["B-1", nil, "3-7"], ["B-1", "B-2", "3-7"]),
      (["1", nil], ["1", "2"]), (["A", nil], ["A", nil]), (["A", "2-9", nil], ["A", "2-9", "2-10"]),
      ([nil, nil], [nil, nil]),
      ([], []),
    ] as [([String?], [String?])])
  func numbers(_ own: [String?], _ expected: [String?]) { #expect(numbered(own) == expected) }

  @Test("every table and figure of a report after the first with a number has one, no two the same")
  func report() {
    let input = SmallWorld.input()
    let figures = numbered([
      FigureReference.collaborations(input),
      FigureReference(id: "b", file: "b.svg", title: "B", alternative: "", description: ""),
    ])
    let document = Reports.report(input, figure: figures[0], further: [figures[1]])
    for label in Caption.Label.allCases {
      let captions = document.blocks.compactMap { block -> Caption? in
        switch block {
        case .figure(let figure): figure.caption
        case .table(let table): table.caption
        default: nil
        }
      }.filter { $0.label == label }
      #expect(captions.allSatisfy { $0.number != nil }, "\(captions)")
      #expect(Set(captions.map(\.number)).count == captions.count)
    }
  }
}
