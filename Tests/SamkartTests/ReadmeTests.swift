import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
  private static let commands: [String] = {
    let text = try? String(contentsOf: Program.repository.appending(path: "README.md"), encoding: .utf8)
    return (text ?? "").components(separatedBy: "\n").filter { $0.hasPrefix("samkart ") }
  }()

  @Test("There are five commands beside the two, and two for the surveyor")
  func seven() { #expect(Self.commands.count == 7) }

  @Test("Every command works as it stands", arguments: commands)
  func works(_ command: String) throws {
    let scratch = try ScratchFolder()
    try Commands.provision(scratch.url)
    // As a shell reads it: what stands between quotation marks is one word.
    let words = command.split(separator: "#")[0].split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { place, part in place % 2 == 1 ? [part] : part.split(separator: " ") }.dropFirst().map(String.init)
    let outcome = try Program.run(words, in: scratch.url)
    #expect(outcome.status == 0, "\(outcome.talk)")
  }
}
