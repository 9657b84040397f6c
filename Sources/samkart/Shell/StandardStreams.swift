import Storage
import Workspace

/// The bytes of a file, or of standard input when the path is `-`.
///
/// - Parameters:
///   - isPlain: whether only a plain file will do.
///   - limit: fails on more bytes than these without reading on; the program's limit unless given.
func contents(of path: String, isPlain: Bool = false, atMost limit: Int? = nil) throws(StorageError) -> [UInt8] {
  path == "-"
    ? try everything(from: 0, named: path, atMost: limit) : try fileContents(of: path, isPlain: isPlain, atMost: limit)
}

/// Writes a whole result to a file, which is replaced when all is written, or to standard output for `-`.
func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
  try path == "-" ? pour(bytes, into: 1, name: "standard output") : writeFile(bytes, to: path)
}

/// Whether two paths lead to one file, which then would be read and overwritten, or written twice. Standard input and
/// output are none.
func isSameFile(_ first: String, _ second: String) -> Bool {
  first != "-" && second != "-" && Storage.isSameFile(first, second)
}
