import Foundation
import Testing

/// Countries live in data sets, and languages in their folders: no code may know Norway, its words or its report.
@Suite("Sources")
struct NeutralSourcesTests {
  private static let sources = Program.repository.appending(path: "Sources")

  /// The files that may, and why.
  private static let exempt = [
    "Analysis/Join/KnownFields.swift": "names of fields as they stand in the files of many countries",
    "Register/Import/Planning/CollaborationNames.swift": "letters of many languages, and what ids have in their place",
  ]

  private static let words = #"(?i)kommun|fylk|procurement|innkj|norway|norweg|norsk|\boslo\b|figure-3-1|[æøå]"#

  private static func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted()
      .filter {
        $0.hasSuffix(".swift") && !$0.hasPrefix("Reports/Words/") && !$0.hasPrefix("samkart/Words/")
          && exempt[$0] == nil
      }
  }

  @Test("have nothing of any one country outside the folders of languages", arguments: try files())
  func neutral(_ file: String) throws {
    let text = try String(contentsOf: Self.sources.appending(path: file), encoding: .utf8)
    let expression = try NSRegularExpression(pattern: Self.words)
    let found = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { line in
      // Comments may show what a case looks like; examples in help are run, on the data set at hand.
      if line.hasPrefix("//") || line.hasPrefix("samkart ") { return false }
      let code = line.components(separatedBy: " // ")[0]
      return expression.firstMatch(in: code, range: NSRange(code.startIndex..., in: code)) != nil
    }
    #expect(found == [], "\(file)")
  }

  @Test("The files that are let off are there, and need it", arguments: exempt.keys.sorted())
  func exemptions(_ file: String) throws {
    let text = try String(contentsOf: Self.sources.appending(path: file), encoding: .utf8)
    #expect(text.range(of: Self.words, options: .regularExpression) != nil)
  }
}
