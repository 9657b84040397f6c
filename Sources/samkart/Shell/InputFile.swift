import Glibc

/// The bytes of a file, or of standard input when the path is `-`.
///
/// - Parameters:
///   - isPlain: whether only a plain file will do; otherwise a pipe may stand in, as `<(…)` of a shell makes it. A device
///     is refused: most of them never end.
///   - limit: fails on more bytes than these without reading on.
func contents(of path: String, isPlain: Bool = false, atMost limit: Int = .max) throws -> [UInt8] {
  var kind = stat()
  // Asked before it is opened: to open a pipe is to wait for somebody to write into it.
  if path != "-", stat(path, &kind) == 0 {
    let type = kind.st_mode & S_IFMT
    if type != S_IFREG && type != S_IFDIR && (isPlain || type != S_IFIFO) {
      throw Failure("is no plain file", file: path)
    }
  }
  let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw Failure(systemReason(), file: path) }
  defer { if descriptor != 0 { close(descriptor) } }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw Failure(systemReason(), file: path) }
  if status.st_mode & S_IFMT == S_IFDIR { throw Failure("is a folder, and a file is needed", file: path) }
  if Int(status.st_size) > limit { throw Failure(tooLarge(limit), file: path) }
  // One byte more than the file holds, so that the end is seen without growing.
  var bytes = [UInt8](repeating: 0, count: max(1 << 16, Int(status.st_size) + 1))
  var filled = 0
  while true {
    if filled == bytes.count { bytes.append(contentsOf: [UInt8](repeating: 0, count: bytes.count)) }
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + filled, $0.count - filled) }
    if count < 0 {
      if errno == EINTR { continue }
      throw Failure(systemReason(), file: path)
    }
    if count == 0 { break }
    filled += count
    if filled > limit { throw Failure(tooLarge(limit), file: path) }
  }
  bytes.removeLast(bytes.count - filled)
  return bytes
}

/// What the system says of its last failure, as `No such file or directory`.
func systemReason() -> String { String(cString: strerror(errno)) }

private func tooLarge(_ limit: Int) -> String { "is larger than the \(limit >> 20) MiB that are read" }
