import Glibc

/// The bytes of a file.
///
/// - Parameters:
///   - isPlain: whether only a plain file will do; otherwise a pipe may stand in, as `<(…)` of a shell makes it. A device
///     is refused: most of them never end.
///   - patience: for how many milliseconds a pipe may be without anybody who writes; one that has a writer is waited for.
///   - limit: fails on more bytes than these without reading on; ``ReadingLimit`` unless given.
/// - Throws: `StorageError`: `noPlainFile` for what will not do, `silentPipe` when nobody writes, `isFolder`,
///   `tooLarge` or `overLimit`, and what the system says.
public func fileContents(
  of path: String, isPlain: Bool = false, atMost limit: Int? = nil, patience: Int32 = 5_000
) throws(StorageError) -> [UInt8] {
  var kind = stat()
  // Asked before it is opened: to open a pipe is to wait for somebody to write into it.
  if stat(path, &kind) == 0 {
    let type = kind.st_mode & S_IFMT
    if type != S_IFREG && type != S_IFDIR && (isPlain || type != S_IFIFO) {
      throw StorageError(.noPlainFile, at: path)
    }
  }
  // To open a pipe is to wait for somebody to write into it, unless one says otherwise.
  let isPipe = kind.st_mode & S_IFMT == S_IFIFO
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | (isPipe ? O_NONBLOCK : 0))
  guard descriptor >= 0 else { throw .last(at: path) }
  defer { close(descriptor) }
  if isPipe {
    guard hasWriter(descriptor, within: patience) else { throw StorageError(.silentPipe, at: path) }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
  }
  return try everything(from: descriptor, named: path, atMost: limit)
}

/// Whether a pipe, opened so that reading does not wait, has somebody who writes into it, or has written.
private func hasWriter(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
  var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  if poll(&waiting, 1, milliseconds) != 0 { return true }
  // Nothing to read: either somebody is slow, or there is nobody.
  var byte: UInt8 = 0
  return read(descriptor, &byte, 1) < 0 && errno == EAGAIN
}

/// What an open descriptor gives until its end; it stays open.
///
/// - Parameters:
///   - name: what errors call it.
///   - given: fails on more bytes than these without reading on; ``ReadingLimit`` unless given.
/// - Throws: `StorageError`: `isFolder`, `tooLarge` over a limit that was given, `overLimit` over that of the run, and
///   what the system says.
public func everything(
  from descriptor: Int32, named name: String, atMost given: Int? = nil
) throws(StorageError) -> [UInt8] {
  let limit = given ?? ReadingLimit.mostBytes
  let excess = StorageError(given == nil ? .overLimit(limit) : .tooLarge(limit: limit), at: name)
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw .last(at: name) }
  if status.st_mode & S_IFMT == S_IFDIR { throw StorageError(.isFolder, at: name) }
  if Int(status.st_size) > limit { throw excess }
  // One byte more than the file holds, so that the end is seen without growing.
  var room = max(1 << 16, Int(status.st_size) + 1)
  var bytes: [UInt8] = []
  while true {
    let (piece, end) = nextBytes(from: descriptor, room: room, atMost: limit - bytes.count)
    if case .failed(let code) = end { throw StorageError(.system(code), at: name) }
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
    if bytes.count > limit { throw excess }
    if end == .ended { return bytes }
    room = bytes.count
  }
}

/// How the reading of some bytes came to its end.
private enum ReadingEnd: Equatable {
  /// There is no more.
  case ended
  /// There may be more.
  case full
  /// With the number that the system has for why.
  case failed(Int32)
}

/// The next bytes of a descriptor, until there is no more room; no farther, either, than to see that they are too many. Room
/// is not cleared before it is filled.
private func nextBytes(from descriptor: Int32, room: Int, atMost most: Int) -> (bytes: [UInt8], end: ReadingEnd) {
  var end = ReadingEnd.full
  let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
    while filled < room, filled <= most {
      let count = read(descriptor, buffer.baseAddress! + filled, room - filled)
      if count < 0 {
        if errno == EINTR { continue }
        end = .failed(errno)
        return
      }
      if count == 0 {
        end = .ended
        return
      }
      filled += count
    }
  }
  return (bytes, end)
}
