import Glibc

/// The bytes of a file.
func bytes(of path: String) throws -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw BenchmarkFailure(description: "\(path): cannot be read") }
  defer { fclose(file) }
  var content: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let count = fread(&part, 1, part.count, file)
    if count == 0 { return content }
    content.append(contentsOf: part[..<count])
  }
}

/// Writes a file.
func write(_ bytes: [UInt8], to path: String) throws {
  guard let file = fopen(path, "wb") else { throw BenchmarkFailure(description: "\(path): cannot be written") }
  defer { fclose(file) }
  guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
    throw BenchmarkFailure(description: "\(path): cannot be written")
  }
}

/// A line on standard error.
func note(_ text: String) {
  let line = text + "\n"
  _ = Glibc.write(2, line, line.utf8.count)
}
