import Storage
import Synchronization
import Testing
import TestSupport

@Suite struct FolderLockTests {
  private let folder = ScratchFolder()

  @Test func twoMayReadAtOnce() throws {
    let first = try FolderLock(folder.path, for: .reading, waiting: Waiting(seconds: 0))
    let second = try FolderLock(folder.path, for: .reading, waiting: Waiting(seconds: 0))
    _ = consume first
    _ = consume second
  }

  @Test(arguments: [FolderLock.Kind.reading, .writing])
  func whoWritesIsAlone(_ kind: FolderLock.Kind) throws {
    let writer = try FolderLock(folder.path, for: .writing, waiting: Waiting(seconds: 0))
    #expect(throws: StorageError(.isBeingEdited, at: folder.path)) {
      _ = try FolderLock(folder.path, for: kind, waiting: Waiting(seconds: 0))
    }
    _ = consume writer
    _ = try FolderLock(folder.path, for: kind, waiting: Waiting(seconds: 0))
  }

  @Test func aLongWaitIsToldOnce() throws {
    let writer = try FolderLock(folder.path, for: .writing, waiting: Waiting(seconds: 0))
    let told = Told()
    #expect(throws: StorageError(.isBeingEdited, at: folder.path)) {
      _ = try FolderLock(folder.path, for: .writing, waiting: Waiting(seconds: 1) { told.add($0) })
    }
    #expect(told.list == [folder.path])
    _ = consume writer
  }

  private final class Told: Sendable {
    private let folders = Mutex<[String]>([])
    var list: [String] { folders.withLock { $0 } }
    func add(_ folder: String) { folders.withLock { $0.append(folder) } }
  }
}
