import Glibc

/// Writes a whole folder of results: into a temporary one beside it, renamed when complete.
///
/// A program that is stopped half-way leaves the old folder whole: under its name, or, between two renamings, beside it
/// with `.old` at the end, from where the next run that writes the folder takes it back.
///
/// - Parameters:
///   - files: paths inside the folder with their bytes.
///   - replacing: whether a folder that holds a data set and nothing else may be replaced; nothing else ever is.
///   - source: a folder that must not be written to, nor lie inside the new one.
///   - waiting: the patience with an edit of the folder that is replaced.
///   - isOwn: whether a file of the old folder, by its path inside, may go with it though the new one has none such.
/// - Throws: `StorageError` when the folder is that of the source or has it inside or outside of it, holds something
///   and may not be replaced, is no data set, holds a file that is not its own, or is being edited; and what the system
///   says. The old folder then stands as it was.
public func writeFolder(
  _ files: [(path: String, bytes: [UInt8])], to path: String, replacing: Bool, apartFrom source: String,
  waiting: Waiting = .reader, isOwn: (String) -> Bool
) throws(StorageError) {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  try checkIsApart(path, source)
  recoverFolders(besides: path)
  guard try isFullFolder(path) else {
    return try withNewFolder(of: files, besides: path) { new throws(StorageError) in
      guard rename(new, path) == 0 else { throw StorageError.last(at: path) }
    }
  }
  guard replacing else { throw StorageError(.fullFolder, at: path) }
  guard access("\(path)/datapackage.json", F_OK) == 0 else {
    throw StorageError(.noDataSet, at: path)
  }
  // No edit is made between the look at what is there and its end.
  let lock = try FolderLock(path, for: .writing, waiting: waiting)
  let known = Set(files.map(\.path))
  if let stranger = plainFiles(in: path).first(where: { !known.contains($0) && !isOwn($0) }) {
    throw StorageError(.stranger(stranger), at: path)
  }
  try withNewFolder(of: files, besides: path) { new throws(StorageError) in
    let aside = "\(path).\(getpid()).old"
    guard rename(path, aside) == 0 else { throw StorageError.last(at: path) }
    guard rename(new, path) == 0 else {
      let error = StorageError.last(at: path)
      rename(aside, path)
      throw error
    }
    removeFolder(aside)
  }
  _ = consume lock
}

/// Makes a folder with the files beside another, for the work to give it its name; gone when that fails.
func withNewFolder(
  of files: [(path: String, bytes: [UInt8])], besides path: String, _ work: (String) throws(StorageError) -> Void
) throws(StorageError) {
  try makeFolder(folder(of: path))
  let temporary = "\(path).\(getpid()).new"
  guard mkdir(temporary, 0o700) == 0 else { throw StorageError.last(at: path) }
  // Held while this run lives, so that nobody takes it for a leftover.
  let lock = open(temporary, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  defer { close(lock) }
  _ = flock(lock, LOCK_EX | LOCK_NB)
  do throws(StorageError) {
    let mask = umask(0)
    umask(mask)
    guard chmod(temporary, 0o777 & ~mask) == 0 else { throw StorageError.last(at: path) }
    for file in files {
      let target = "\(temporary)/\(file.path)"
      if let slash = file.path.lastIndex(of: "/") { try makeFolder("\(temporary)/\(file.path[..<slash])") }
      try makeFile(file.bytes, at: target)
    }
    try work(temporary)
  } catch {
    removeFolder(temporary)
    throw error
  }
}

/// Takes back the old folder that a run left aside which was stopped between its two renamings, and removes what such
/// runs left beside the folder; folders of running ones are locked.
func recoverFolders(besides path: String) {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  let parent = folder(of: path)
  for found in names(in: parent).sorted() where found.hasPrefix("\(name).") {
    let rest = found.dropFirst(name.count + 1)
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    guard !number.isEmpty, [".old", ".new"].contains(rest.dropFirst(number.count)) else { continue }
    let left = "\(parent)/\(found)"
    let descriptor = open(left, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { continue }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { continue }
    if rest.hasSuffix(".old"), access(path, F_OK) != 0, rename(left, path) == 0 { continue }
    removeFolder(left)
  }
}

/// Fails when one of the folders is the other or lies inside it.
private func checkIsApart(_ path: String, _ source: String) throws(StorageError) {
  guard let inside = wholePath(source) else { return }
  // The part of the path that is there, links resolved, with the part that is yet to be made.
  var known = path
  var rest = ""
  while wholePath(known) == nil {
    guard let slash = known.lastIndex(of: "/") else {
      rest = "/\(known)\(rest)"
      known = "."
      break
    }
    rest = String(known[slash...]) + rest
    known = slash == known.startIndex ? "/" : String(known[..<slash])
  }
  let whole = (wholePath(known).map { $0 == "/" ? "" : $0 } ?? "") + rest
  if whole == inside { throw StorageError(.isSource, at: path) }
  if whole.hasPrefix(inside + "/") { throw StorageError(.insideSource, at: path) }
  if inside.hasPrefix(whole + "/") { throw StorageError(.holdsSource, at: path) }
}

/// A path with its links followed; `nil` where nothing is there.
func wholePath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// Whether something is under the name: `false` for nothing and for an empty folder; fails for what is no folder.
private func isFullFolder(_ path: String) throws(StorageError) -> Bool {
  var status = stat()
  guard lstat(path, &status) == 0 else {
    if errno == ENOENT { return false }
    throw StorageError.last(at: path)
  }
  guard status.st_mode & S_IFMT == S_IFDIR else { throw StorageError(.noFolder, at: path) }
  return !names(in: path).isEmpty
}

/// What is in a folder, in no order; nothing where it cannot be read.
func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

/// Everything in a folder and those inside it that is no folder, by its path from there; links are not followed.
private func plainFiles(in folder: String) -> [String] {
  var found: [String] = []
  for name in names(in: folder).sorted() {
    var status = stat()
    if lstat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      found += plainFiles(in: "\(folder)/\(name)").map { "\(name)/\($0)" }
    } else {
      found.append(name)
    }
  }
  return found
}

/// Removes a folder with all that is in it; links are removed, not followed.
func removeFolder(_ path: String) {
  for name in names(in: path) {
    let child = "\(path)/\(name)"
    var status = stat()
    if lstat(child, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { removeFolder(child) } else { unlink(child) }
  }
  rmdir(path)
}
