import Foundation
import Testing

@Suite("Events of edits")
struct EventTranslationTests {
  @Test("are written in each language that the table has a column for, corrected with the edit, and taken back")
  func languages() throws {
    let scratch = try ScratchFolder()
    let data = scratch.url.appending(path: "set")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    let table = data.appending(path: "events.csv")
    let before = try String(contentsOf: table, encoding: .utf8)
    func edit(_ words: String...) throws {
      let outcome = try Program.run(["register"] + words + ["--data", data.path])
      #expect(outcome.status == 0, "\(outcome.talk)")
    }
    func added() throws -> String {
      Set(try String(contentsOf: table, encoding: .utf8).components(separatedBy: "\n"))
        .subtracting(before.components(separatedBy: "\n")).joined(separator: "|")
    }
    try edit("join", "Oslo", "nri", "--day", "2021-01-01", "--source", "S")
    #expect(try added() == "nri,2021-01-01,,joined,0301,Oslo kom med.,Oslo kom med.,Oslo joined.,S")
    try edit("correct", "1", "--municipality", "Asker", "--source", "T")
    #expect(try added() == "nri,2021-01-01,,joined,3025,Asker kom med.,Asker kom med.,Asker joined.,T")
    try edit("undo")
    try edit("undo")
    #expect(try String(contentsOf: table, encoding: .utf8) == before)
    try edit("join", "Oslo", "nri", "--day", "2021-01-01", "--source", "S", "--event", "Byen kom.")
    #expect(try added() == "nri,2021-01-01,,joined,0301,Byen kom.,,,S")
  }

  @Test("A join on a day that nobody knows is told to count on every earlier day, and the log says the day is unknown")
  func unknownDay() throws {
    let scratch = try ScratchFolder()
    let data = scratch.url.appending(path: "set")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    let joined = try Program.run([
      "register", "join", "Oslo", "nri", "--day", "ukjent", "--source", "S", "--data", data.path,
    ])
    #expect(joined.talk.contains("counts on every earlier day as well; if Oslo came in after 2020-10-01"))
    #expect(joined.talk.contains("--day after-2020-10-01 says so"))
    let log = try Program.run(["register", "log", "--lang", "nb", "--data", data.path])
    #expect(log.text.contains("Oslo ble medlem av Nedre Romerike Innkjøpssamarbeid (NRI), ukjent dag"), "\(log.text)")
  }

  @Test("Proposals that put one municipality in two collaborations are refused; one that moves it is not")
  func proposedTwice() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "p.csv")
    try Data("kommune;til\nOslo;nri\nOslo;ror\n".utf8).write(to: file)
    let twice = try Program.run(["what-if", file.path])
    #expect(twice.status == 2 && twice.talk.contains("Oslo would be a member of 'nri' and 'ror' at once"))
    try Data("kommune;til\nSkien;ror\n".utf8).write(to: file)
    #expect(try Program.run(["what-if", file.path]).status == 0)
  }
}
