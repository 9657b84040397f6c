import Glibc
import Storage
import TestSupport
import Testing

/// What runs leave that were stopped, and what becomes of results that are made together.
@Suite struct LeftoverTests {
  private let folder = ScratchFolder()

  private func exists(_ name: String) -> Bool { access("\(folder.path)/\(name)", F_OK) == 0 }

  @Test func aResultThatIsNotMovedLeavesNothing() throws {
    let file = "\(folder.path)/a.csv"
    try writeFile([1], to: file)
    do {
      let staged = try StagedFile([2], for: file)
      #expect(try fileContents(of: file) == [1])
      _ = staged
    }
    #expect(try fileContents(of: file) == [1])
    try StagedFile([3], for: file).move()
    #expect(try fileContents(of: file) == [3])
    #expect(entries() == ["a.csv"])
  }

  @Test func temporaryFilesOfStoppedRunsGoAndThoseOfRunningOnesStay() throws {
    for name in ["a.csv.999999999.tmp", "a.csv.999999998.tmp", "a.csv.mine.tmp", "b.csv.999999999.tmp"] {
      _ = try folder.write([0], named: name)
    }
    let held = open("\(folder.path)/a.csv.999999998.tmp", O_RDONLY)
    defer { close(held) }
    #expect(flock(held, LOCK_EX | LOCK_NB) == 0)
    try writeFile([1], to: "\(folder.path)/a.csv")
    #expect(entries() == ["a.csv", "a.csv.999999998.tmp", "a.csv.mine.tmp", "b.csv.999999999.tmp"])
  }

  @Test func aNewFolderOfResultsAppearsWhole() throws {
    let made = "\(folder.path)/deep/out"
    try placeFiles([("a/b.txt", [1]), ("index.html", [2])], in: made)
    #expect(try fileContents(of: "\(made)/a/b.txt") == [1])
    #expect(try fileContents(of: "\(made)/index.html") == [2])
  }

  @Test func oneResultThatCannotBeWrittenKeepsAllOthersAsTheyWere() throws {
    try placeFiles([("a.txt", [1]), ("b.txt", [1])], in: "\(folder.path)/out")
    _ = try folder.write([9], named: "out/theirs.txt")
    unlink("\(folder.path)/out/b.txt")
    mkdir("\(folder.path)/out/b.txt", 0o777)
    #expect(throws: StorageError(.namesFolder, at: "\(folder.path)/out/b.txt")) {
      try placeFiles([("a.txt", [2]), ("b.txt", [2])], in: "\(folder.path)/out")
    }
    #expect(try fileContents(of: "\(folder.path)/out/a.txt") == [1])
    rmdir("\(folder.path)/out/b.txt")
    try placeFiles([("a.txt", [2]), ("b.txt", [2])], in: "\(folder.path)/out")
    #expect(try fileContents(of: "\(folder.path)/out/a.txt") == [2])
    #expect(try fileContents(of: "\(folder.path)/out/theirs.txt") == [9])
    #expect(entries(in: "\(folder.path)/out") == ["a.txt", "b.txt", "theirs.txt"])
  }

  @Test func anUnfinishedFolderOfAStoppedRunIsRemovedByTheNext() throws {
    try placeFiles([("a.txt", [1])], in: "\(folder.path)/out")
    mkdir("\(folder.path)/out/.samkart-unfinished.999999999", 0o777)
    _ = try folder.write([0], named: "out/.samkart-unfinished.999999999/a.txt")
    try placeFiles([("a.txt", [2])], in: "\(folder.path)/out")
    #expect(entries(in: "\(folder.path)/out") == ["a.txt"])
  }

  @Test func aFolderThatWasLeftAsideIsTakenBack() throws {
    // Stopped between the two renamings: the old one is aside, and nothing under its name.
    mkdir("\(folder.path)/set.999999999.old", 0o777)
    _ = try folder.write([7], named: "set.999999999.old/datapackage.json")
    mkdir("\(folder.path)/set.999999999.new", 0o777)
    #expect(throws: StorageError(.fullFolder, at: "\(folder.path)/set")) {
      try writeFolder([("a", [1])], to: "\(folder.path)/set", replacing: false, apartFrom: "/nowhere") { _ in true }
    }
    #expect(try fileContents(of: "\(folder.path)/set/datapackage.json") == [7])
    #expect(entries() == ["set"])
  }

  @Test func whatIsLargerThanTheLimitOfTheRunIsNotRead() throws {
    let file = try folder.write([UInt8](repeating: 7, count: 2 << 20), named: "a.csv")
    #expect(throws: StorageError(.overLimit(1 << 20), at: file)) {
      try ReadingLimit.$mostBytes.withValue(1 << 20) { try fileContents(of: file) }
    }
    #expect(try ReadingLimit.$mostBytes.withValue(2 << 20) { try fileContents(of: file) }.count == 2 << 20)
    // A file of nothing but holes takes no room on the disk and as much in memory.
    truncate(file, off_t(ReadingLimit.usual) + 1)
    #expect(throws: StorageError(.overLimit(ReadingLimit.usual), at: file)) { try fileContents(of: file) }
  }

  @Test func aLinkOutOfADataSetIsNeitherReadNorWritten() throws {
    mkdir("\(folder.path)/set", 0o777)
    let secret = try folder.write([1, 2], named: "secret.csv")
    _ = try folder.write([3], named: "set/members.csv")
    symlink(secret, "\(folder.path)/set/out.csv")
    symlink("members.csv", "\(folder.path)/set/inner.csv")
    symlink(folder.path, "\(folder.path)/set/up")
    symlink("\(folder.path)/set", "\(folder.path)/alias")
    let set = "\(folder.path)/set"
    #expect(try fileInSet("inner.csv", in: set) == [3])
    #expect(try fileInSet("members.csv", in: "\(folder.path)/alias") == [3])
    for name in ["out.csv", "up/secret.csv", "up/new.csv"] {
      #expect(throws: StorageError.self) { try requireInside(name, of: set) }
    }
    try requireInside("new.csv", of: set)
    try requireInside("deeper/new.csv", of: set)
  }

  private func entries(in path: String? = nil) -> [String] {
    var names: [String] = []
    guard let stream = opendir(path ?? folder.path) else { return [] }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { tuple in
          tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }
}
