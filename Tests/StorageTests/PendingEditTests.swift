import DataPackage
import Storage
import Testing
import TestSupport

@Suite struct PendingEditTests {
  private let folder = ScratchFolder()

  private func file(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func pending(_ old: [UInt8]?, _ new: [UInt8]?) -> PendingFiles {
    PendingFiles([PendingFiles.File(path: "a.csv", replacing: old, with: new)])
  }

  @Test func whatIsCommittedStandsInItsFilesAndNothingIsPending() throws {
    try writeFile([1], to: file("a.csv"))
    try commit(pending([1], [2]), in: folder.path)
    #expect(try fileContents(of: file("a.csv")) == [2])
    #expect(try pendingEdit(in: folder.path) == nil)
  }

  @Test func anEditThatWasStoppedIsFinishedLater() throws {
    try writeFile([1], to: file("a.csv"))
    try writeFile(pending([1], [2]).bytes, to: file(PendingFiles.file))
    // Readers see what was decided before it is in its file.
    #expect(try SettledFiles(folder.path).bytes(of: "a.csv") == [2])
    let edit = try #require(try pendingEdit(in: folder.path))
    try settle(edit, in: folder.path)
    try settle(edit, in: folder.path)
    #expect(try fileContents(of: file("a.csv")) == [2])
  }

  @Test func theDescriptorIsThatWhichAStoppedEditHasDecided() throws {
    let settings = """
      "samkart": {
        "day": "2020-10-01", "code": { "width": 4, "digits": true }, "reference_systems": { "country": "EPSG:25833" }
      }
      """
    func descriptor(_ name: String) -> [UInt8] {
      Array("{ \"name\": \"\(name)\", \"resources\": [], \(settings) }".utf8)
    }
    #expect(try SettledFiles(folder.path).descriptor == nil)
    try writeFile(descriptor("old"), to: file("datapackage.json"))
    #expect(try SettledFiles(folder.path).descriptor?.name == "old")
    let edit = PendingFiles([
      PendingFiles.File(path: "datapackage.json", replacing: descriptor("old"), with: descriptor("new"))
    ])
    try writeFile(edit.bytes, to: file(PendingFiles.file))
    #expect(try SettledFiles(folder.path).descriptor?.name == "new")
  }

  @Test func whatSomebodyElseHasChangedIsNotOverwritten() throws {
    try writeFile([9], to: file("a.csv"))
    #expect(throws: StorageError(.changedMeanwhile, at: file("a.csv"))) {
      try commit(pending([1], [2]), in: folder.path)
    }
    try writeFile(pending([1], [2]).bytes, to: file(PendingFiles.file))
    #expect(throws: StorageError(.changedSinceStoppedEdit, at: file("a.csv"))) { try pendingEdit(in: folder.path) }
    #expect(try fileContents(of: file("a.csv")) == [9])
  }

  @Test func aFileThatIsGoneIsNotThereToRead() throws {
    try writeFile([1], to: file("a.csv"))
    try writeFile(pending([1], nil).bytes, to: file(PendingFiles.file))
    let error = #expect(throws: StorageError.self) { try SettledFiles(folder.path).bytes(of: "a.csv") }
    #expect(error?.description == "No such file or directory")
  }

  @Test func whatIsNoPendingEditIsNotTakenForOne() throws {
    try writeFile(Array("nonsense".utf8), to: file(PendingFiles.file))
    #expect(throws: StorageError(.noPendingEdit, at: file(PendingFiles.file))) { try SettledFiles(folder.path) }
  }
}
