import ArgumentParser
import Register
import Reports

/// Goes through a data set and says what does not hold.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Audit a data set.",
    discussion: """
      Looks at the join of boundaries and register from both sides, codes, names, dates, host municipalities, published
      figures, geometry and reference system. Ends with 1 when something is an error, with 0 when all that was found is
      worth knowing only. With --colours it measures the colours of the collaborations instead: how far apart equal
      ones lie, how well neighbours are told apart with and without full colour vision, and what can be read on them.

      Example:
        samkart check --format json
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: TextOrJSON = .text

  @Option(help: ArgumentHelp("Only findings of this kind. Repeatable.", valueName: "kind"))
  var kind: [String] = []

  @Flag(help: "Measure the colours of the collaborations instead.")
  var colours = false

  @OptionGroup var output: OutputOption

  func validate() throws {
    if colours && !kind.isEmpty { throw ValidationError("--kind does not go with --colours, which has no kinds") }
  }

  func run() throws {
    if colours {
      let check = try ColourCheck(OpenDataSet(common))
      let account = ColourAccount(check: check)
      try output.write(format == .json ? account.json : account.text)
      if !check.isGood { throw ExitStatus.findings }
      return
    }
    let audit = try Audit(OpenDataSet(common))
    let problems = kind.isEmpty ? audit.problems : audit.problems.filter { kind.contains($0.kind) }
    try output.write(format == .json ? json(problems) : text(problems, audit.scope))
    for name in kind where !audit.problems.contains(where: { $0.kind == name }) {
      common.talk.note("nothing of the kind '\(name)' was found")
    }
    // By everything that was found: a kind that nothing has must not make a faulty data set look sound.
    if audit.problems.contains(where: { $0.severity == .error }) { throw ExitStatus.findings }
  }

  private func text(_ problems: [Problem], _ scope: [String]) -> String {
    var lines = scope
    for severity in Problem.Severity.allCases {
      let found = problems.filter { $0.severity == severity }
      if found.isEmpty { continue }
      lines += ["", "\(severity.rawValue.uppercased())S (\(found.count))"]
      lines += found.map { "  \($0.kind): \($0.sentence)" }
    }
    let counts = Problem.Severity.allCases.map { severity in
      let count = problems.count { $0.severity == severity }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return (lines + ["", counts.joined(separator: ", ")]).joined(separator: "\n") + "\n"
  }

  private func json(_ problems: [Problem]) -> String {
    JSONValue.array(
      problems.map { problem in
        .object([
          ("kind", .text(problem.kind)), ("severity", .text(problem.severity.rawValue)),
          ("subject", .text(problem.subject)), ("sentence", .text(problem.sentence)),
          ("values", .object(problem.values.map { (key: $0.name, value: .text($0.text)) })),
        ])
      }
    ).text() + "\n"
  }
}
