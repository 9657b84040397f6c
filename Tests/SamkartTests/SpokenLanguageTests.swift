import Foundation
import Testing

@Suite("The language of messages")
struct SpokenLanguageTests {
  private static let norwegian = ["LANG": "nb_NO.UTF-8"]

  @Test("Help is in bokmål, to the last sentence, and has the same examples", arguments: try commands())
  func help(_ command: [String]) throws {
    let words = command + ["--help"]
    let english = try Program.run(words)
    let norwegian = try Program.run(words, environment: Self.norwegian)
    #expect(english.status == 0 && norwegian.status == 0)
    // What has blanks between words of some length is a sentence; synopses and lists of values are not.
    func sentences(_ text: String) -> Set<String> {
      var isSynopsis = false
      return Set(
        text.components(separatedBy: "\n").filter { line in
          if line.hasPrefix("USAGE") || line.hasPrefix("BRUK") { isSynopsis = true }
          if line.isEmpty { isSynopsis = false }
          return !isSynopsis && !line.contains("samkart ") && !line.contains("--source")
            && line.matches(of: /\p{L}{3,} \p{L}{3,}/).count > 1
        })
    }
    #expect(sentences(english.text).intersection(sentences(norwegian.text)) == [])
    func commands(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.hasPrefix("  samkart ") }.map { $0.drop { $0 == " " } }
        .map { $0.prefix { $0 != "\"" && $0 != "\\" } }
    }
    let (own, other) = (commands(english.text), commands(norwegian.text))
    #expect(own.count == other.count)
    for (one, another) in zip(own, other) {
      #expect(one.split(separator: " ").prefix(3) == another.split(separator: " ").prefix(3))
    }
  }

  private static func commands() throws -> [[String]] {
    try Commands.names().map { [$0] } + Commands.names(of: "register").map { ["register", $0] }
  }

  @Test(
    "What the command line cannot be is said in bokmål",
    arguments: [
      (["register", "join"], "Feil: Argumentet «<municipality ... collaboration> ...» mangler"),
      (["register", "join", "Oslo", "nri", "--source", "x"], "Feil: Argumentet «--day <day>» mangler"),
      (["register", "join", "Oslo", "nri", "--day", "x", "--source", "y"], "Feil: Verdien «x» kan ikke brukes for"),
      (["register", "show", "--dya", "2020-01-01"], "Feil: Valget «--dya» finnes ikke. Mente du «--day»?"),
      (["register", "log", "a", "b"], "Feil: 2 argumenter er for mye: «a', 'b»"),
      (["register", "join", "Oslo", "nri", "--day", "2021", "--source", " "], "Feil: --source sier ingenting"),
      (["register", "undo", "--reason", "x"], "Feil: --reason gjør ingenting"),
    ])
  func faults(_ words: [String], _ said: String) throws {
    let outcome = try Program.run(words, environment: Self.norwegian)
    #expect(outcome.status == 64 && outcome.talk.contains(said), "\(outcome.talk)")
  }

  @Test(
    "What there is besides is said in the language of the sentence",
    arguments: [
      (["map", "fit", "--commuting", "1999"], "ingen pendling fra 1999; det har 2020"),
      (["map", "fit", "--regions", "nope"], "ingen regioner «nope»; det finnes travel-to-work-areas"),
      (["map", "collaborations", "--day", "2019-12-31", "--out", "/dev/null"], "har ingen oppført begynnelse"),
    ])
  func alternatives(_ words: [String], _ said: String) throws {
    let outcome = try Program.run(words, environment: Self.norwegian)
    #expect(outcome.talk.contains(said), "\(outcome.talk)")
  }

  @Test("A sentence that is said in English alone is called an error in English")
  func oneLanguage() throws {
    let outcome = try Program.run(["compare-regions", "nowhere", "collaborations"], environment: Self.norwegian)
    #expect(outcome.talk.contains("samkart: error: there is no division 'nowhere'"), "\(outcome.talk)")
    let other = try Program.run(["register", "show", "nix"], environment: Self.norwegian)
    #expect(other.talk.contains("samkart: feil: "), "\(other.talk)")
  }

  @Test(
    "Refusals, what helps, and what was done are said in bokmål",
    arguments: [
      (
        ["join", "Ålesund", "nri"],
        "Ålesund (1507, Møre og Romsdal) er medlem av Sunnmøre ('sunnmore'), og kan være med"
      ),
      (["join", "Oslo", "nix"], "det finnes ikke noe samarbeid «nix»"),
      (["join", "Osl", "nri"], "«Osl» er ingen kommune 1.1.2021; lignende navn: Oslo (0301, Oslo)"),
      (
        ["join", "Herøy", "nri"],
        "«Herøy» kan være Herøy (1515, Møre og Romsdal) eller Herøy (1818, Nordland); et nummer"
      ),
      (["leave", "Oslo", "nri"], "Oslo (0301, Oslo) er ikke med i Nedre Romerike"),
      (["move", "Oslo", "nri"], "Oslo er ikke medlem av noe samarbeid 1.1.2021; samkart register join tar den inn"),
      (["join", "Hornindal", "nri"], "Hornindal (1444) ble en del av Volda (1577) 1.1.2020"),
      (["role", "Molde", "ror", "medlem"], "er allerede medlem i ROR Innkjøp"),
      (["join", "Oslo", "nri", "--dry-run"], "ingenting er skrevet"),
      (["join", "Oslo", "nri"], "endring 1: Oslo ble medlem av Nedre Romerike"),
    ])
  func edits(_ words: [String], _ said: String) throws {
    let scratch = try ScratchFolder()
    let data = scratch.url.appending(path: "set")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    let outcome = try Program.run(
      ["register"] + words + ["--data", data.path, "--day", "2021-01-01", "--source", "x", "--lang", "nb"])
    #expect(outcome.talk.contains(said), "\(outcome.talk)")
  }

  @Test("What the register says is in the language that is asked for, and in the tables' own words where none is")
  func show() throws {
    func show(_ words: String...) throws -> String { try Program.run(["register", "show"] + words).text }
    let norwegian = try show("ror", "--lang", "nb")
    #expect(norwegian.contains("rettsgrunnlag:") && norwegian.contains("medlem (3)"))
    #expect(norwegian.contains("årsverk:             6 per 1.10.2020"))
    let english = try show("ror")
    #expect(english.contains("legal basis:") && english.contains("member (3)"))
    #expect(try show("ror", "--lang", "en").contains("member"))
    #expect(try show("Molde", "--lang", "nn").contains("medlem i ROR Innkjøp"))
    #expect(try show("ror", "--format", "json", "--lang", "nb") == show("ror", "--format", "json"))
  }
}
