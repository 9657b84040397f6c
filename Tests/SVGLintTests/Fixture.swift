import Foundation

@testable import SVGLint

/// The drawings that the tests look at: a clean one, and one for each rule.
enum Fixture {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ name: String) throws -> [UInt8] {
    let data = try Data(contentsOf: tests.appending(path: "Fixtures/\(name).svg"))
    return name == "file-size" ? padded(Array(data)) : Array(data)
  }

  /// The names of all drawings.
  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: tests.appending(path: "Fixtures").path).map {
      String($0.prefix { $0 != "." })
    }
  }

  /// The ids of the rules that find something, each once and in order.
  static func rules(_ bytes: [UInt8]) throws -> [String] {
    try lint(bytes).map(\.rule).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// A page of the repository.
  static func page(_ path: String) throws -> String {
    try String(contentsOf: repository.appending(path: path), encoding: .utf8)
  }

  /// A large file is not worth its place in the repository.
  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Array(
      lines.flatMap { line in
        let isPadding = line.starts(with: "<!-- The test repeats".utf8)
        return [[UInt8]](repeating: line + [UInt8(ascii: "\n")], count: isPadding ? 601_000 / line.count : 1)
      }.joined())
  }
}
