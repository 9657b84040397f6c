import DataPackage
import Storage

/// The folder of a data set whose register is looked at or edited.
public struct RegisterFolder: Sendable {
  /// Its path, without slashes at the end.
  public let path: String
  /// The patience of somebody who looks.
  let reading: Waiting
  /// The patience of somebody who edits.
  let editing: Waiting

  /// A folder.
  ///
  /// - Parameters:
  ///   - reading: how long a look waits until an edit is done, and whom to tell.
  ///   - editing: how long an edit waits until others are done, and whom to tell.
  public init(_ path: String, reading: Waiting = .reader, editing: Waiting = Waiting(seconds: 60)) {
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.path = folder
    self.reading = reading
    self.editing = editing
  }

  /// A piece of work on a register that comes to changed files.
  typealias Work = (EditableDataSet, inout Notes) throws -> EditableDataSet.Result

  /// The register as it stands, for looking only.
  func open() throws -> EditableDataSet {
    let files = try SettledFiles(path, waiting: reading)
    return try located { try EditableDataSet(read: { try files.bytes(of: $0) }, journal: files.journal) }
  }

  /// What a piece of work comes to; put on the disk unless it is a trial.
  func work(isTrial: Bool, _ notes: inout Notes, _ work: Work) throws -> EditableDataSet.Result {
    if isTrial {
      let set = try open()
      return try located { try work(set, &notes) }
    }
    return try edit(&notes, work)
  }

  /// Does a piece of work on the register while nobody else reads or writes it, and puts what comes of it on the disk:
  /// all of it or nothing, also when the program or the machine is stopped on the way.
  func edit(_ notes: inout Notes, _ work: Work) throws -> EditableDataSet.Result {
    let lock = try FolderLock(path, for: .writing, waiting: editing)
    if let pending = try pendingEdit(in: path) {
      notes.add(Note(.state, "an edit that was stopped half-way is finished first"))
      try settle(pending, in: path)
    }
    let journal = try journal(in: path)
    let folder = path
    let set = try located { try EditableDataSet(read: { try fileInSet($0, in: folder) }, journal: journal) }
    let result = try located { try work(set, &notes) }
    try commit(set.pending(result), in: path)
    _ = consume lock
    return result
  }

  /// Puts the folder before the file that a failure names.
  func located<Answer>(_ work: () throws -> Answer) throws -> Answer {
    do {
      return try work()
    } catch let error as DataSetError {
      throw Failure("\(path)/\(error)", cause: Failure(error).cause)
    } catch let error as EditingError {
      throw Failure("\(path)/\(error.told)", cause: Failure(error).cause)
    }
  }
}
