import Analysis
import Glibc
import Testing

/// The page that explains the rules must know all of them.
@Suite struct MethodPageTests {
  static let page = text("Sources/Analysis/Analysis.docc/Method.md")

  @Test("every rule has a row with its kinds and limits", arguments: FlagRule.ID.allCases)
  func row(_ id: FlagRule.ID) throws {
    let rule = id.rule
    let row = try #require(Self.page.split(separator: "\n").first { $0.hasPrefix("| `\(id.rawValue)`") })
    for kind in rule.kinds { #expect(row.contains("`\(kind.rawValue)`"), "\(kind)") }
    for threshold in rule.thresholds {
      let value = threshold.value == threshold.value.rounded() ? grouped(Int(threshold.value)) : comma(threshold.value)
      #expect(row.contains("`\(threshold.id.rawValue)` \(value)"), "\(threshold.id) \(value)")
    }
  }

  @Test("the limit of candidates is on the page too")
  func candidates() {
    #expect(Self.page.contains("`\(Threshold.commutingTie.id.rawValue)` \(comma(Threshold.commutingTie.value))"))
  }

  @Test("every kind and every limit belongs to one rule, or to a measure, in the order of the keys")
  func lists() {
    #expect(FlagRule.all.map(\.id) == FlagRule.ID.allCases)
    #expect(FlagRule.all.flatMap(\.kinds) == FindingKind.allCases)
    #expect(Set(Threshold.all.map(\.id)).count == Threshold.all.count)
    #expect(Set(Threshold.all.map(\.id)) == Set(Threshold.ID.allCases))
    for kind in FindingKind.allCases { #expect(FlagRule.making(kind)?.kinds.contains(kind) == true) }
  }

  @Test("a limit that is given by the text of its key replaces the rule's own")
  func replaced() {
    #expect(Thresholds(["leaderless": 0.4])[Threshold.all[0]] == 0.4)
    #expect(Thresholds(["nonsense": 1])[Threshold.all[0]] == 0.5)
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
