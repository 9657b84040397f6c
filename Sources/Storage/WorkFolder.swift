import Glibc

/// A folder for what other programs make, where `TMPDIR` says; gone with its owner. What runs left that were stopped is
/// removed when the next one is made.
public final class WorkFolder: Sendable {
  /// The path.
  public let path: String
  private let lock: Int32

  /// An empty folder that nobody else can read; fails where there is no room for one.
  public init() throws(StorageError) {
    let given = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let parent = given.isEmpty ? "/tmp" : given
    removeScratch(in: parent)
    var template = Array("\(parent)/\(scratch)XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .last(at: parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    _ = flock(lock, LOCK_EX | LOCK_NB)
  }

  deinit {
    removeFolder(path)
    close(lock)
  }
}

/// What the names of scratch folders begin with.
private let scratch = "samkart-layers-"

/// Removes folders of runs that were stopped; those of running ones are locked, and those of others not ours to remove.
private func removeScratch(in parent: String) {
  for name in names(in: parent) where name.hasPrefix(scratch) {
    let path = "\(parent)/\(name)"
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else { continue }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { continue }
    // One that was made this moment is not locked yet.
    let isOld = time(nil) - status.st_mtim.tv_sec > 60
    if isOld, flock(descriptor, LOCK_EX | LOCK_NB) == 0 { removeFolder(path) }
    close(descriptor)
  }
}
