import Storage

/// The results of one run, which appear together: each is whole before any has its name, so that one that cannot be
/// written leaves none.
struct Outputs {
  private var files: [StagedFile] = []
  private var streamed: [[UInt8]] = []

  /// Makes a result for a file, or for standard output where the path is `-`.
  mutating func add(_ bytes: [UInt8], to path: String) throws(StorageError) {
    if path == "-" { streamed.append(bytes) } else { files.append(try StagedFile(bytes, for: path)) }
  }

  /// Gives the files their names, and writes then what goes to standard output.
  func appear() throws(StorageError) {
    for file in files { try file.move() }
    for bytes in streamed { try write(bytes, to: "-") }
  }
}
