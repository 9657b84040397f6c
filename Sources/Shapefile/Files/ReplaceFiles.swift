import Glibc

/// Writes each content under a temporary name beside its place, and renames them when all are complete. A link is
/// followed, and a file that is replaced keeps its rights. What there is no content for is removed when the others are
/// in place. On failure nothing half-written is left.
func replaceFiles(_ contents: [(path: String, bytes: [UInt8]?)]) throws(ShapefileError) {
  var staged: [(temporary: String, path: String)] = []
  defer { for file in staged { unlink(file.temporary) } }
  for (path, bytes) in contents {
    guard let bytes else { continue }
    let name = lastComponent(of: path)
    let target = resolved(path)
    var status = stat()
    let isThere = stat(target, &status) == 0
    if isThere && status.st_mode & S_IFMT == S_IFDIR {
      throw ShapefileError(file: name, .cannotWrite("there is a folder of this name"))
    }
    // A rename asks only for rights to the folder.
    if isThere && access(target, W_OK) != 0 { throw ShapefileError(file: name, .cannotWrite(systemReason())) }
    let temporary = temporaryPath(beside: target)
    staged.append((temporary, target))
    try write(bytes, to: temporary, name: name)
    if isThere { chmod(temporary, status.st_mode & 0o7777) }
  }
  for file in staged {
    guard rename(file.temporary, file.path) == 0 else {
      throw ShapefileError(file: lastComponent(of: file.path), .cannotWrite(systemReason()))
    }
  }
  for (path, bytes) in contents where bytes == nil { unlink(path) }
}

/// The path with links followed; as it is where it leads to nothing yet.
private func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
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
