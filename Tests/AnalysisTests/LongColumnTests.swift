import Register
import TestSupport
import Testing

@testable import Analysis

/// What is found out of long columns without keeping their values is what the plain way finds.
struct LongColumnTests {
  /// Seeded names and numbers, some written in several ways, some that most share a word with.
  private static func values(_ random: inout SplitMix64, most word: String) -> [String] {
    (0..<Int(random.next() % 40)).map { _ in
      let number = Int(random.next() % 12)
      switch random.next() % 8 {
      case 0: return "0\(number)"
      case 1: return "Sted \(number)"
      case 2: return "sted-\(number)"
      case 3: return ""
      case 4: return "\(number)"
      case 5: return "\(word) by \(number) \(word)"
      default: return "By \(number) \(word)"
      }
    }
  }

  @Test func aColumnFitsFieldsAsItsFormsDo() {
    var random = SplitMix64(seed: 20_261_128)
    for round in 0..<300 {
      let fields = (0..<3).map { _ in Self.values(&random, most: "kommune") }
      let column = Self.values(&random, most: "kommune")
      let scheme = round % 2 == 0 ? nil : CodeScheme(width: 2, hasDigitsOnly: true)
      let forms = fields.map { KeyForms($0, scheme, SharedWords($0)) }
      let plain = KeyForms(column, scheme, SharedWords(column))
      let fit = ColumnFit(of: ColumnTexts(column), in: forms, scheme, SharedWords(column))
      for (place, field) in forms.enumerated() {
        #expect(fit.found[place].matched == field.fit(in: plain).matched, "\(fields[place]) in \(column)")
        #expect(fit.found[place].areSame == (field.forms == plain.forms), "\(fields[place]) and \(column)")
        #expect(min(field.forms.count, fit.different) == min(field.forms.count, plain.forms.count))
      }
      #expect(fit.isRunningNumber == plain.isRunningNumber, "\(column)")
    }
  }

  /// Every word counted, as long as nobody minds how many there are.
  private static func countedWords(_ values: [String]) -> (first: Set<String>, last: Set<String>) {
    var (first, last): ([String: Int], [String: Int]) = ([:], [:])
    for value in Set(values) {
      let words = normalisedName(value).split(separator: " ")
      guard words.count > 1 else { continue }
      for count in 1..<min(words.count, 4) {
        first[words.prefix(count).joined(separator: " "), default: 0] += 1
        last[words.suffix(count).joined(separator: " "), default: 0] += 1
      }
    }
    let least = max(2, (Set(values).count + 1) / 2)
    return (Set(first.filter { $0.value >= least }.keys), Set(last.filter { $0.value >= least }.keys))
  }

  @Test func sharedWordsAreThoseThatCountingAllFinds() {
    var random = SplitMix64(seed: 7)
    var found = 0
    for _ in 0..<500 {
      let values = Self.values(&random, most: ["kommune", "fylke nord"][Int(random.next() % 2)])
      let shared = SharedWords(values)
      let plain = Self.countedWords(values)
      #expect(shared.first == plain.first && shared.last == plain.last, "\(values)")
      found += plain.last.count
    }
    #expect(found > 100)
  }

  @Test("a blank that carries an accent parts no words")
  func blanksWithAccents() {
    let values = ["a \u{301}x", "b \u{301}x"]
    let shared = SharedWords(values), plain = Self.countedWords(values)
    #expect(plain.last.isEmpty)
    #expect(shared.first == plain.first && shared.last == plain.last)
  }

  @Test(
    "numbers run that begin at 0 or 1 and follow on each other, whatever their order",
    arguments: [
      (["0", "1", "2"], true), (["2", "1", "3"], true), (["1", "1", "2"], true), (["2", "3", "4"], false),
      (["1", "3"], false), (["1"], false), (["1", "x"], false), (["1", "2", "99999999999"], false),
      (["-1", "0", "1"], true), ([], false),
    ] as [([String], Bool)])
  func running(_ texts: [String], _ expected: Bool) {
    var numbers = RunningNumber(rows: texts.count)
    for text in texts { numbers.add(text) }
    #expect(numbers.isRunning == expected)
  }

  @Test func differentTextsAreThoseOfASet() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let values = Self.values(&random, most: "kommune")
      let different = DifferentTexts(ColumnTexts(values))
      #expect(different.count == Set(values).count)
      #expect(Set(values.indices.filter { different.isFirst[$0] }.map { values[$0] }) == Set(values))
      #expect(different.isFirst.count { $0 } == different.count)
    }
  }

  @Test func textsAreReadWhenTheyAreAskedFor() {
    var texts = ColumnTexts(count: 3) { "\($0)" }
    #expect(Array(texts) == ["0", "1", "2"] && Array(texts.rows([2, 0])) == ["2", "0"])
    texts[1] = "one"
    #expect(Array(texts.changing { $0 + "!" }) == ["0!", "one!", "2!"])
    #expect(texts == ["0", "one", "2"] && texts != ["0", "1", "2"] && texts != ["0", "one"])
  }
}
