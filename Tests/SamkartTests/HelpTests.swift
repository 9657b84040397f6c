import Foundation
import Testing

@Suite("Help")
struct HelpTests {
  @Test("Every command has an example in its help, and the example works", arguments: try Commands.names())
  func exampleWorks(_ command: String) throws {
    let help = try Program.run(["help", command])
    #expect(help.status == 0)
    let example = try #require(
      help.text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .first { $0.hasPrefix("samkart \(command)") }, "\(command) has no example")
    let scratch = try ScratchFolder()
    try Commands.provision(scratch.url)
    let outcome = try Program.run(Commands.words(example), in: scratch.url)
    #expect(outcome.status == 0, "\(example): \(outcome.talk)")
  }

  @Test("No example in any help is broken at the width of a terminal", arguments: ["en", "nb"])
  func examplesStandOnTheirLines(_ language: String) throws {
    let commands = try Commands.names().map { [$0] } + Commands.names(of: "register").map { ["register", $0] }
    var count = 0
    for command in commands {
      let lines = try Program.run(command + ["--help", "--lang", language], environment: ["COLUMNS": "80"]).text
        .components(separatedBy: "\n")
      let start = try #require(
        lines.firstIndex { $0.hasPrefix("Example") || $0.hasPrefix("Eksempel") || $0.hasPrefix("Eksempler") },
        "\(command)")
      let examples = lines[(start + 1)...].prefix { !$0.isEmpty }
      count += examples.count
      for line in examples { #expect(line.hasPrefix("  ") && line.count <= 80, "\(command): \(line)") }
    }
    #expect(count > commands.count)
  }

  @Test("The help of the program names every command")
  func namesAll() throws {
    let names = try Commands.names()
    #expect(names.contains("report") && names.contains("quick"))
    #expect(names.count >= 7)
  }
}

/// What the program itself says of its commands, so that a new one is tested without being named here.
enum Commands {
  ///
  /// - Parameter command: whose subcommands are meant; the program's own when left out.
  static func names(of command: String? = nil) throws -> [String] {
    let lines = try Program.run((command.map { [$0] } ?? []) + ["--help"]).text.components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("SUBCOMMANDS") })
    return lines[(start + 1)...].prefix { !$0.isEmpty }.compactMap { line in
      // Names stand two blanks in; what goes on with a summary stands further in.
      line.hasPrefix("  ") && !line.hasPrefix("   ")
        ? line.split(separator: " ").first.map { String($0).trimmingCharacters(in: .punctuationCharacters) } : nil
    }
  }

  /// The arguments of a command line, as a shell reads it: what stands between quotation marks is one word, and what
  /// comes after a number sign is a remark.
  static func words(_ line: String) -> [String] {
    let parts = line.split(separator: "#")[0].split(separator: "\"", omittingEmptySubsequences: false)
    return parts.enumerated().flatMap { place, part in
      place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }.dropFirst().map { $0 }
  }

  /// A folder in which the examples find what they name, and into which they may write.
  static func provision(_ folder: URL) throws {
    let files = FileManager.default
    let data = Program.repository.appending(path: "GeoData/norway-2020")
    try files.createDirectory(at: folder.appending(path: "GeoData"), withIntermediateDirectories: false)
    try files.createSymbolicLink(at: folder.appending(path: "GeoData/norway-2020"), withDestinationURL: data)
    try files.copyItem(
      at: data.appending(path: "proposals/finnmark.csv"), to: folder.appending(path: "proposals.csv"))
    let boundaries = data.appending(path: "boundaries")
    for ending in ["shp", "shx", "dbf", "prj", "cpg"] {
      try files.copyItem(
        at: boundaries.appending(path: "municipalities.\(ending)"),
        to: folder.appending(path: "municipalities.\(ending)"))
    }
    try files.copyItem(
      at: Program.repository.appending(path: "GeoData/norway-2020/memberships.csv"),
      to: folder.appending(path: "members.csv"))
    try files.copyItem(
      at: Program.repository.appending(path: "Output/norway-2020/figure-3-1.svg"),
      to: folder.appending(path: "map.svg"))
  }
}
