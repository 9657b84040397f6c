import DataPackage
import Register
import TestSupport

#if canImport(Glibc)
  import Glibc
#endif

/// The real data set in memory, in which edits are made without touching a file.
enum NorwayEdits {
  static let folder = "\(Repository.folder)/GeoData/norway-2020"

  /// The files that edits read, as they lie in the repository.
  static let files: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    for name in [
      "datapackage.json", "collaborations.csv", "memberships.csv", "facts.csv", "disputes.csv", "events.csv",
      "plans.csv",
      "planned-memberships.csv", "code-changes.csv", "municipalities.csv", "counties.csv", "aliases.csv",
      "travel-to-work-areas.csv", "travel-to-work-members.csv", "economic-regions.csv", "economic-region-members.csv",
    ] { files[name] = bytes(of: "\(folder)/\(name)") }
    return files
  }()

  static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return bytes
  }

  static func open(_ files: [String: [UInt8]] = files) throws -> EditableDataSet {
    try EditableDataSet(
      read: { path in
        guard let bytes = files[path] else { throw Fixture.NoSuchFile() }
        return bytes
      }, journal: files["journal.jsonl"])
  }
}

extension [String: [UInt8]] {
  /// The files with what edits came to.
  func after(_ result: EditableDataSet.Result) -> Self {
    var files = self
    for (path, content) in result.files { files[path] = content }
    return files
  }

  /// The lines of a file, as text.
  func lines(_ path: String) -> [String] {
    String(decoding: self[path] ?? [], as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
