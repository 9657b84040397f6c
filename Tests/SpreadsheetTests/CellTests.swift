import Testing

@testable import Spreadsheet

@Suite("Cells")
struct CellTests {
  /// Looks 0 to 9: a plain number, three days that every program knows, two of the workbook's own, a time, and two
  /// percentages, of which one is the workbook's own.
  private let styles = """
    <numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0 &quot;dager&quot;"/>
    <numFmt numFmtId="166" formatCode="0.0\\ %"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>
    <xf numFmtId="22"/><xf numFmtId="57"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="9"/>
    <xf numFmtId="166"/></cellXfs>
    """

  @Test(
    "Each kind of cell shows what a reader sees",
    arguments: [
      (#"<c t="s"><v>0</v></c>"#, ["delt"]), (#"<c t="s"><v>1</v></c>"#, ["i to"]),
      (#"<c t="inlineStr"><is><t>her</t></is></c>"#, ["her"]),
      (#"<c t="inlineStr"><is><r><t>he</t></r><r><t>r</t></r><rPh sb="0" eb="1"><t>hå</t></rPh></is></c>"#, ["her"]),
      (#"<c t="str"><f>A1</f><v>svar</v></c>"#, ["svar"]), (#"<c><v>301</v></c>"#, ["301"]),
      (#"<c><v>3.0100000000000000E2</v></c>"#, ["301"]), (#"<c><v>0.5</v></c>"#, ["0.5"]),
      (#"<c><v>-1.5e-3</v></c>"#, ["-0.0015"]), (#"<c t="b"><v>1</v></c>"#, ["true"]),
      (#"<c t="b"><v>0</v></c>"#, ["false"]), (#"<c t="e"><v>#N/A</v></c>"#, ["#N/A"]),
      (#"<c t="d"><v>2020-01-01T00:00:00</v></c>"#, ["2020-01-01"]), (#"<c s="1"><v>43831</v></c>"#, ["2020-01-01"]),
      (#"<c s="2"><v>43831.5</v></c>"#, ["2020-01-01T12:00"]), (#"<c s="3"><v>59</v></c>"#, ["1900-02-28"]),
      (#"<c s="4"><v>61</v></c>"#, ["1900-03-01"]), (#"<c s="4"><v>1</v></c>"#, ["1900-01-01"]),
      (#"<c s="5"><v>7</v></c>"#, ["7"]), (#"<c s="6"><v>0.5</v></c>"#, ["0.5"]),
      (#"<c s="7"><v>0.324</v></c>"#, ["32.4 %"]), (#"<c s="8"><v>0.28999999999999998</v></c>"#, ["29 %"]),
      (#"<c s="8"><v>-1.5</v></c>"#, ["-150 %"]), (#"<c s="7"><v>1e306</v></c>"#, ["1e+308 %"]),
      (#"<c s="99"><v>7</v></c>"#, ["7"]), ("<c/>", []), ("<c><f>1+1</f></c>", []), (#"<c t="s"><v>9</v></c>"#, []),
      ("<c><v>tall</v></c>", []), (#"<c t="s"><v>2</v></c>"#, ["a\rb_x00"]),
      ("<c><v>1</v></c><c><v>2</v></c>", ["1", "2"]),
    ] as [(String, [String])])
  func kinds(_ cells: String, _ expected: [String]) throws {
    let strings =
      "<si><r><t>de</t></r><r><rPr><b/></rPr><t>lt</t></r></si><si><t>i to</t><rPh><t>nei</t></rPh></si>"
      + "<si><t>a_x000D_b_x00</t></si>"
    // A second row, so that the sheet is not empty.
    let made = MadeWorkbook(
      cells: "<row r=\"1\">\(cells)</row><row r=\"2\"><c><v>0</v></c></row>", strings: strings, styles: styles)
    #expect(try sheet(made.bytes).rows.filter { $0.number == 1 }.flatMap { $0.cells.map(\.text) } == expected)
  }

  @Test("Days of the count from 1904", arguments: [("0", "1904-01-01"), ("42369", "2020-01-01"), ("59", "1904-02-29")])
  func from1904(_ number: String, _ day: String) throws {
    let found = try texts(
      "<c s=\"1\"><v>\(number)</v></c>", styles: styles, properties: "<workbookPr date1904=\"1\"/>")
    #expect(found == [day])
  }

  @Test("A number shown as a day that never was stays a number, and is told", arguments: ["60", "-1", "0", "2958466"])
  func noDay(_ number: String) throws {
    let sheet = try sheet(MadeWorkbook(cells: "<row><c s=\"1\"><v>\(number)</v></c></row>", styles: styles).bytes)
    #expect(sheet.rows.first?.cells.first?.text == number)
    #expect(sheet.problems == [.noDay(CellPlace(row: 1, column: 0), number)])
  }

  @Test(
    "A day has the number that XlsxWriter 3.3.1 writes for it, counted from 1900 and from 1904",
    arguments: [
      ("1900-01-01", 1, nil), ("1900-02-27", 58, nil), ("1900-02-28", 59, nil), ("1900-03-01", 61, nil),
      ("1904-01-01", 1462, 0), ("1982-08-25", 30_188, 28_726), ("2000-02-29", 36_585, 35_123),
      ("2020-01-01", 43_831, 42_369), ("2065-04-19", 60_376, 58_914), ("9999-12-31", 2_958_465, 2_957_003),
    ] as [(String, Double, Double?)])
  func numbersOfDays(_ day: String, _ from1900: Double, _ from1904: Double?) {
    #expect(writtenDay(from1900, .from1900) == day)
    if let from1904 { #expect(writtenDay(from1904, .from1904) == day) }
  }

  @Test("Every day from 1900 to 2100 is the one after the day before")
  func everyDay() throws {
    var before = "1900-03-01"
    for number in 62..<73_000 {
      let day = try #require(writtenDay(Double(number), .from1900))
      #expect(day > before)
      before = day
    }
    #expect(writtenDay(73_050, .from1900) == "2099-12-31")
    #expect(writtenDay(2_958_465, .from1900) == "9999-12-31")
    #expect(writtenDay(43_830.99999, .from1900) == "2020-01-01")
  }

  @Test(
    "A format shows a day when a year or a day stands in it, outside what it quotes",
    arguments: [
      ("dd.mm.yyyy", true), ("[$-414]d. mmmm yyyy;@", true), ("0.00", false), ("\"dag\" 0", false), ("[Red]0", false),
      ("\\d0", false), ("h:mm", false), ("General", false), ("0;\"y\"d", false), ("_d0", false), ("YYYY", true),
      // The formats of XlsxWriter's page on dates, and of what programs in other languages write for money and times.
      ("dd/mm/yy", true), ("dd m yy", true), ("d mmm yy", true), ("d mmmm yyyy", true), ("dd/mm/yy hh:mm:ss.000", true),
      ("hh:mm:ss.000", false), ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", true), ("m\"M\"d\"D\";@", true),
      ("[h]:mm:ss", false), ("h:mm AM/PM", false), ("\"Y: \"0.00\"m\"", false), ("#,##0\\ [$\u{20BD}-46D]", false),
      ("[$-809]#,##0.0000", false), ("#,##0.00\\ _M\"H\"_);[Red]#,##0.00\\ _M\"S\"_)", false), ("[Blue]\\D", false),
    ])
  func formats(_ format: String, _ expected: Bool) { #expect((NumberLook(ofFormat: format) == .day) == expected) }

  @Test(
    "A format shows a percentage by its sign, outside what it quotes",
    arguments: [
      ("0%", true), ("0.0\\ %", true), ("#,##0.00 %;[Red]-0 %", true), ("0.00", false), ("0\\%", false),
      ("0\"%\"", false), ("0;0%", false), ("0_%", false), ("General", false),
    ])
  func percentages(_ format: String, _ expected: Bool) {
    #expect((NumberLook(ofFormat: format) == .percentage) == expected)
  }

  @Test(
    "Places read as sheets write them",
    arguments: [("A1", 1, 0), ("$B$12", 12, 1), ("XFD1048576", 1_048_576, 16_383), ("aa3", 3, 26)])
  func places(_ text: String, _ row: Int, _ column: Int) {
    #expect(CellPlace(text) == CellPlace(row: row, column: column))
    #expect(columnLetters(column) == text.uppercased().filter { $0.isLetter })
  }

  @Test(
    "What is no place is none", arguments: ["", "A", "1", "1A", "A0", "XFE1", "A1048577", "A1B", "Å1", "AAAAAAAAAA1"])
  func noPlaces(_ text: String) { #expect(CellPlace(text) == nil) }
}
