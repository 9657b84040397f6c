import Foundation
import Testing

@Suite("Lists with the codes of a later day")
struct LaterCodesTests {
  @Test(
    "those who are members under an earlier number are known, and nobody leaves or joins", arguments: ["5501", "5401"])
  func known(_ tromso: String) throws {
    let scratch = try ScratchFolder()
    let list = scratch.url.appending(path: "liste.csv")
    let rows =
      tromso == "5501"
      ? ["5501;Tromsø", "5534;Karlsøy", "5532;Balsfjord"] : ["5401;Tromsø", "5423;Karlsøy", "5422;Balsfjord"]
    let text = "Samarbeid;Kommunenr;Kommune\n" + rows.map { "Tromsø, Karlsøy og Balsfjord;\($0)\n" }.joined()
    try Data(text.utf8).write(to: list)
    for more in [["--complete"], []] {
      let outcome = try Program.run(
        ["register", "import", list.path, "--day", "2024-06-01", "--source", "Liste"] + more)
      #expect(outcome.status == 0, "\(outcome.talk)")
      for word in ["joins", "leaves", "stays", "REFUSED"] {
        #expect(!(outcome.text + outcome.talk).contains(word), "\(outcome.text)\(outcome.talk)")
      }
    }
  }

  @Test("a move that names where from as well is refused, not read as a municipality that moves too")
  func movesOnlyThoseNamed() throws {
    let outcome = try Program.run(
      ["register", "move", "Fedje", "Askøy", "bergen", "inss", "--day", "2022-01-01", "--source", "S", "--dry-run"])
    #expect(outcome.status == 2)
    let other = try Program.run(
      ["register", "move", "Askøy", "bergen", "inss", "--day", "2022-01-01", "--source", "S", "--dry-run"])
    #expect(other.status == 2 && other.talk.contains("say only who moves and where to"), "\(other.talk)")
  }
}
