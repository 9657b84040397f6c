import Analysis
import Cartography
import Testing

@testable import Reports

private let words = MapWords(.nb)

private func texts(_ values: [Double?], _ kind: Kind, _ method: ClassMethod) -> [String] {
  let all = ChoroplethClasses(values, kind: kind, by: method)
  return all.divided.counts.indices.map { all.text($0, words).replacing("\u{A0}", with: " ") }
}

@Test(
  "classes are printed apart at any magnitude, with one number of decimals", arguments: [0.00012, 0.7, 31, 5_000_000])
func classesKeptApart(_ size: Double) {
  let values = (1...40).map { size * (1 + Double($0 * $0) / 100) }
  for method in [ClassMethod.quantile(5), .equal(5), .jenks(5)] {
    let rows = texts(values, .amount, method)
    #expect(Set(rows).count == 5, "\(rows)")
    for row in rows {
      let ends = row.split(separator: "–")
      #expect(ends.count == 2 && ends[0] != ends[1], "\(row)")
    }
    // Each class begins where the one below ends.
    for (lower, upper) in zip(rows, rows.dropFirst()) {
      #expect(lower.split(separator: "–").last == upper.split(separator: "–").first)
    }
  }
}

@Test("none and all have classes of their own among shares, and are not counted among the others")
func noneAndAll() {
  let values: [Double?] = [0, 0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1, 1, 1, nil]
  let all = ChoroplethClasses(values, kind: .share(), by: .quantile(3))
  #expect(all.divided.counts == [2, 2, 2, 2, 3] && all.divided.missing == 1)
  let rows = texts(values, .share(), .quantile(3))
  #expect(rows.first == "0 %" && rows.last == "100 %", "\(rows)")
  // A number that is no share has no such ends, and breaks that are given stay.
  #expect(ChoroplethClasses(values, kind: .amount, by: .quantile(3)).divided.counts.count == 3)
  #expect(ChoroplethClasses(values, kind: .share(), by: .manual([0.5])).divided.breaks == [0.5])
}

@Test("the ends of the range are printed, and a class of one value says that value")
func rangeEnds() {
  #expect(texts([8, 8, 12, 15.9, 24, 31], .amount, .manual([12, 24])) == ["8–12", "12–24", "24–31"])
  #expect(texts([8, 8, 8, 12, 15, 31], .amount, .quantile(2)) == ["8", "10–31"])
  #expect(texts([5, 5], .amount, .quantile(3)) == ["5"])
  #expect(texts([], .amount, .quantile(3)) == ["–"] || texts([], .amount, .quantile(3)).count == 1)
}

@Test("fewer classes than asked for are told")
func fewerClasses() throws {
  var input = MapWorld.measured().input
  var column = try #require(ValueColumn.named("population", in: input.report))
  column = ValueColumn(
    name: column.name, unit: .municipality, heading: column.heading, kind: .whole,
    values: column.values.enumerated().map { ($1.unit, Double($0 % 3)) })
  input.choose(column, ["classes": .whole(9)])
  let sheet = MapTheme.choropleth.sheet(input)
  let isTold = sheet.omissions.contains { if case .classes(9, let made) = $0 { made < 9 } else { false } }
  #expect(isTold)
}
