import Tabular
import Testing

struct NumberTests {
  @Test(
    "Numbers are read as people write them",
    arguments: [
      ("12", .number(12)), ("12.5", .number(12.5)), ("12,5", .number(12.5)), ("0,50", .number(0.5)),
      ("3 205 000", .number(3_205_000)), ("3\u{A0}205\u{A0}000", .number(3_205_000)),
      ("3\u{202F}205\u{202F}000", .number(3_205_000)), ("3\u{2009}205", .number(3205)),
      ("3'205'000", .number(3_205_000)),
      ("3.205.000", .number(3_205_000)), ("3,205,000", .number(3_205_000)),
      ("10,90,339", .number(1_090_339)), ("1,00,000.5", .number(100_000.5)), ("1,21,08,54,977", .number(1_210_854_977)),
      ("16 400,5", .number(16_400.5)), ("16.400,5", .number(16_400.5)), ("1,234.5", .number(1234.5)),
      ("1 234.567", .number(1234.567)), ("0.123", .number(0.123)), ("1234.567", .number(1234.567)),
      ("-5", .number(-5)), ("\u{2212}5,5", .number(-5.5)), ("\u{2013}5", .number(-5)), ("- 5", .number(-5)),
      ("+5", .number(5)),
      ("69 %", .number(69)), ("69\u{A0}%", .number(69)), ("1,2E+05", .number(120_000)), (".5", .number(0.5)),
      ("\u{A0}12 ", .number(12)), ("000", .number(0)),
      ("", .missing), ("  ", .missing), ("\u{A0}", .missing), ("–", .missing), ("-", .missing), ("—", .missing),
      (".", .missing), ("..", .missing), ("…", .missing), (":", .missing),
      ("1.234", .ambiguous(decimal: 1.234, grouped: 1234)), ("123,456", .ambiguous(decimal: 123.456, grouped: 123_456)),
      ("-1.234", .ambiguous(decimal: -1.234, grouped: -1234)),
      ("Oslo", .notANumber), ("12a", .notANumber), ("1 2 3", .notANumber), ("1 23", .notANumber),
      ("1.2.3", .notANumber),
      ("1234 567", .notANumber), ("1.23,456.7", .notANumber), ("100,90,339", .notANumber), ("10,90,33", .notANumber),
      ("10,90,339,000", .notANumber), ("%", .notANumber), ("--5", .notANumber),
      (",", .notANumber),
      ("2020-01-01", .notANumber), ("5e999", .notANumber),
      ("1e-9223372036854775808", .notANumber), ("NaN", .notANumber), ("inf", .notANumber),
      ("0x10", .notANumber),
    ] as [(String, ParsedNumber)])
  func number(_ text: String, _ expected: ParsedNumber) {
    #expect(parsedNumber(text) == expected, "'\(text)'")
  }

  @Test(
    "A known decimal mark settles what a number means",
    arguments: [
      ("1.234", DecimalMark.comma, .number(1234)), ("1.234", .point, .number(1.234)),
      ("1,234", .comma, .number(1.234)), ("1,234", .point, .number(1234)), ("12,5", .point, .notANumber),
    ] as [(String, DecimalMark, ParsedNumber)])
  func known(_ text: String, _ mark: DecimalMark, _ expected: ParsedNumber) {
    #expect(parsedNumber(text, decimalMark: mark) == expected, "'\(text)' with \(mark)")
  }

  @Test(
    "The whole column settles what its numbers mean",
    arguments: [
      (["1.234", "3.205.000"], DecimalMark.point, [1234, 3_205_000], .deduced),
      (["1.234", "16.400,5"], .point, [1234, 16_400.5], .deduced),
      (["1.234", "2.5"], .comma, [1.234, 2.5], .deduced),
      (["1.234", "12345"], .comma, [1.234, 12_345], .deduced),
      (["1,234", "0,5"], .point, [1.234, 0.5], .deduced),
      (["1.234", "567"], .point, [1.234, 567], .assumed),
      (["1.234", "567"], .comma, [1234, 567], .assumed),
      (["1,234", "1.234"], .point, [1234, 1.234], .assumed),
      (["12", "–", "3 205 000"], .point, [12, nil, 3_205_000], .notNeeded),
      (["1,5", "2,5", "3.5"], .point, [1.5, 2.5, nil], .contradictory),
    ] as [([String], DecimalMark, [Double?], NumberColumn.Evidence)])
  func column(_ texts: [String], _ likely: DecimalMark, _ expected: [Double?], _ evidence: NumberColumn.Evidence) {
    let column = numbers(in: texts, likely: likely)
    #expect(column.values == expected, "\(texts)")
    #expect(column.evidence == evidence, "\(texts)")
  }

  @Test("A column says which rows it could not use")
  func leftOver() {
    let column = numbers(in: ["1,5", "Oslo", "..", "1.234", "3.5", "5 %", "2,5"])
    #expect(column.rowsWithoutNumber == [1, 4])
    #expect(column.missingRows == [2])
    #expect(column.ambiguousRows == [3])
    #expect(column.percentageRows == [5])
    #expect(!column.isNumeric)
    #expect(!numbers(in: ["", "–"]).isNumeric)
  }
}
