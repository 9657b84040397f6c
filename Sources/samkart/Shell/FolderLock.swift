import Glibc

/// A lock on a folder that other runs of the program respect, held while the value lives, and gone with the process
/// however it ends. It is on the folder itself, so that no file is left behind.
///
/// Where the file system knows no locks, readers go without; a writer fails.
struct FolderLock: ~Copyable {
  /// What is to be done under the lock.
  enum Kind {
    /// Many may read at once.
    case reading
    /// One alone may write, and nobody reads meanwhile.
    case writing
  }

  private let descriptor: Int32

  /// Waits for the lock.
  ///
  /// - Parameter patience: how many seconds to wait for others; 0 to fail at once.
  init(_ folder: String, for kind: Kind, patience: Int, talk: Talk) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.descriptor = descriptor
    guard descriptor >= 0 else {
      if kind == .reading { return }
      throw Failure(systemReason(), file: folder)
    }
    let operation = (kind == .reading ? LOCK_SH : LOCK_EX) | LOCK_NB
    var waited = 0
    while flock(descriptor, operation) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else {
        if kind == .reading { return }
        throw Failure("can not be locked against other edits: \(systemReason())", file: folder)
      }
      guard waited / 1000 < patience else {
        throw Failure("is being edited by another run of the program; try again when that is done", file: folder)
      }
      if isatty(2) == 1, waited >= 500 { talk.note("waiting until another edit of \(folder) is done") }
      usleep(10_000)
      waited += 10
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
