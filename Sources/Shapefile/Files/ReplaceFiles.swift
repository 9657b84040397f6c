import Glibc

/// Writes each content under a temporary name beside its place, and renames them when all are complete. What there is
/// no content for is removed. On failure nothing half-written is left.
func replaceFiles(_ contents: [(path: String, bytes: [UInt8]?)]) throws(ShapefileError) {
  var staged: [(temporary: String, path: String)] = []
  defer { for file in staged { unlink(file.temporary) } }
  for (path, bytes) in contents {
    guard let bytes else { continue }
    var status = stat()
    if stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR {
      throw ShapefileError(file: lastComponent(of: path), .cannotWrite("there is a folder of this name"))
    }
    let temporary = temporaryPath(beside: path)
    staged.append((temporary, path))
    try write(bytes, to: temporary, name: lastComponent(of: path))
  }
  for (path, bytes) in contents where bytes == nil { unlink(path) }
  for file in staged {
    guard rename(file.temporary, file.path) == 0 else {
      throw ShapefileError(file: lastComponent(of: file.path), .cannotWrite(systemReason()))
    }
  }
}

private func temporaryPath(beside path: String) -> String {
  let name = lastComponent(of: path)
  return path.dropLast(name.count) + ".\(name).\(getpid()).part"
}

private func write(_ bytes: [UInt8], to path: String, name: String) throws(ShapefileError) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw ShapefileError(file: name, .cannotWrite(systemReason())) }
  let failure = bytes.withUnsafeBytes { buffer -> String? in
    var written = 0
    while written < buffer.count {
      let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return systemReason() }
      written += count
    }
    return nil
  }
  // A full disk may only be noticed at the end.
  let closing = close(descriptor) == 0 ? nil : systemReason()
  if let reason = failure ?? closing { throw ShapefileError(file: name, .cannotWrite(reason)) }
}
