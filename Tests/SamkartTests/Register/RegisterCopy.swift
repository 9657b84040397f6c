import Foundation

/// A copy of the real data set in which a test may edit.
struct RegisterCopy {
  let scratch: ScratchFolder
  let folder: URL

  init() throws {
    scratch = try ScratchFolder()
    folder = scratch.url.appending(path: "norway")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = Program.repository.appending(path: "GeoData/norway-2020")
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      if name == "boundaries" || name == "commuting.csv" {
        // Never edited, and long.
        try linkedCopy(of: source.appending(path: name), at: folder.appending(path: name))
      } else {
        try FileManager.default.copyItem(at: source.appending(path: name), to: folder.appending(path: name))
      }
    }
  }

  func run(_ arguments: String...) throws -> Program.Outcome { try run(arguments) }

  func run(_ arguments: [String], in place: URL = Program.repository) throws -> Program.Outcome {
    try Program.run(arguments + ["--data", folder.path], in: place)
  }

  /// An edit with day and source.
  func edit(_ arguments: String..., day: String = "2021-01-01") throws -> Program.Outcome {
    try run(["register"] + arguments + ["--day", day, "--source", "Call"])
  }

  /// The text files that edits may change, by name.
  func texts() throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where (name.hasSuffix(".csv") || name.contains(".json")) && name != "commuting.csv" {
      texts[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return texts
  }

  func lines(_ name: String) throws -> [Substring] {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
  }
}
