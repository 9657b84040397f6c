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

  @Test(
    "what comes through a pipe is read to its end, however often there is more",
    arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func pipesAreReadToTheirEnd(count: Int) throws {
    let bytes = Array((1...60_000).map { "\($0)\n" }.joined().utf8.prefix(count))
    let writer = try #require(popen("seq 1 60000 | head -c \(count)", "r"))
    defer { pclose(writer) }
    #expect(try everything(from: fileno(writer), named: "pipe") == bytes)
  }

  @Test func ofAPipeNoMoreIsReadThanTellsThatItIsTooMuch() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    #expect(write(ends[1], [UInt8](repeating: 1, count: 101), 101) == 101)
    // The pipe is open for writing still: to read on would be to wait for ever.
    #expect(throws: StorageError(.tooLarge(limit: 100), at: "pipe")) {
      try everything(from: ends[0], named: "pipe", atMost: 100)
    }
  }

  @Test func aDescriptorThatCannotBeReadFails() throws {
    let descriptor = open("/dev/null", O_WRONLY)
    defer { close(descriptor) }
    #expect(throws: StorageError(.system(EBADF), at: "null")) { try everything(from: descriptor, named: "null") }
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
