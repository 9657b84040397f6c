import Glibc

/// Replaces the files of a set: each content is written under a temporary name beside its place, and they get their
/// names when all are complete (``PendingSwitch`` says how a reader tells the sets apart meanwhile). A link is followed,
/// and a file that is replaced keeps its rights. What there is no content for is removed. On failure nothing half-written
/// is left; what programs left that were stopped is cleared away.
///
/// - Parameter stem: the path of the set without an ending.
func replaceFiles(
  ofSet stem: some StringProtocol, _ contents: [(path: String, bytes: [UInt8]?)]
) throws(ShapefileError) {
  let turn = try FolderTurn(beside: String(stem))
  try replaceInTurn(ofSet: stem, contents)
  _ = consume turn
}

private func replaceInTurn(
  ofSet stem: some StringProtocol, _ contents: [(path: String, bytes: [UInt8]?)]
) throws(ShapefileError) {
  try PendingSwitch(ofSet: stem)?.finish(ofSet: stem)
  for (path, _) in contents { removeLeftovers(of: resolved(path)) }
  var staged: [StagedPart] = []
  for (path, bytes) in contents {
    guard let bytes else { continue }
    staged.append(try StagedPart(bytes, for: path))
  }
  let marker = PendingSwitch.path(ofSet: stem)
  // Links lead to other folders, where the names of this one say nothing.
  let isOneFolder = staged.allSatisfy { $0.target == $0.path }
  if isOneFolder {
    let parts = contents.map { path, bytes in
      PendingSwitch.Part(
        name: lastComponent(of: path),
        temporary: bytes == nil ? nil : lastComponent(of: temporaryPath(beside: path)))
    }
    let mark = try StagedPart(PendingSwitch(parts).bytes, for: marker)
    try mark.move()
    // From here on the new set is the set, whatever happens.
    for file in staged { file.isKept = true }
  }
  for file in staged where file.isAttributes { unlink(file.target) }
  for file in staged where !file.isAttributes { try file.move() }
  for (path, bytes) in contents where bytes == nil { unlink(path) }
  for file in staged where file.isAttributes { try file.move() }
  if isOneFolder { unlink(marker) }
}

/// The turn to replace sets in a folder, held while the value lives: two runs at once would each finish what the other
/// has begun. Where the file system knows no locks, there are no turns.
private struct FolderTurn: ~Copyable {
  private let descriptor: Int32

  init(beside path: String) throws(ShapefileError) {
    let name = lastComponent(of: path)
    let folder = String(path.dropLast(name.count))
    descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    var waited = 0
    while descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { return }
      guard waited < 3000 else {
        throw ShapefileError(file: "\(name).shp", .cannotWrite("another run writes in the folder; try again"))
      }
      usleep(10_000)
      waited += 1
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}

/// A file that is whole and waits under a temporary name; gone with its owner unless it was moved or the set's switch
/// is decided.
private final class StagedPart {
  let path, target: String
  private let name, temporary: String
  private let descriptor: Int32
  /// Whether it stays when its owner goes: whoever comes next puts it in its place.
  var isKept = false

  var isAttributes: Bool { name.lowercased().hasSuffix(".dbf") }

  init(_ bytes: [UInt8], for path: String) throws(ShapefileError) {
    self.path = path
    name = lastComponent(of: path)
    target = resolved(path)
    temporary = temporaryPath(beside: target)
    var status = stat()
    let isThere = stat(target, &status) == 0
    if isThere && status.st_mode & S_IFMT == S_IFDIR {
      throw ShapefileError(file: name, .cannotWrite("there is a folder of this name"))
    }
    // A rename asks only for rights to the folder.
    if isThere && access(target, W_OK) != 0 { throw ShapefileError(file: name, .cannotWrite(systemReason())) }
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw ShapefileError(file: name, .cannotWrite(systemReason())) }
    // Held until the file has its name or the program is gone, so that nobody takes it for a leftover.
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    if isThere { fchmod(descriptor, status.st_mode & 0o7777) }
    if let reason = written(bytes, to: descriptor) {
      unlink(temporary)
      throw ShapefileError(file: name, .cannotWrite(reason))
    }
  }

  deinit {
    close(descriptor)
    if !isKept { unlink(temporary) }
  }

  func move() throws(ShapefileError) {
    guard rename(temporary, target) == 0 else { throw ShapefileError(file: name, .cannotWrite(systemReason())) }
  }
}

/// Writes all bytes; the system's reason where it takes them not. A full disk may only be noticed when they are settled.
private func written(_ bytes: [UInt8], to descriptor: Int32) -> String? {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return systemReason() }
      done += count
    }
    // Some file systems tell only at the closing; the file itself stays open for its lock.
    return close(dup(descriptor)) == 0 ? nil : systemReason()
  }
}

/// The path with links followed; as it is where it leads to nothing yet.
func resolved(_ path: String) -> String {
  var status = stat()
  // Only where the file itself is a link: the folder keeps the name by which it was given.
  guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let real = realpath(path, nil) else {
    return path
  }
  defer { free(real) }
  return String(cString: real)
}

private func temporaryPath(beside path: String) -> String {
  let name = lastComponent(of: path)
  return path.dropLast(name.count) + ".\(name).\(getpid()).part"
}

/// Removes temporary files of a file that programs left which were stopped; those of running ones are locked.
private func removeLeftovers(of path: String) {
  let name = lastComponent(of: path)
  let folder = String(path.dropLast(name.count))
  guard let stream = opendir(folder.isEmpty ? "." : folder) else { return }
  defer { closedir(stream) }
  while let entry = readdir(stream) {
    let found = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    guard found.hasPrefix(".\(name)."), found.hasSuffix(".part"),
      found.dropFirst(name.count + 2).dropLast(5).allSatisfy({ $0.isASCII && $0.isNumber })
    else { continue }
    let descriptor = open(folder + found, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { continue }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(folder + found) }
  }
}
