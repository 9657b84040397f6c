import Foundation
import Testing

@Suite("A list, in bokmål")
struct SpokenImportTests {
  @Test("is asked about in bokmål, in the account and in the table to fill in; programs read English")
  func asked() throws {
    let scratch = try ScratchFolder()
    let list = scratch.url.appending(path: "liste.csv")
    let rows = [
      "Kommune;Samarbeid;Innmeldt;Notat", "Oslo;NRI;våren 2022;x", "Finnesd;Fjord;2021;y", "Molde;Sunnmøre;1.1.2022;",
    ]
    try Data(rows.joined(separator: "\n").utf8).write(to: list)
    let form = scratch.url.appending(path: "svar.csv")
    let words = ["register", "import", list.path, "--unknown-start"]
    let outcome = try Program.run(words + ["--lang", "nb", "--write-answers", form.path])
    #expect(outcome.status == 1, "\(outcome.talk)")
    for sentence in [
      "overskrifter i rad 1", "UTELATT ELLER VERDT Å VITE (1)", "kolonnen «Notat» leses ikke", "SPØRSMÅL (3)",
      "linje 3, kolonne 2: registeret har ikke noe samarbeid «Fjord»", "«Finnesd» er ingen kommune",
      "er medlem av ROR Innkjøp i registeret og av Sunnmøre i filen", "svar: id-en til et samarbeid, «new»",
      "3 spørsmål åpne; ingenting skrives før alt er avklart",
    ] { #expect(outcome.text.contains(sentence), "\(sentence): \(outcome.text)") }
    #expect(try String(contentsOf: form, encoding: .utf8).contains("new = et nytt samarbeid | skip = utelates"))
    let object = try Program.run(words + ["--lang", "nb", "--format", "json"])
    #expect(object.text.contains("'Finnesd' is no municipality"))
  }

  @Test("A season in a list is kept as it is known")
  func season() throws {
    let scratch = try ScratchFolder()
    let data = scratch.url.appending(path: "set")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    let list = scratch.url.appending(path: "liste.csv")
    try Data("Kommune;Samarbeid;Innmeldt\nOslo;NRI;våren 2022\nAsker;NRI;før 1.1.2020\nLørenskog;NRI;april 2021\n".utf8)
      .write(to: list)
    let outcome = try Program.run([
      "register", "import", list.path, "--data", data.path, "--unknown-start", "--source", "S", "--apply",
    ])
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.talk)")
    let table = try String(contentsOf: data.appending(path: "memberships.csv"), encoding: .utf8)
    for row in [
      "nri,0301,Oslo,member,2022-spring,,S", "nri,3025,Asker,member,before-2020-01-01,,S",
      "nri,3029,Lørenskog,member,2021-04,,S",
    ] { #expect(table.contains(row), "\(row)") }
  }
}

@Suite("What lists and proposals mean")
struct ListMeaningTests {
  @Test("A host holds from the day that its own row says, not from that of the whole list")
  func hostDay() throws {
    let scratch = try ScratchFolder()
    let data = scratch.url.appending(path: "set")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    let list = scratch.url.appending(path: "liste.csv")
    try Data("Samarbeid;Kommune;Rolle;Fra\nNRI;Enebakk;vertskommune;våren 2022\n".utf8).write(to: list)
    let outcome = try Program.run([
      "register", "import", list.path, "--data", data.path, "--day", "2019", "--source", "S", "--apply",
    ])
    #expect(outcome.status == 0 && outcome.text.contains("from spring 2022"), "\(outcome.text)\(outcome.talk)")
    let facts = try String(contentsOf: data.appending(path: "facts.csv"), encoding: .utf8)
    #expect(facts.contains("nri,host,3028,2022-spring"), "\(facts)")
    #expect(!facts.contains("nri,host,3028,2019"))
  }

  @Test("Who goes to «ingen» leaves, and founds nothing of that name", arguments: ["ingen", "none"])
  func nowhere(_ word: String) throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "p.csv")
    try Data("kommune;til\nMolde;\(word)\n".utf8).write(to: file)
    let outcome = try Program.run(["what-if", file.path])
    #expect(outcome.status == 0 && !outcome.talk.contains("new collaboration"), "\(outcome.talk)")
    #expect(outcome.text.contains("Molde"), "\(outcome.text)")
  }
}
