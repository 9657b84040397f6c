import DataPackage
import Glibc

/// What an edit has decided that is not in the files of the folder yet; `nil` for nothing.
///
/// Fails where somebody has changed one of the files since, which finishing the edit would overwrite.
public func pendingEdit(in folder: String) throws(StorageError) -> PendingFiles? {
  let path = "\(folder)/\(PendingFiles.file)"
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  guard let pending = PendingFiles(bytes: try fileContents(of: path, isPlain: true)) else {
    throw StorageError(.noPendingEdit, at: path)
  }
  for file in pending.files {
    let found = try contentIfAny(of: file.path, in: folder)
    if file.accounts(for: found) { continue }
    throw StorageError(.changedSinceStoppedEdit, at: "\(folder)/\(file.path)")
  }
  return pending
}

/// Decides an edit, then does it; to be called under a lock for writing.
///
/// The one step that decides is the name that the pending file gets; before it nothing has happened, after it every
/// reader sees all, also when the program or the machine is stopped on the way.
///
/// - Throws: `StorageError`: `leadsOutside`, `changedMeanwhile` and what the system says, before anything has happened;
///   `decidedAndNotSettled` when the edit is decided and whoever opens the folder next finishes it.
public func commit(_ pending: PendingFiles, in folder: String) throws(StorageError) {
  for file in pending.files {
    try requireInside(file.path, of: folder)
    try checkWritable("\(folder)/\(file.path)")
  }
  for file in pending.files {
    let found = try contentIfAny(of: file.path, in: folder)
    if file.accounts(for: found) { continue }
    throw StorageError(.changedMeanwhile, at: "\(folder)/\(file.path)")
  }
  try writeFile(pending.bytes, to: "\(folder)/\(PendingFiles.file)", isDurable: true)
  do throws(StorageError) {
    try settle(pending, in: folder)
  } catch {
    throw StorageError(.decidedAndNotSettled("\(error)"), at: folder)
  }
}

/// Puts what was decided into the files. Done twice it comes to the same.
///
/// - Throws: `StorageError` for a path that leads out of the folder, and with what the system says of the first file
///   that cannot be written; done again, it goes on from there.
public func settle(_ pending: PendingFiles, in folder: String) throws(StorageError) {
  for file in pending.files {
    let target = "\(folder)/\(file.path)"
    try requireInside(file.path, of: folder)
    if let content = file.content {
      try writeFile(content, to: target, isDurable: true)
    } else if unlink(target) != 0, errno != ENOENT {
      throw .last(at: target)
    }
  }
  let name = "\(folder)/\(PendingFiles.file)"
  try settleFolder(of: name)
  guard unlink(name) == 0 || errno == ENOENT else { throw .last(at: name) }
  try settleFolder(of: name)
}

/// The bytes of a file as it lies on the disk; `nil` when it is not there.
private func contentIfAny(of file: String, in folder: String) throws(StorageError) -> [UInt8]? {
  let path = "\(folder)/\(file)"
  var status = stat()
  if stat(path, &status) != 0, errno == ENOENT { return nil }
  return try fileContents(of: path, isPlain: true)
}

/// Fails before anything is decided where a file or its folder may not be written.
private func checkWritable(_ target: String) throws(StorageError) {
  var status = stat()
  if stat(target, &status) == 0 {
    guard status.st_mode & S_IFMT == S_IFREG else { throw StorageError(.noPlainFile, at: target) }
    guard access(target, W_OK) == 0 else { throw .last(at: target) }
  }
  let real = realpath(target, nil).map { pointer in
    defer { free(pointer) }
    return String(cString: pointer)
  }
  let folder = (real ?? target).split(separator: "/", omittingEmptySubsequences: false).dropLast()
  guard access(folder.count == 1 && folder[0].isEmpty ? "/" : folder.joined(separator: "/"), W_OK) == 0 else {
    throw .last(at: target)
  }
}
