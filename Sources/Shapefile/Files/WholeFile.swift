import Geometry
import Glibc

/// The content of a file; `nil` when there is no file of this name.
///
/// Read whole, not mapped: a file that another program shortens meanwhile would end a mapping process.
func content(ofFile path: String) throws(ShapefileError) -> [UInt8]? {
  let name = lastComponent(of: path)
  // Asked before it is opened: to open a pipe is to wait for somebody to write into it.
  var kind = stat()
  if stat(path, &kind) == 0, kind.st_mode & S_IFMT != S_IFREG {
    throw ShapefileError(file: name, .cannotOpen("not a regular file"))
  }
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    if errno == ENOENT { return nil }
    throw ShapefileError(file: name, .cannotOpen(systemReason()))
  }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw ShapefileError(file: name, .cannotOpen(systemReason())) }
  guard status.st_mode & S_IFMT == S_IFREG else {
    throw ShapefileError(file: name, .cannotOpen("not a regular file"))
  }
  let size = Int(status.st_size)
  // Offsets in the index count 16-bit words in 31 bits.
  guard size <= 2 * Int(Int32.max) else { throw ShapefileError(file: name, .tooLarge(bytes: size)) }
  var isRead = true
  if size == 0 { return [] }
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    preferLargePages(UnsafeMutableRawBufferPointer(buffer))
    while count < size {
      let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
      if got < 0 && errno == EINTR { continue }
      if got <= 0 {
        isRead = got == 0
        break
      }
      count += got
    }
  }
  guard isRead else { throw ShapefileError(file: name, .cannotOpen(systemReason())) }
  return bytes
}

/// The system's words for the last failure.
func systemReason() -> String { String(cString: strerror(errno)) }

/// The part of a path behind the last slash.
func lastComponent(of path: String) -> String {
  path.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? path
}
