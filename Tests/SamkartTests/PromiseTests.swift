import Foundation
import Testing

@Suite("What is promised")
struct PromiseTests {
  private static let page = "Sources/Workspace/Workspace.docc/What-is-promised.md"

  /// The last code span of each row of a table, and what stands in brackets in the prose: the names of tests.
  private static func named() throws -> [String] {
    let text = try String(contentsOf: Program.repository.appending(path: page), encoding: .utf8)
    let rows = text.matches(of: #/\| `([^`\n]+)` \|\n/#).map { String($0.1) }
    return rows + text.matches(of: #/\(`([^`\n]+)`\)/#).map { String($0.1) }
  }

  @Test("Every promise names a test that there is")
  func tests() throws {
    let names = try Self.named()
    #expect(names.count >= 18)
    let folder = Program.repository.appending(path: "Tests")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var sources = ""
    for case let file as URL in files where file.pathExtension == "swift" {
      sources += try String(contentsOf: file, encoding: .utf8)
    }
    for name in names {
      let isThere = ["func \(name)(", "func `\(name)`(", "@Test(\"\(name)\"", "\"\(name)\","].contains {
        sources.contains($0)
      }
      #expect(isThere, "no test is called '\(name)'")
    }
  }
}
