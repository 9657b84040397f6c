import Glibc

/// A result that is whole and waits for its name; gone with its owner unless it was moved.
///
/// It has no name where the file system can do without, and else one beside its place. It is locked as long as this run
/// lives, so that nobody takes it for a leftover of a run that was stopped.
public final class StagedFile {
  private let path, target: String
  private let temporary: String
  private let descriptor: Int32
  private let isDurable: Bool
  private var isNamed: Bool
  /// What is written as it is, when the others are moved: a terminal, a pipe, `/dev/null`, which a rename would replace.
  private let poured: [UInt8]?

  /// Writes the bytes for a path, whose file stays as it is; what runs that were stopped left of it is removed.
  ///
  /// A link is followed, and a file that will be replaced keeps its rights.
  ///
  /// - Parameter isDurable: whether the bytes are on the disk, and not only on their way to it, before they get their name.
  /// - Throws: `StorageError`: `namesFolder` for a folder, `deadLink` for a link to nothing, and what the system says
  ///   when the bytes cannot be written.
  public init(_ bytes: [UInt8], for path: String, isDurable: Bool = false) throws(StorageError) {
    self.path = path
    self.isDurable = isDurable
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR { throw StorageError(.namesFolder, at: path) }
    if isThere, status.st_mode & S_IFMT != S_IFREG {
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      (target, temporary, isNamed, poured) = (path, "", false, bytes)
      guard descriptor >= 0 else { throw .last(at: path) }
      return
    }
    poured = nil
    target = try followed(path)
    guard !isThere || access(target, W_OK) == 0 else { throw .last(at: path) }
    temporary = "\(target).\(getpid()).tmp"
    removeLeftovers(of: target)
    let folder = folder(of: target)
    // O_TMPFILE is a macro that Swift does not see: its own bit, and that of a folder.
    let unnamed = open(folder, O_WRONLY | O_CLOEXEC | O_DIRECTORY | 0o20_000_000, 0o600)
    isNamed = unnamed < 0
    descriptor = isNamed ? open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600) : unnamed
    guard descriptor >= 0 else { throw .last(at: path) }
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    // A result gets the rights of the file that it replaces, or those that any new file gets.
    let mask = umask(0)
    umask(mask)
    let rights = isThere ? status.st_mode & 0o7777 : 0o666 & ~mask
    guard fchmod(descriptor, rights) == 0 else { throw .last(at: path) }
    try pour(bytes, into: descriptor, name: path)
    guard !isDurable || fsync(descriptor) == 0 else { throw .last(at: path) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    // Gone already when it was moved.
    if isNamed { unlink(temporary) }
  }

  /// Gives it its name, in place of what had it before.
  ///
  /// - Throws: `StorageError` with what the system says; what had the name before then keeps it.
  public func move() throws(StorageError) {
    if let poured { return try pour(poured, into: descriptor, name: path) }
    if !isNamed {
      // Left there only if the program is stopped between this call and the next; whoever writes here next removes it.
      unlink(temporary)
      guard linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0 else {
        throw .last(at: path)
      }
      isNamed = true
    }
    guard rename(temporary, target) == 0 else { throw .last(at: path) }
    isNamed = false
    if isDurable { try settleFolder(of: target) }
  }
}

/// The path with the link followed that it is; as it is where there is nothing yet. Fails for a link to nothing.
private func followed(_ path: String) throws(StorageError) -> String {
  if let resolved = realpath(path, nil) {
    defer { free(resolved) }
    return String(cString: resolved)
  }
  var link = stat()
  if lstat(path, &link) == 0, link.st_mode & S_IFMT == S_IFLNK { throw StorageError(.deadLink, at: path) }
  return path
}

/// Removes temporary files of a file that runs left which were stopped; those of running ones are locked.
private func removeLeftovers(of target: String) {
  let name = target.split(separator: "/").last.map(String.init) ?? target
  let folder = folder(of: target)
  for found in names(in: folder) where found.hasPrefix("\(name).") && found.hasSuffix(".tmp") {
    let number = found.dropFirst(name.count + 1).dropLast(4)
    guard !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { continue }
    let path = "\(folder)/\(found)"
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { continue }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
    close(descriptor)
  }
}
