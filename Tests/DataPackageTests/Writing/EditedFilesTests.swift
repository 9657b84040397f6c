import DataPackage
import Register
import Testing

@Suite("Edits of the real files")
struct EditedFilesTests {
  @Test("One who joins is one line more, behind the others of the same collaboration, and undo takes it back")
  func joining() throws {
    let set = try NorwayEdits.open()
    let edit = RegisterEdit(
      .join(EditParty(code("0301")), collaboration: "nri", role: .member, until: nil), day: day("2021-01-01"),
      source: "Call 2020-12-01", eventText: "Oslo kom med.")
    let result = try set.applying([edit])
    let files = NorwayEdits.files.after(result)
    let old = NorwayEdits.files.lines("memberships.csv")
    let new = files.lines("memberships.csv")
    let place = try #require(old.lastIndex { $0.hasPrefix("nri,") }) + 1
    #expect(new[place] == "nri,0301,Oslo,member,2021-01-01,,Call 2020-12-01,")
    #expect(Array(new[..<place]) + Array(new[(place + 1)...]) == old)
    let again = try NorwayEdits.open(files)
    #expect(files.after(try again.undoingLast()) == NorwayEdits.files)
  }
}
