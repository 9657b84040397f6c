import Glibc

/// Writes results into a folder that may hold others: all of them, or none where one cannot be written.
///
/// A folder that is not there yet appears whole. In one that is there, everything is made first, in a folder inside it
/// whose name begins with a point, and then takes its places in the order given; what else lies there stays. A run that is
/// stopped while it does that leaves that folder as the sign of it, and the next run that writes there removes it.
///
/// - Parameter files: paths inside the folder with their bytes; what readers begin with comes last.
/// - Throws: `StorageError`: `noFolder` where something else has the name, and what the system says when a file cannot
///   be made or take its place.
public func placeFiles(_ files: [(path: String, bytes: [UInt8])], in folder: String) throws(StorageError) {
  var folder = folder
  while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
  var status = stat()
  guard lstat(folder, &status) == 0 else {
    recoverFolders(besides: folder)
    return try withNewFolder(of: files, besides: folder) { new throws(StorageError) in
      guard rename(new, folder) == 0 else { throw StorageError.last(at: folder) }
    }
  }
  guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
    throw StorageError(.noFolder, at: folder)
  }
  removeUnfinished(in: folder)
  let made = "\(folder)/\(unfinished)\(getpid())"
  guard mkdir(made, 0o777) == 0 else { throw StorageError.last(at: folder) }
  let lock = open(made, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  defer { close(lock) }
  _ = flock(lock, LOCK_EX | LOCK_NB)
  defer { removeFolder(made) }
  for file in files {
    if let slash = file.path.lastIndex(of: "/") { try makeFolder("\(made)/\(file.path[..<slash])") }
    try makeFile(file.bytes, at: "\(made)/\(file.path)")
    try checkPlace("\(folder)/\(file.path)")
  }
  for file in files {
    let target = "\(folder)/\(file.path)"
    if let slash = target.lastIndex(of: "/") { try makeFolder(String(target[..<slash])) }
    // A link is followed, as everywhere.
    let place = realpath(target, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    if rename("\(made)/\(file.path)", place ?? target) != 0 {
      // A link may lead to another file system.
      guard errno == EXDEV else { throw StorageError.last(at: target) }
      try writeFile(file.bytes, to: target)
    }
  }
}

/// What the names of folders begin with in which results are made.
private let unfinished = ".samkart-unfinished."

/// Fails before anything has its name where a file cannot get it.
private func checkPlace(_ target: String) throws(StorageError) {
  var status = stat()
  guard stat(target, &status) == 0 else { return }
  if status.st_mode & S_IFMT == S_IFDIR { throw StorageError(.namesFolder, at: target) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw StorageError(.noPlainFile, at: target) }
  guard access(target, W_OK) == 0 else { throw .last(at: target) }
}

/// Removes what runs left in a folder that were stopped; folders of running ones are locked.
private func removeUnfinished(in folder: String) {
  for name in names(in: folder) where name.hasPrefix(unfinished) {
    let path = "\(folder)/\(name)"
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { continue }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { removeFolder(path) }
    close(descriptor)
  }
}
