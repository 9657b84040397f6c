import Glibc
import Storage
import Testing
import TestSupport

@Suite struct OutputFileTests {
  private let folder = ScratchFolder()
  private var file: String { "\(folder.path)/result.csv" }

  @Test func aFileIsReplacedWholeAndKeepsItsRights() throws {
    try writeFile([1, 2, 3], to: file)
    #expect(chmod(file, 0o640) == 0)
    try writeFile([4], to: file)
    #expect(try fileContents(of: file) == [4])
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o640)
  }

  @Test func aLinkIsFollowedAndStaysALink() throws {
    try writeFile([1], to: file)
    let link = "\(folder.path)/link"
    #expect(symlink(file, link) == 0)
    try writeFile([2], to: link)
    #expect(try fileContents(of: file) == [2])
    #expect(isSameFile(file, link))
  }

  @Test func aLinkToNothingIsRefused() {
    let link = "\(folder.path)/link"
    #expect(symlink("\(folder.path)/nothing", link) == 0)
    #expect(throws: StorageError(.deadLink, at: link)) { try writeFile([1], to: link) }
  }

  @Test func aFolderIsNoFileToWriteOrRead() {
    #expect(throws: StorageError(.namesFolder, at: folder.path)) { try writeFile([1], to: folder.path) }
    #expect(throws: StorageError(.isFolder, at: folder.path)) { try fileContents(of: folder.path) }
  }

  @Test func whatIsLargerThanTheLimitIsNotRead() throws {
    try writeFile([UInt8](repeating: 7, count: 101), to: file)
    #expect(throws: StorageError(.tooLarge(limit: 100), at: file)) { try fileContents(of: file, atMost: 100) }
    #expect(try fileContents(of: file, atMost: 101).count == 101)
  }

  @Test func aDeviceIsNoInput() {
    #expect(throws: StorageError(.noPlainFile, at: "/dev/zero")) { try fileContents(of: "/dev/zero") }
  }

  @Test func aPipeThatNobodyWritesIntoIsNotWaitedForForEver() throws {
    let pipe = "\(folder.path)/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: StorageError(.silentPipe, at: pipe)) { try fileContents(of: pipe, patience: 20) }
  }

  @Test func whatIsNotThereIsToldInTheSystemsWords() {
    let error = #expect(throws: StorageError.self) { try fileContents(of: file) }
    #expect(error?.description == "\(file): No such file or directory")
  }
}
