import DataPackage
import Storage
import Testing
import Workspace

@Suite struct ToldTests {
  @Test func aNoteThatSeveralStepsMakeIsToldOnceAndInOrder() throws {
    let told = try Told { notes in
      notes.add(Note(.data, "is odd", at: "a.csv"))
      let inner = try Told { notes in
        notes.add(Note(.choice, "something was assumed"))
        notes.add(Note(.data, "is odd", at: "a.csv", severity: .warning))
        return 1
      }
      return notes.take(inner) + 1
    }
    #expect(told.value == 2)
    #expect(told.notes.list.map(\.description) == ["a.csv: is odd", "something was assumed"])
  }

  @Test func aFailureKeepsWhatWasToldBeforeIt() {
    let failure = #expect(throws: Failure.self) {
      try Told<Int> { notes in
        notes.add(Note(.data, "first"))
        return try Told { notes in
          notes.add(Note(.data, "second"))
          throw StorageError(.isFolder, at: "b.csv")
        }.value
      }
    }
    #expect(failure?.notes.list.map(\.sentence.description) == ["first", "second"])
    #expect(failure?.description == "b.csv: is a folder, and a file is needed")
    #expect(failure?.place == "b.csv")
  }

  @Test(
    arguments: [
      (StorageError(.isBeingEdited, at: "a"), Failure.Cause.conflict),
      (StorageError(.system(2), at: "a"), .storage),
      (StorageError(.noPlainFile, at: "a"), .unusable),
      (DataSetError(file: "a", reason: .unreadable("gone")), .storage),
      (DataSetError(file: "a", reason: .noResource("members")), .unusable),
      (Failure("there is no such map", cause: .notFound), .notFound),
    ] as [(any Error, Failure.Cause)])
  func anErrorHasItsCauseAndItsWords(_ error: any Error, _ cause: Failure.Cause) {
    #expect(Failure(error).cause == cause)
    #expect(Failure(error).description == "\(error)")
  }
}
