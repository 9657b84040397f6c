import Foundation
import Register
import Testing

@Suite struct ProblemKindsTests {
  @Test("the list of kinds has every kind that is made, and is sorted")
  func complete() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var made: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/(?:Problem|RegisterRule)\(\s*kind:\s*"([a-z-]+)"/#) {
        made.insert(String(match.1))
      }
    }
    #expect(made.count > 40)
    #expect(made.subtracting(Problem.kinds).sorted() == [])
    #expect(Problem.kinds == Problem.kinds.sorted())
  }
}
