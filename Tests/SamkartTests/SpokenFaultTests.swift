import Testing

@testable import samkart

@Suite("What readers say, in bokmål")
struct SpokenFaultTests {
  @Test(
    "A fault is said with its place and the values in it",
    arguments: [
      (
        "t.csv, line 3, column 2: the quoted field that begins here never ends; a quote inside it is written twice",
        "t.csv, linje 3, kolonne 2: feltet i anførselstegn som begynner her, slutter aldri; et anførselstegn inne i det "
          + "skrives to ganger"
      ),
      (
        "a and b.csv: the file is empty; a table begins with a row of column names",
        "a and b.csv: filen er tom; "
          + "en tabell begynner med en rad med kolonnenavn"
      ),
      (
        "set/memberships.csv, line 12, column role: 'membr' is not one of member, owner",
        "set/memberships.csv, linje 12, kolonne role: «membr» er ikke one of member, owner"
      ),
      ("k.shp, record 7: the record has only 12 bytes", "k.shp, post 7: posten har bare 12 byte"),
      (
        "k.shp: 3 rings are not closed (first: record 1, part 2).",
        "k.shp: 3 ringer er ikke lukket (den første: post 1, del 2)."
      ),
      (
        "Ålesund (1507) was divided into Ålesund (1508) and Haram (1580), and nothing says which of them takes its place; "
          + "answer with --split 1507=1508",
        "Ålesund (1507) er delt i Ålesund (1508) og Haram (1580), og ingenting sier hvilken av dem som tar plassen; svar "
          + "med --split 1507=1508"
      ),
      ("koplet feltet code (etter navnet)", "koplet feltet code (etter navnet)"), ("", ""),
    ])
  func said(_ english: String, _ norwegian: String) {
    #expect(spokenByOthers(english, bokmaalFaults) == norwegian)
  }

  @Test("Each sentence has the places of its English one, and none is English still")
  func places() {
    for (english, norwegian) in bokmaalFaults {
      for number in 1...9 {
        #expect(english.contains("{\(number)}") == norwegian.contains("{\(number)}"), "\(english)")
      }
      #expect(english != norwegian || english == "{1}: {2}")
      let words = norwegian.split { !$0.isLetter }.map { $0.lowercased() }
      #expect(Set(words).isDisjoint(with: ["the", "is", "are", "has", "was", "were", "of", "and"]), "\(norwegian)")
    }
  }

  @Test("Faults of real files are in bokmål to the end")
  func real() throws {
    let scratch = try ScratchFolder()
    let table = scratch.url.appending(path: "t.csv").path
    try "a,b\n\"x".write(toFile: table, atomically: true, encoding: .utf8)
    let run = try Program.run(["recode", table, "--to", "2024"], environment: ["LANG": "nb_NO.UTF-8"])
    #expect(
      run.talk.contains("linje 2, kolonne 1: feltet i anførselstegn som begynner her, slutter aldri"), "\(run.talk)")
    let info = try Program.run(
      ["info", "GeoData/norway-2020/boundaries/municipalities.shp"], environment: ["LANG": "nb_NO.UTF-8"])
    #expect(info.text.contains("\nobjekter         356\n") && info.text.contains("\nmerknader "), "\(info.text)")
  }
}
