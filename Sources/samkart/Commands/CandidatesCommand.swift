import Analysis
import ArgumentParser
import Register
import Reports
import Workspace

/// Whom a municipality outside could join, and why.
struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "Say whom a municipality could join.",
    discussion: """
      Collaborations with a border, a common region or a commuting tie, the best first, with what joining would change.
      The municipality is a code or a name; a name that several have needs its county: "Våler (Innlandet)".

      Example:
        samkart candidates Nord-Fron
      """)

  @Argument(help: ArgumentHelp("A code or a name.", valueName: "municipality"))
  var municipality: String

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var output: OutputOption

  func run() throws {
    let set = try OpenDataSet(common)
    let contents = try set.contents(of: .assessment)
    let code = try set.municipality(municipality)
    let evidence = try set.evidence(contents, boundaries: set.boundariesIfAny(contents))
    guard let answer = evidence.candidates(for: code, thresholds: set.limits) else {
      throw Failure("there is no municipality \(code) on \(set.day)")
    }
    try output.write(
      format == .json
        ? candidatesJSON(answer, in: evidence, language: set.language)
        : candidatesText(answer, in: evidence, language: set.language))
  }
}

extension OpenDataSet {
  /// The code of the municipality that somebody means by a code or a name; fails with what to write instead.
  func municipality(_ text: String) throws -> MunicipalityCode {
    let index = try nameIndex()
    let match = index.match(text)
    if let code = match.code { return code }
    throw Failure(index.sentence(for: match, of: text))
  }
}
