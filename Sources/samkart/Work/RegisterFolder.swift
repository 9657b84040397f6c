import DataPackage
import Storage
import Workspace

/// The folder of a data set whose register is edited.
struct RegisterFolder {
  let path: String
  let talk: Talk
  /// How many seconds to wait while others edit.
  let patience: Int

  /// The folder that an option names.
  init(_ path: Path, patience: Int, talk: Talk) {
    var folder = path.text
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.path = folder
    self.patience = patience
    self.talk = talk
  }

  /// The register as it stands, for looking only.
  func open() throws -> EditableDataSet {
    let files = try SettledFiles(path, waiting: talk.waiting)
    return try located { try EditableDataSet(read: { try files.bytes(of: $0) }, journal: files.journal) }
  }

  /// Does a piece of work on the register while nobody else reads or writes it, and puts what comes of it on the disk:
  /// all of it or nothing, also when the program or the machine is stopped on the way.
  func edit(
    _ work: (EditableDataSet) throws -> EditableDataSet.Result
  ) throws -> EditableDataSet.Result {
    let lock = try FolderLock(path, for: .writing, waiting: talk.waiting(seconds: patience))
    if let pending = try pendingEdit(in: path) {
      talk.note("an edit that was stopped half-way is finished first")
      try settle(pending, in: path)
    }
    let set = try open(path)
    let result = try located { try work(set) }
    try commit(set.pending(result), in: path)
    _ = consume lock
    return result
  }

  private func open(_ folder: String) throws -> EditableDataSet {
    let journal = try journal(in: folder)
    return try located { try EditableDataSet(read: { try fileInSet($0, in: folder) }, journal: journal) }
  }

  private func located<Answer>(_ work: () throws -> Answer) throws -> Answer {
    do {
      return try work()
    } catch let error as DataSetError {
      throw Failure("\(path)/\(error)")
    } catch let error as EditingError {
      throw Failure("\(path)/\(error)")
    }
  }
}
