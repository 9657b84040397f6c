import ArgumentParser
import Reports
import Workspace

/// The sentences of a report held against the figures.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: told("Hold the sentences of a report against the figures."),
    discussion: told(
      """
      Without a file the claims of the data set. A claims file is a CSV with the columns figure, relation and stated,
      and where they are wanted id, place, sentence, subject and tolerance:

        sentence,figure,subject,relation,stated,tolerance
        About 70 % take part,participation,,about,70 %,2 %
        The largest has 455 000 inhabitants,population,bergen,rounds to,455000,1000
        Three stand outside there,outsiders,upper-unit:46,set equals,Sunnfjord;Gloppen;Solund,

      Relations: equals, rounds to, about, at least, at most, more than, less than, between (two numbers with a
      semicolon), set equals, contains. A subject is a key or a name; nothing is the whole. --explain says how a figure
      is computed. Ends with 1 when a claim does not hold.
      """,
      examples: """
        samkart claims --explain participation
        """))

  @Argument(help: ArgumentHelp(told("A CSV of claims; - is standard input."), valueName: "file"))
  var file: Path?

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(told("Say how this figure is computed, and check nothing."), valueName: "figure"))
  var explain: String?

  @Option(help: ArgumentHelp(told("With --explain: what to compute it for, a key or a name."), valueName: "subject"))
  var subject: String?

  @Option(help: ArgumentHelp(told("text, or a format of tables."), valueName: "format"))
  var format: TableFormatChoice?

  @OptionGroup var output: OutputOption

  func validate() throws {
    if explain != nil, file != nil { throw ValidationError(told("--explain takes no file")) }
    if explain != nil, format != nil { throw ValidationError(told("--explain is text and takes no --format")) }
    if explain == nil, subject != nil { throw ValidationError(told("--subject goes with --explain")) }
  }

  func run() throws {
    let view = try common.view(readsTables: true)
    if let explain {
      let request = ExplainRequest(figure: explain, subject: subject)
      try output.write(try common.talk.passingOn { try explainFigure(request, in: view) })
      return
    }
    let given = try file.map { try common.tables.given($0.text) }
    let account = try common.talk.passingOn { try checkClaims(ClaimsRequest(file: given), in: view) }
    let format = try format?.format ?? TableFormatChoice.format(forFile: output.out.text)
    if let format, format.id != "text" {
      try output.write(try format.bytes(account.table))
    } else {
      try output.write(account.text)
    }
    if !account.allHold { throw ExitStatus.findings }
  }
}
