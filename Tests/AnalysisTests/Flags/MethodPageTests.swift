import Analysis
import Glibc
import Testing

/// The page that explains the rules must know all of them.
@Suite struct MethodPageTests {
  static let page = text("Sources/Analysis/Analysis.docc/Method.md")

  @Test("every rule has a row with its kinds and limits", arguments: FlagRule.all.map(\.id))
  func row(_ id: String) throws {
    let rule = try #require(FlagRule.all.first { $0.id == id })
    let row = try #require(Self.page.split(separator: "\n").first { $0.hasPrefix("| `\(id)`") })
    for kind in rule.kinds { #expect(row.contains("`\(kind)`"), "\(kind)") }
    for threshold in rule.thresholds {
      let value = threshold.value == threshold.value.rounded() ? grouped(Int(threshold.value)) : comma(threshold.value)
      #expect(row.contains("`\(threshold.id)` \(value)"), "\(threshold.id) \(value)")
    }
  }

  @Test("the limit of candidates is on the page too")
  func candidates() {
    #expect(Self.page.contains("`\(Threshold.commutingTie.id)` \(comma(Threshold.commutingTie.value))"))
  }

  @Test("rules, kinds and limits have one name each, and words in every language")
  func names() {
    let rules = FlagRule.all
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(Set(rules.flatMap(\.kinds)).count == rules.flatMap(\.kinds).count)
    let thresholds = rules.flatMap(\.thresholds)
    #expect(Set(thresholds.map(\.id)).count == thresholds.count)
    for wording in rules.flatMap({ [$0.name, $0.summary] }) + thresholds.map(\.meaning) {
      #expect(wording.all.allSatisfy { !$0.plain.isEmpty })
    }
  }

  @Test("the data set sets no limit that nothing reads")
  func unknown() {
    let known = FlagRule.all.flatMap(\.thresholds) + [.commutingTie]
    #expect(Thresholds(["leaderless": 0.4, "nonsense": 1]).unknown(to: known) == ["nonsense"])
    #expect(Thresholds(["leaderless": 0.4])[known[0]] == 0.4)
    #expect(Thresholds()[known[0]] == 0.5)
  }

  @Test("the worked example is what the program computes")
  func example() throws {
    let fit = NorwayInTables.fit("vvi")
    #expect(fit.population == 60_349)
    #expect(fit.commuting.employedResidents == 30_158)
    #expect(fit.commuting.inside == 13_416)
    #expect(fit.commuting.strongestPull?.employed == 6_378)
    #expect(abs(try #require(fit.meanCover) - 0.126) < 0.0005)
  }
}

private func comma(_ value: Double) -> String { value.description.split(separator: ".").joined(separator: ",") }

private func grouped(_ number: Int) -> String {
  number < 1_000 ? "\(number)" : "\(number / 1_000) " + String("\(1_000 + number % 1_000)".dropFirst())
}

private func text(_ path: String) -> String {
  let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  guard let file = fopen("/\(root)/\(path)", "rb") else { return "" }
  defer { fclose(file) }
  var bytes: [UInt8] = [], buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += buffer[..<count]
  }
}
