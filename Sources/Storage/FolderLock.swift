import Glibc

/// A lock on a folder that other runs of the program respect, held while the value lives, and gone with the process
/// however it ends. It is on the folder itself, so that no file is left behind.
///
/// Where the file system knows no locks, readers go without; a writer fails.
public struct FolderLock: ~Copyable {
  /// What is to be done under the lock.
  public enum Kind: Sendable {
    /// Many may read at once.
    case reading
    /// One alone may write, and nobody reads meanwhile.
    case writing
  }

  private let descriptor: Int32

  /// Waits for the lock.
  ///
  /// - Throws: `StorageError`: `isBeingEdited` when the patience is at its end. For writing also when the folder cannot
  ///   be opened or its file system locks none; readers then go on without a lock.
  public init(_ folder: String, for kind: Kind, waiting: Waiting) throws(StorageError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.descriptor = descriptor
    guard descriptor >= 0 else {
      if kind == .reading { return }
      throw .last(at: folder)
    }
    let operation = (kind == .reading ? LOCK_SH : LOCK_EX) | LOCK_NB
    var waited = 0
    while flock(descriptor, operation) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else {
        if kind == .reading { return }
        throw StorageError(.cannotBeLocked(errno), at: folder)
      }
      guard waited / 1000 < waiting.seconds else { throw StorageError(.isBeingEdited, at: folder) }
      if waited == 500 { waiting.isFelt(folder) }
      usleep(10_000)
      waited += 10
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
