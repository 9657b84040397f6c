import Register
import Testing

@testable import Reports

@Suite("The log of edits")
struct LoggedEditTests {
  @Test(
    "says what was done, when, and what became of it",
    arguments: [
      (.joined("Frosta", collaboration: "Værnes", role: .member), "1  Frosta ble medlem av Værnes, fra 1.1.2021\n"),
      (
        .joined("Frosta", collaboration: "Værnes", role: .owner),
        "1  Frosta kom med i Værnes som eier uten medlemskap, fra 1.1.2021\n"
      ),
      (.left("Frosta", collaboration: "Værnes"), "1  Frosta gikk ut av Værnes, fra 1.1.2021\n"),
      (
        .changed(
          "Værnes",
          facts: [.init("host", "Stjørdal"), .init("fte", "1.5"), .init("model", ""), .init("general_mandate", "true")]),
        "1  Værnes: vertskommune Stjørdal, årsverk 1,5, modell ukjent, generelt mandat ja, fra 1.1.2021\n"
      ),
      (.added("Kysten", members: ["Bodø", "Rana"]), "1  Nytt samarbeid: Kysten, med Bodø og Rana, fra 1.1.2021\n"),
    ] as [(LoggedEdit.Kind, String)])
  func sentences(_ kind: LoggedEdit.Kind, _ expected: String) {
    #expect(LoggedEdit(1, kind, day: "2021-01-01").text(in: Language.nb.inNorway) == expected)
  }

  @Test("tells corrections, what was taken back, where it was learned and by whom")
  func corrections() {
    var edit = LoggedEdit(3, .left("Frosta", collaboration: "Værnes"), day: "2021")
    (edit.corrects, edit.fate, edit.source, edit.by) = (1, .takenBack(by: 4), "Telefon", "Kari")
    #expect(
      edit.text(in: .nb)
        == "3  Rettelse av endring 1: Frosta gikk ut av Værnes, fra 2021 [tatt tilbake av 4]\n   kilde: Telefon\n   av Kari\n"
    )
    #expect(LoggedEdit(4, .tookBack([3])).text(in: .nn) == "4  Tok tilbake endring 3\n")
    #expect(LoggedEdit(4, .tookBack([2, 3])).text(in: .en) == "4  Took back edits 2 and 3\n")
  }
}
