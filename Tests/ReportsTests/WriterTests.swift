import Register
import Testing

@testable import Reports

@Suite("Writers")
struct WriterTests {
  private func table(_ rows: [[Cell]], columns: [Table.Column]) -> Table {
    Table(id: "t", title: "T", language: .nb, columns: columns, groups: [Table.Group(rows: rows)])
  }

  @Test("columns are lined up by the width of letters, numbers to the right")
  func alignment() {
    let table = table(
      [
        [.text("Ås"), .whole(5)], [.text("A\u{30A}s"), .whole(1_234)], [.text("東京"), .missing],
        [.text("a\u{200B}b"), .whole(-1)],
      ],
      columns: [Table.Column("name", "Navn", .text), Table.Column("n", "Tall", .whole)])
    let expected = [
      "T",
      "",
      "Navn   Tall",
      "────  ─────",
      "Ås        5",
      "A\u{30A}s    1\u{A0}234",
      "東京      –",
      "a\u{200B}b       −1",
      "",
    ]
    #expect(text(table) == expected.joined(separator: "\n"))
  }

  @Test(
    "nothing in a cell can break a line or steer a terminal",
    arguments: [
      ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"), ("a\tb", "a b"), ("\u{1B}[31mred", "[31mred"),
      ("\u{7F}", ""),
      ("a\u{202E}b", "ab"), ("a\u{FFFE}b\u{FFFF}", "a\u{FFFD}b\u{FFFD}"), ("a\u{2028}b", "a b"),
      ("\u{FEFF}a\u{0}", "a"), ("Ørsta", "Ørsta"),
    ])
  func oneLine(_ given: String, _ expected: String) {
    #expect(onOneLine(given) == expected)
  }

  @Test(
    "fields are quoted where they must be",
    arguments: [
      ("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
      (" a", "\" a\""), ("a;b", "a;b"), ("\"\u{301}", "\"\"\"\u{301}\""), ("", ""),
    ])
  func quoting(_ given: String, _ expected: String) {
    let table = table(
      [[.text(given), .whole(1)]], columns: [Table.Column("k", "H", .text), Table.Column("n", "N", .whole)])
    // By scalars: a quote with an accent is another character than a quote.
    #expect(Array(csv(table).unicodeScalars) == Array("k,n\n\(expected),1\n".unicodeScalars))
  }

  @Test(
    "Excel gets no text that it would take for a formula",
    arguments: [
      ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\t=1", "'\t=1"),
      ("\n=1", "\"'\n=1\""), (" =1", "' =1"), ("＝1", "'＝1"), ("Bø", "Bø"), ("–", "–"),
    ])
  func formulas(_ given: String, _ expected: String) {
    let table = table([[.text(given)]], columns: [Table.Column("k", "H", .text)])
    #expect(excelCSV(table) == "\u{FEFF}H\r\n\(expected)\r\n")
  }

  @Test("Excel gets codes with their names, commas for points, and no rounding")
  func excel() {
    let table = table(
      [
        [
          .named("0301", "Oslo"), .number(0.25), .number(-1_234.5),
          Cell(.list([.init("0301", "Oslo"), .init("1", "A;B")])),
        ],
        [.named("=0", ""), .missing, .whole(3_205_000), Cell(.list([]))],
      ],
      columns: [
        Table.Column("c", "Kode", .code), Table.Column("s", "Andel", .share()),
        Table.Column("n", "Tall", .people(nearest: 1_000)),
        Table.Column("l", "Liste", .list),
      ])
    #expect(
      excelCSV(table)
        == "\u{FEFF}Kode;Andel;Tall;Liste\r\n0301 Oslo;0,25;-1234,5;\"0301 Oslo, 1 A;B\"\r\n'=0;;3205000;\r\n")
  }

  @Test("JSON has null for what is missing and an array for a list")
  func jsonValues() {
    let table = table(
      [
        [.missing, Cell(.list([.init("1", "A")])), .day(Day(year: 2020, month: 1, day: 1))],
        [.number(.nan), .missing, .missing],
      ],
      columns: [Table.Column("a", "", .whole), Table.Column("b", "", .list), Table.Column("c", "", .day)])
    #expect(
      json(table)
        == "[\n  {\"a\": null, \"b\": [\"1\"], \"c\": \"2020-01-01\"},\n  {\"a\": null, \"b\": null, \"c\": null}\n]\n")
  }

  @Test(
    "Markdown shows marks as they are",
    arguments: [
      ("a|b", #"a\|b"#), ("<b>&", "&lt;b&gt;&amp;"), ("*_`[]~\\", #"\*\_\`\[\]\~\\"#), ("a\nb", "a b"),
      ("|\u{301}", "\\|\u{301}"),
    ])
  func markdownEscapes(_ given: String, _ expected: String) {
    #expect(Array(escapedForMarkdown(given).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    "HTML shows marks as they are",
    arguments: [
      ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
      ("a & \"b\"", "a &amp; &quot;b&quot;"),
      ("\u{0}\u{1B}a", "a"), ("<\u{338}b", "&lt;\u{338}b"), ("a\u{FFFE}\u{FFFF}", "a\u{FFFD}\u{FFFD}"),
    ])
  func htmlEscapes(_ given: String, _ expected: String) {
    #expect(Array(escapedForHTML(given).unicodeScalars) == Array(expected.unicodeScalars))
  }
}
