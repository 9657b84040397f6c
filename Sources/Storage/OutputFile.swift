import Glibc

/// Writes a whole result: to a temporary file in the same folder, renamed when complete.
///
/// What stood under the name before is there until the new file is whole, and nothing half-written remains. A link is
/// followed. What is no plain file (a terminal, a pipe, `/dev/null`) is written to as it is, since a rename would
/// replace it.
///
/// - Parameter isDurable: whether the bytes are on the disk, and not only on their way to it, before they get their name.
public func writeFile(_ bytes: [UInt8], to path: String, isDurable: Bool = false) throws(StorageError) {
  var status = stat()
  var target = path
  if stat(path, &status) == 0 {
    if status.st_mode & S_IFMT == S_IFDIR { throw StorageError(.namesFolder, at: path) }
    if status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .last(at: path) }
      defer { close(descriptor) }
      return try pour(bytes, into: descriptor, name: path)
    }
    if let resolved = realpath(path, nil) {
      target = String(cString: resolved)
      free(resolved)
    }
  }
  let isThere = stat(target, &status) == 0
  var link = stat()
  if !isThere, lstat(target, &link) == 0, link.st_mode & S_IFMT == S_IFLNK {
    throw StorageError(.deadLink, at: path)
  }
  guard !isThere || access(target, W_OK) == 0 else { throw .last(at: path) }
  // A result gets the rights of the file that it replaces, or those that any new file gets.
  let mask = umask(0)
  umask(mask)
  let rights = isThere ? status.st_mode & 0o7777 : 0o666 & ~mask
  let temporary = try TemporaryFile(besides: target, named: path)
  guard fchmod(temporary.descriptor, rights) == 0 else { throw .last(at: path) }
  try pour(bytes, into: temporary.descriptor, name: path)
  guard !isDurable || fsync(temporary.descriptor) == 0 else { throw .last(at: path) }
  try temporary.move(to: target, named: path)
  if isDurable { try settleFolder(of: target) }
}

/// Sees to it that the names in the folder of a file are on the disk.
public func settleFolder(of path: String) throws(StorageError) {
  let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .last(at: folder) }
  defer { close(descriptor) }
  // A file system that keeps no order of its own for folders says so, and has nothing to settle.
  guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last(at: folder) }
}

/// A file without a name in the folder of another, which takes that one's place when it is complete. A program that is
/// stopped half-way leaves nothing behind.
private struct TemporaryFile: ~Copyable {
  let descriptor: Int32
  /// The name that it has, where the file system knows no files without one.
  private let path: [CChar]
  private let isNamed: Bool

  init(besides target: String, named path: String) throws(StorageError) {
    let folder = target.lastIndex(of: "/").map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    // O_TMPFILE is a macro that Swift does not see: its own bit, and that of a folder.
    let unnamed = open(folder, O_WRONLY | O_CLOEXEC | O_DIRECTORY | 0o20_000_000, 0o600)
    if unnamed >= 0 {
      descriptor = unnamed
      isNamed = false
      self.path = Array("\(target).\(getpid()).tmp".utf8CString)
      return
    }
    var template = Array("\(target).XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    isNamed = true
    self.path = template
    guard descriptor >= 0 else { throw .last(at: path) }
  }

  deinit {
    close(descriptor)
    // Gone already when it was moved.
    if isNamed { unlink(path) }
  }

  func move(to target: String, named name: String) throws(StorageError) {
    if !isNamed {
      // Left there only if the program is stopped between this call and the next.
      unlink(path)
      guard linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 else {
        throw .last(at: name)
      }
    }
    guard rename(path, target) == 0 else {
      let error = StorageError.last(at: name)
      unlink(path)
      throw error
    }
  }
}

/// Makes the folder and those above it, where they are missing.
public func makeFolder(_ path: String) throws(StorageError) {
  var made = path.hasPrefix("/") ? "/" : ""
  for part in path.split(separator: "/") {
    made += made.isEmpty || made == "/" ? String(part) : "/\(part)"
    if mkdir(made, 0o777) != 0 && errno != EEXIST { throw .last(at: path) }
  }
  var status = stat()
  guard path.isEmpty || (stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR) else {
    throw StorageError(.isFile, at: path)
  }
}

/// Writes all bytes to an open descriptor, which stays open; errors call it by the name.
public func pour(_ bytes: [UInt8], into descriptor: Int32, name: String) throws(StorageError) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + written, $0.count - written) }
    if count < 0 {
      if errno == EINTR { continue }
      throw .last(at: name)
    }
    written += count
  }
}

/// The name of a folder or file itself, links and dots resolved; fails when there is none.
public func resolvedName(_ path: String) throws(StorageError) -> String {
  guard let resolved = realpath(path, nil) else { throw .last(at: path) }
  defer { free(resolved) }
  return String(String(cString: resolved).split(separator: "/").last ?? "data")
}

/// Whether two paths lead to one file, which then would be read and overwritten, or written twice.
public func isSameFile(_ first: String, _ second: String) -> Bool {
  var a = stat()
  var b = stat()
  guard stat(first, &a) == 0, stat(second, &b) == 0 else { return first == second }
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino
}
