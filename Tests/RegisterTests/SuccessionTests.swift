import Register
import Testing

struct SuccessionTests {
  let succession = Succession(SmallWorld.territory.codeChanges)

  @Test("A code is in use until its day, and never again")
  func untilItsDay() {
    #expect(succession.formerMunicipality(code("1444"), on: day("2019-12-31")) == nil)
    #expect(succession.formerMunicipality(code("1444"), on: day("2020-01-01")) != nil)
    #expect(succession.formerMunicipality(code("1577"), on: day("2020-01-01")) == nil)
    #expect(succession.formerMunicipality(code("0301"), on: day("2020-01-01")) == nil)
  }

  @Test("Successors are those of the day asked for")
  func chained() {
    let later = succession.formerMunicipality(code("1534"), on: day("2024-01-01"))
    #expect(later?.description == "Haram (1534) became part of Ålesund (1508) and Haram (1580) on 2020-01-01")
    #expect(succession.formerMunicipality(code("1507"), on: day("2024-01-01"))?.kind == .split)
    #expect(later?.continuation == nil)
  }

  @Test("A code that an absorbing unit keeps stays in use")
  func kept() {
    let kept = Succession([
      SmallWorld.change("2020-01-01", "1103", "Stavanger", "1103", "Stavanger", .merge),
      SmallWorld.change("2020-01-01", "1141", "Finnøy", "1103", "Stavanger", .merge),
    ])
    #expect(kept.formerMunicipality(code("1103"), on: day("2020-10-01")) == nil)
    #expect(kept.formerMunicipality(code("1141"), on: day("2020-10-01"))?.successors.map(\.code) == [code("1103")])
    #expect(kept.beginning(of: code("1103"), on: day("2020-10-01")) == nil)
    #expect(kept.comingMunicipality(code("1103"), after: day("2019-01-01")) == nil)
  }

  @Test(
    "A municipality begins when people can speak of it",
    arguments: [
      ("4602", "2020-01-01"), ("4624", "2020-01-01"), ("1577", nil), ("3402", nil), ("0301", nil), ("1507", nil),
      ("1806", nil), ("1401", nil), ("9999", nil),
    ] as [(String, String?)])
  func beginning(_ unit: String, _ expected: String?) {
    #expect(succession.beginning(of: code(unit), on: SmallWorld.day)?.description == expected, "\(unit)")
  }
}
