import DataPackage
import Glibc

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
    let files = try SettledFiles(path, talk: talk)
    return try located { try EditableDataSet(read: { try files.bytes(of: $0) }, journal: files.journal) }
  }

  /// Does a piece of work on the register while nobody else reads or writes it, and puts what comes of it on the disk:
  /// all of it or nothing, also when the program or the machine is stopped on the way.
  func edit(
    _ work: (EditableDataSet) throws -> EditableDataSet.Result
  ) throws -> EditableDataSet.Result {
    let lock = try FolderLock(path, for: .writing, patience: patience, talk: talk)
    if let pending = try SettledFiles.pending(in: path) {
      talk.note("an edit that was stopped half-way is finished first")
      try settle(pending)
    }
    let set = try open(path)
    let result = try located { try work(set) }
    try commit(set.pending(result))
    _ = consume lock
    return result
  }

  private func open(_ folder: String) throws -> EditableDataSet {
    var status = stat()
    let journal = "\(folder)/\(Journal.file)"
    let bytes = stat(journal, &status) == 0 ? try contents(of: journal, isPlain: true) : nil
    return try located {
      try EditableDataSet(
        read: { path in
          do {
            return try contents(of: "\(folder)/\(path)", isPlain: true)
          } catch let failure as Failure {
            throw Failure(failure.reason)
          }
        }, journal: bytes)
    }
  }

  /// Decides, then does. The one step that decides is the name that the pending file gets; before it nothing has
  /// happened, after it every reader sees all.
  private func commit(_ pending: PendingFiles) throws {
    for file in pending.files { try checkWritable(file.path) }
    for file in pending.files {
      let found = try SettledFiles.present(file.path, in: path)
      if file.accounts(for: found) { continue }
      throw Failure(
        "has been changed while the edit was made; nothing has been written, try again", file: "\(path)/\(file.path)")
    }
    try write(pending.bytes, to: "\(path)/\(PendingFiles.file)", isDurable: true)
    do {
      try settle(pending)
    } catch {
      throw Failure(
        "the edit is made and stands in \(PendingFiles.file), but could not be put into its files, which the next edit "
          + "will try again: \(error)", file: path)
    }
  }

  /// Puts what was decided into the files. Done twice it comes to the same.
  private func settle(_ pending: PendingFiles) throws {
    for file in pending.files {
      let target = "\(path)/\(file.path)"
      if let content = file.content {
        try write(content, to: target, isDurable: true)
      } else if unlink(target) != 0, errno != ENOENT {
        throw Failure(systemReason(), file: target)
      }
    }
    let name = "\(path)/\(PendingFiles.file)"
    try settleFolder(of: name)
    guard unlink(name) == 0 || errno == ENOENT else { throw Failure(systemReason(), file: name) }
    try settleFolder(of: name)
  }

  /// Fails before anything is decided where a file or its folder may not be written.
  private func checkWritable(_ file: String) throws {
    let target = "\(path)/\(file)"
    var status = stat()
    if stat(target, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { throw Failure("is no plain file", file: target) }
      guard access(target, W_OK) == 0 else { throw Failure(systemReason(), file: target) }
    }
    let real = realpath(target, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    let folder = (real ?? target).split(separator: "/", omittingEmptySubsequences: false).dropLast()
    guard access(folder.count == 1 && folder[0].isEmpty ? "/" : folder.joined(separator: "/"), W_OK) == 0 else {
      throw Failure(systemReason(), file: target)
    }
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
