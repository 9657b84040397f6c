import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
  private static let languages = ["README.md", "README.en.md"]

  private static func text(_ file: String) throws -> String {
    try String(contentsOf: Program.repository.appending(path: file), encoding: .utf8)
  }

  /// The lines of code blocks without their remarks, a blank line where one block ends.
  private static func code(_ file: String) throws -> [String] {
    var isCode = false
    return try text(file).components(separatedBy: "\n").compactMap { line in
      if line.hasPrefix("```") {
        isCode.toggle()
        return isCode ? nil : ""
      }
      return isCode ? line.split(separator: "#")[0].trimmingCharacters(in: .whitespaces) : nil
    }
  }

  private static let commands = (try? code("README.md"))?.filter { $0.hasPrefix("samkart ") } ?? []

  @Test("Every paragraph about what one can run has a command to try, and all of them are found")
  func commandsToTry() { #expect(Self.commands.count == 34) }

  @Test("Every command works as it stands", arguments: commands)
  func works(_ command: String) throws {
    let scratch = try ScratchFolder()
    try Commands.provision(scratch.url)
    let outcome = try Program.run(Commands.words(command), in: scratch.url)
    #expect(outcome.status == 0, "\(outcome.talk)")
  }

  @Test("Both languages have the same commands in the same blocks, headings of the same ranks, and the same links")
  func sameInBoth() throws {
    let code = try Self.languages.map(Self.code)
    #expect(code[0] == code[1])
    let ranks = try Self.languages.map { file in
      try Self.text(file).components(separatedBy: "\n").compactMap { line in
        line.hasPrefix("#") ? line.prefix { $0 == "#" }.count : nil
      }
    }
    #expect(ranks[0] == ranks[1])
    let links = try Self.languages.map { file in
      try Self.text(file).matches(of: #/\]\(([^)]*)\)/#).map { String($0.1) }.filter { !Self.languages.contains($0) }
    }
    #expect(links[0] == links[1])
  }

  @Test("Names in the prose of one language are in that of the other", arguments: [(0, 1), (1, 0)])
  func sameNames(_ one: Int, _ other: Int) throws {
    // What stands between backticks, with `_` for the words in capitals that say what to put there.
    let names = try Self.languages.map { file in
      Set(
        try Self.text(file).matches(of: #/`([^`\n]+)`/#).map { $0.1.replacing(#/[A-ZÆØÅ]{2,}/#, with: "_") })
    }
    #expect(names[one].subtracting(names[other]).sorted() == [])
  }

  @Test("Each language leads to the other, and every link to a file leads to one", arguments: languages)
  func links(_ file: String) throws {
    let text = try Self.text(file)
    #expect(Self.languages.filter { $0 != file }.allSatisfy { text.contains("](\($0))") })
    for link in text.matches(of: #/\]\(([^)]*)\)/#).map({ String($0.1) }) where !link.contains("://") {
      let isThere = FileManager.default.fileExists(atPath: Program.repository.appending(path: link).path)
      #expect(isThere, "\(link)")
    }
  }

  @Test("Where things lie names every target", arguments: languages)
  func everyTarget(_ file: String) throws {
    let text = try Self.text(file)
    for name in try FileManager.default.contentsOfDirectory(
      atPath: Program.repository.appending(path: "Sources").path) where !name.hasPrefix("C") || name == "Cartography"
    {
      #expect(text.contains("`\(name)`") || text.contains("`Sources/\(name)`"), "\(name)")
    }
  }
}
