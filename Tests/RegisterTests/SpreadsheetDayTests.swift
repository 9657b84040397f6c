import Testing

@testable import Register

@Suite("Days as numbers of spreadsheets")
struct SpreadsheetDayTests {
  @Test(
    "A number of five figures is its day",
    arguments: [
      ("43525", "2019-03-01"), ("43831", "2020-01-01"), ("44196", "2020-12-31"), ("43890", "2020-02-29"),
      ("10000", "1927-05-18"), ("99999", "2173-10-13"),
    ])
  func days(_ number: String, _ day: String) { #expect(Day(spreadsheetNumber: number)?.description == day) }

  @Test("Other texts are none", arguments: ["2019", "4352", "435250", "-4352", "4352x", ""])
  func others(_ text: String) { #expect(Day(spreadsheetNumber: text) == nil) }
}
