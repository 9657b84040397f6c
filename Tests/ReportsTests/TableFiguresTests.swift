import Analysis
import Register
import Testing

@testable import Reports

/// The kind of subject that each row of a table is about, and the column that says which.
private let subjects: [String: (kind: FigureSubject.Kind, key: String)] = [
  "headline": (.country, "id"), "participation-by-county": (.upperUnit, "county_code"),
  "participation-by-size": (.sizeClass, "from"), "collaborations": (.collaboration, "id"),
  "fit": (.collaboration, "collaboration"), "regions": (.region, "region"),
  "municipalities": (.municipality, "municipality"), "outsiders": (.municipality, "municipality"),
  "relations": (.relation, "id"),
]

@Suite("Tables and figures")
struct TableFiguresTests {
  @Test("Each number of a table is the catalogue's figure of the same name", arguments: TableTheme.all.map(\.id))
  func equal(_ id: String) throws {
    let theme = try #require(TableTheme.named(id))
    for input in [SmallWorld.input(), try Norway.input(), try assessed()] {
      let table = theme.table(input)
      let numbers = table.keyedColumns.filter { table.columns[$0.place].kind.isNumeric }
      guard let (kind, key) = subjects[id] else {
        #expect(numbers.isEmpty || id == "events", "\(id) has numbers, and nobody says what of")
        continue
      }
      let place = try #require(table.keyedColumns.first { $0.key == key }).place
      for row in table.rows {
        let named = text(row[place])
        if kind == .country {
          let figure = try #require(Figure.named(named, of: .country))
          let value = input.catalogue.value(figure, of: .country)
          let told = ["value", "numerator", "denominator"].map { key in
            numbers.first { $0.key == key }.flatMap { number(row[$0.place]) }
          }
          #expect([value.value, value.numerator, value.denominator] == told, "\(named)")
          continue
        }
        let subject = try #require(input.catalogue.subjects(named: named, kind).first)
        for column in numbers {
          let figure = try #require(Figure.named(column.key, of: kind), "\(id): \(column.key) is no figure")
          #expect(
            input.catalogue.value(figure, of: subject).value == number(row[column.place]), "\(named) \(column.key)")
        }
      }
    }
  }

  private func assessed() throws -> ReportInput {
    var input = try Norway.input()
    input.assessment = Assessment(
      Evidence(snapshot: input.snapshot, commuting: CommutingMatrix([]), land: Contiguity(pairs: [])))
    return input
  }

  private func number(_ cell: Cell) -> Double? { if case .number(let number) = cell.value { number } else { nil } }

  private func text(_ cell: Cell) -> String {
    switch cell.value {
    case .text(let text): text
    case .named(let named): named.code
    case .number(let number): String(Int(number))
    default: ""
    }
  }
}
