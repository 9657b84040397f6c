import Testing

@testable import Register
@testable import Reports

@Suite("Sentences for whoever runs the program")
struct SpokenSentencesTests {
  private static func places(_ text: String) -> Set<Substring> {
    Set(text.matches(of: /\{[0-9]+\}/).map { text[$0.range] })
  }

  @Test(
    "Each translation has the places of the English sentence, and no other", arguments: Bokmaal.sentences.keys.sorted())
  func places(_ english: String) throws {
    let own = try #require(Bokmaal.sentences[english])
    #expect(Self.places(own) == Self.places(english))
    #expect(!own.isEmpty)
  }

  @Test("No English sentence is translated twice")
  func once() {
    #expect(Bokmaal.lists.map(\.count).reduce(0, +) == Bokmaal.sentences.count)
  }

  @Test("Values stand where the language has them, with days, roles, facts and nouns by its words")
  func filled() {
    let commune = LevelNames.Noun(
      one: "parish", many: "parishes", translations: ["nb": ["one": "sogn", "many": "sogn", "gender": "neuter"]])
    let text: NamingText =
      "\(KnownDay.season(.spring, year: 2022)) \(Role.member) \(commune, .withArticle) \(Fact.predecessor)"
    #expect(text.key == "{1} {2} {3} {4}")
    #expect(text.description == "spring 2022 member a parish predecessor")
    let backwards = Language.nb.spoken.with { $0 == "{1} {2} {3} {4}" ? "{4}, {3}, {2}, {1}; {9}" : nil }
    #expect(text.spelled({ $0 }, in: backwards) == "forløper, et sogn, medlem, våren 2022; {9}")
  }

  @Test("A sentence without translation is said in English, with what stands in it translated")
  func untranslated() {
    let inner: NamingText = "\("Oslo") in none"
    let text: NamingText = "strange: \(inner); see \(parameter: "day")"
    #expect(text.spelled({ "--\($0)" }, in: Language.nb.spoken) == "strange: Oslo i ingen; see --day")
    #expect(text.spelled({ "--\($0)" }, in: Language.en.spoken) == "strange: Oslo in none; see --day")
  }
}
