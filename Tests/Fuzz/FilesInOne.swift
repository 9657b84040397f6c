import Glibc

/// Several files in one input: before each its length in three bytes, the least significant first; the last takes what
/// is left.
func packed(_ files: [[UInt8]]) -> [UInt8] {
  files.dropLast().flatMap { file in (0..<3).map { UInt8(truncatingIfNeeded: file.count >> (8 * $0)) } + file }
    + (files.last ?? [])
}

/// So many files from an input; one that says it is longer than what is left takes what is left.
func unpacked(_ bytes: [UInt8], count: Int) -> [[UInt8]] {
  var rest = bytes[...]
  var files: [[UInt8]] = []
  while files.count < count - 1 {
    let length = rest.prefix(3).enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
    rest = rest.dropFirst(3)
    files.append(Array(rest.prefix(length)))
    rest = rest.dropFirst(length)
  }
  return files + [Array(rest)]
}

/// A folder in memory for readers that want paths; one for each process.
let scratchFolder: String = {
  let folder = "/dev/shm/samkart-fuzz-\(getpid())"
  mkdir(folder, 0o700)
  atexit {
    for name in ["a.shp", "a.shx", "a.dbf", "a.prj", "a.cpg", "a.gpkg", "a.gpkg-journal", "a.gpkg-wal", "a.gpkg-shm"] {
      unlink("/dev/shm/samkart-fuzz-\(getpid())/\(name)")
    }
    rmdir("/dev/shm/samkart-fuzz-\(getpid())")
  }
  return folder
}()

/// Writes a file anew; a failure of the harness itself ends the run.
func writeWhole(_ bytes: [UInt8], to path: String) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
  guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count else {
    fatalError("cannot write \(path)")
  }
  close(descriptor)
}

/// The content of a file; nothing where it can not be read.
func readWhole(_ path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { return [] }
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 4 << 20)
  let count = Glibc.read(descriptor, &bytes, bytes.count)
  return Array(bytes.prefix(max(0, count)))
}
