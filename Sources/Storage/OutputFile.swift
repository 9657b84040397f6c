import Glibc

/// Writes a whole result: to a temporary file in the same folder, renamed when complete.
///
/// What stood under the name before is there until the new file is whole, and nothing half-written remains. A link is
/// followed. What is no plain file (a terminal, a pipe, `/dev/null`) is written to as it is, since a rename would
/// replace it.
///
/// - Parameter isDurable: whether the bytes are on the disk, and not only on their way to it, before they get their name.
/// - Throws: `StorageError`: `namesFolder` for a folder, `deadLink` for a link to nothing, and what the system says
///   when the file cannot be made, written or renamed.
public func writeFile(_ bytes: [UInt8], to path: String, isDurable: Bool = false) throws(StorageError) {
  try StagedFile(bytes, for: path, isDurable: isDurable).move()
}

/// Writes a file that is not there yet, in a folder that nobody else knows.
func makeFile(_ bytes: [UInt8], at path: String) throws(StorageError) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw .last(at: path) }
  defer { close(descriptor) }
  try pour(bytes, into: descriptor, name: path)
}

/// Sees to it that the names in the folder of a file are on the disk.
///
/// - Throws: `StorageError` with what the system says when the folder cannot be opened or settled.
public func settleFolder(of path: String) throws(StorageError) {
  let folder = folder(of: path)
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .last(at: folder) }
  defer { close(descriptor) }
  // A file system that keeps no order of its own for folders says so, and has nothing to settle.
  guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last(at: folder) }
}

/// The folder in which a file lies.
func folder(of path: String) -> String {
  path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
}

/// Makes the folder and those above it, where they are missing.
///
/// - Throws: `StorageError`: what the system says when one cannot be made, `isFile` where a file has the name.
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
///
/// - Throws: `StorageError` with what the system says; some of the bytes may have been written.
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
