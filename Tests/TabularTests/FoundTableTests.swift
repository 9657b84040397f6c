import Tabular
import Testing

/// Where the table is in a file that has more than one.
struct FoundCase: CustomTestStringConvertible, Sendable {
  let name: String
  /// Lines of cells with `|` between them; empty lines count.
  let lines: [String]
  let header: [String]
  var rows: Int
  var titles = 0, notes = 0
  var testDescription: String { name }

  static let all: [FoundCase] = [
    FoundCase(name: "a plain table", lines: ["code|people", "01|5", "02|6"], header: ["code", "people"], rows: 2),
    FoundCase(
      name: "a title and an empty line", lines: ["People, by place", "", "code|people", "01|5", "02|6"],
      header: ["code", "people"], rows: 2, titles: 1),
    FoundCase(
      name: "a title right above", lines: ["People", "code|people", "01|5", "02|6"], header: ["code", "people"],
      rows: 2, titles: 1),
    FoundCase(
      name: "a title of two cells", lines: ["People|2020", "code|people|area", "01|5|1", "02|6|2"],
      header: ["code", "people", "area"], rows: 2, titles: 1),
    FoundCase(
      name: "years for headings", lines: ["T", "", "region|2020|2021", "01|5|6", "02|6|7"],
      header: ["region", "2020", "2021"], rows: 2, titles: 1),
    FoundCase(
      name: "headings that leave out the corner", lines: ["T", "", "|Men|Women", "01 A|5|6", "02 B|6|7"],
      header: ["column 1", "Men", "Women"], rows: 2, titles: 1),
    FoundCase(
      name: "two rows of headings",
      lines: ["T", "", "|2020||2021|", "region|Men|Women|Men|Women", "01|5|6|7|8", "02|6|7|8|9"],
      header: ["region", "2020 Men", "2020 Women", "2021 Men", "2021 Women"], rows: 2, titles: 1),
    FoundCase(
      name: "years below a heading, without a corner", lines: ["T", "", "|People", "|2024", "01 A|5", "02 B|6"],
      header: ["column 1", "People 2024"], rows: 2, titles: 1),
    FoundCase(
      name: "notes below", lines: ["code|people", "01|5", "02|6", "", "Source: the office"],
      header: ["code", "people"],
      rows: 2, notes: 1),
    FoundCase(
      name: "a last row without a figure", lines: ["code|people", "01|5", "02|6", "03"], header: ["code", "people"],
      rows: 3),
    FoundCase(name: "words alone", lines: ["a|b", "x|y", "x|z"], header: ["a", "b"], rows: 2),
    FoundCase(
      name: "missing figures in the first row", lines: ["code|people", "01|..", "02|-", "03|5"],
      header: ["code", "people"],
      rows: 3),
    FoundCase(name: "one column", lines: ["code", "01", "02"], header: ["code"], rows: 2),
  ]
}

@Suite struct FoundTableTests {
  @Test("The headings are found wherever they stand, and what is above and below is no row", arguments: FoundCase.all)
  func found(_ row: FoundCase) throws {
    let rows = row.lines.enumerated().filter { !$0.element.isEmpty }.map { place, text in
      DelimitedRows.Row(
        line: place + 1, fields: text.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
    }
    let table = try #require(FoundTable(in: rows))
    #expect(table.header == row.header)
    #expect(table.rows.count == row.rows)
    #expect(table.titles.count == row.titles && table.notes.count == row.notes)
    let text = try DelimitedText(table, file: "t.csv")
    #expect(text.header == row.header && text.rowCount == row.rows)
    #expect(text.line(ofRow: 0) == table.rows[0].line && text[row: 0, column: 0] == table.rows[0].fields[0])
  }

  @Test(
    "What stands for a figure that is not there is told from one that is held back",
    arguments: [
      ("", MissingFigure.unknown), ("..", .unknown), ("N/A", .unknown), ("#N/A", .unknown), ("nan", .unknown),
      ("NULL", .unknown), ("<5", .suppressed), ("< 10", .suppressed), ("≤4", .suppressed), ("*", .suppressed),
      ("(D)", .suppressed), ("#VALUE!", .error), ("0", nil), ("5", nil), ("Oslo", nil), ("<b", nil), ("-5", nil),
    ] as [(String, MissingFigure?)])
  func missing(_ text: String, _ expected: MissingFigure?) { #expect(MissingFigure(text) == expected, "\(text)") }

  @Test("A column with such cells is numeric all the same, and they are counted by kind")
  func column() {
    let column = numbers(in: ["5", "N/A", "<5", "#REF!", "*", "7"])
    #expect(column.isNumeric && column.values == [5, nil, nil, nil, nil, 7])
    #expect(column.missingRows == [1, 2, 3, 4] && column.suppressedRows == [2, 4] && column.errorRows == [3])
  }

  @Test("Text is read in the encoding that somebody says it has, or not at all")
  func encodings() throws {
    let bytes = try #require(encoding(named: "GBK")?.encoded("名,a\n北京,1\n"))
    let text = try DelimitedText(bytes, file: "t.csv", encoding: encoding(named: "GBK"))
    #expect(text.header == ["名", "a"] && text[row: 0, column: 0] == "北京")
    let error = #expect(throws: DelimitedTextError.self) {
      try DelimitedText(bytes, file: "t.csv", encoding: .utf8)
    }
    #expect(error?.reason == .notAsGiven(.utf8))
  }
}
