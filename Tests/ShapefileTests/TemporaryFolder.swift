import FoundationEssentials
import Glibc
import Testing

/// A folder that is there while the body runs.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.path + "/samkart-\(UInt64.random(in: 0 ... .max))"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

func bytes(ofFile path: String) -> [UInt8] { FileManager.default.contents(atPath: path).map { Array($0) } ?? [] }

/// Plainly, without waiting for the disk: some tests write thousands of files.
func write(_ bytes: some Collection<UInt8>, to path: String) throws {
  let file = try #require(fopen(path, "wb"))
  defer { fclose(file) }
  let array = Array(bytes)
  try #require(fwrite(array, 1, array.count, file) == array.count)
}

func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
