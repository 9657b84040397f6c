import Analysis
import Register
import Testing

@testable import Reports

/// What languages make of facts, on the real data of 2020.
@Suite("Sentences of findings")
struct FindingSentenceTests {
  private static let assessment = Result { Assessment(try Norway.evidence()) }

  @Test("every language tells every finding with the same numbers, and names its subject", arguments: Language.all)
  func numbers(_ language: Language) throws {
    for finding in try Self.assessment.get().findings {
      let english = Language.en.messages.sentence(finding), own = language.messages.sentence(finding)
      #expect(!own.text(in: language).isEmpty)
      // What the register has wrong is told in English by the audit itself.
      if case .registerFault = finding.facts { continue }
      #expect(numbers(in: own) == numbers(in: english), "\(own.text(in: language))")
      #expect(name(in: own) == name(in: english))
    }
  }

  @Test("where nobody has divided the country into regions, none is told of", arguments: Language.all)
  func withoutRegions(_ language: Language) throws {
    var told = 0
    for finding in try Self.assessment.get().findings {
      guard case .scattered(var facts) = finding.facts, !facts.apart.isEmpty else { continue }
      let before = language.messages.sentence(facts).text(in: language)
      facts.regionsTouched = 0
      let after = language.messages.sentence(facts).text(in: language)
      #expect(before.hasPrefix(after) && !after.contains("0 "), "\(after)")
      let tail = before.dropFirst(after.count).replacing("\u{A0}", with: " ")
      #expect(tail.wholeMatch(of: /; (members in|medlemmer i|medlemer i) [0-9]+ [\p{L}\- ]+/) != nil, "\(tail)")
      told += 1
    }
    #expect(told > 0)
  }

  @Test("every language tells every limit, and says what it is held against", arguments: Language.all)
  func limits(_ language: Language) throws {
    for limit in Threshold.ID.allCases { #expect(!language.messages.meaning(limit).isEmpty) }
    for rule in FlagRule.ID.allCases {
      #expect(!language.messages.name(rule).isEmpty && language.messages.summary(rule).hasSuffix("."))
    }
    for sensitivity in try Self.assessment.get().sensitivities {
      #expect(
        numbers(in: language.messages.sentence(sensitivity)) == numbers(in: Language.en.messages.sentence(sensitivity)))
    }
  }

  @Test(
    "a counterweight in three languages",
    arguments: [
      (
        Language.nb,
        "ingen medlemmer er senter i egen bo- og arbeidsmarkedsregion; 44\u{A0}% av de sysselsatte som bor i "
          + "medlemskommunene, arbeider i en av dem, 21\u{A0}% i Drammen, som står utenfor; 60\u{A0}349 innbyggere mot "
          + "101\u{A0}386 i Drammen, største kommune utenfor i samme økonomiske region: motvekt"
      ),
      (
        .nn,
        "ingen medlemer er senter i eigen bu- og arbeidsmarknadsregion; 44\u{A0}% av dei sysselsette som bur i "
          + "medlemskommunane, arbeider i ein av dei, 21\u{A0}% i Drammen, som står utanfor; 60\u{A0}349 innbyggjarar mot "
          + "101\u{A0}386 i Drammen, største kommune utanfor i same økonomiske region: motvekt"
      ),
      (
        .en,
        "no member is a centre of its own travel-to-work region; 44% of those employed who live in the members work in one "
          + "of them, 21% in Drammen, which stands outside; 60,349 inhabitants against 101,386 in Drammen, the largest "
          + "municipality outside in the same economic region: counterweight"
      ),
    ])
  func counterweight(_ language: Language, _ sentence: String) throws {
    let finding = try #require(try Self.assessment.get().findings.first { $0.subject == .collaboration("vvi") })
    #expect(Words(language.inNorway).sentence(finding) == "Viken Vest Innkjøpssamarbeid (VVI): \(sentence)")
  }

  @Test("a limit's interval is told with as many decimals as it takes")
  func interval() throws {
    let sensitivity = try #require(
      try Self.assessment.get().sensitivities.first { $0.threshold == .selfContainment })
    #expect(Words(.nb).sentence(sensitivity) == "Egendekning (grense 0,50): samme resultat fra 0,4474 til 0,5696")
  }

  @Test("Nord-Fron explains itself")
  func candidate() throws {
    let evidence = try Norway.evidence()
    let code = try #require(evidence.snapshot.territory.municipalities.first { $0.name == "Nord-Fron" }).code
    let first = try #require(evidence.candidates(for: code)?.candidates.first)
    #expect(
      first.reasons.map(Words(.nb.inNorway).sentence) == [
        "samme bo- og arbeidsmarkedsregion (Nord-Fron) som Sør-Fron og Ringebu",
        "13\u{A0}% av de sysselsatte arbeider der (341), og 18\u{A0}% av arbeidsplassene fylles derfra (437)",
        "felles grense på land med Sør-Fron (98 km)",
        "samme økonomiske region (Midt-Gudbrandsdal) som Sør-Fron og Ringebu",
        "samme fylke (Innlandet)",
        "samarbeider allerede uten å være medlem: Avtaler fra sak til sak",
        "med Nord-Fron går innbyggertallet fra 7\u{A0}511 til 13\u{A0}234; gjennomsnittlig dekning fra 57\u{A0}% til "
          + "100\u{A0}%; andel uten senter fra 100\u{A0}% til 0\u{A0}%; egendekning fra 68\u{A0}% til 78\u{A0}%; 247 av "
          + "356 kommuner deltar (nå 246)",
      ])
  }

  /// The numbers of a sentence, in an order of their own.
  private func numbers(in prose: Prose) -> [String] {
    prose.parts.compactMap { part in
      switch part {
      case .text, .words: nil
      case .whole(let number), .counted(let number, _), .units(let number, _): "\(number)"
      case .share(let share): "\(share)"
      case .decimal(let number, places: let places): "\(number) \(places)"
      case .day(let day): "\(day)"
      case .known(let day): "\(day)"
      }
    }.sorted()
  }

  /// What a sentence begins with: the name of its subject.
  private func name(in prose: Prose) -> Substring? {
    prose.text(in: .en).split(separator: ":").first
  }
}
