import ArgumentParser
import Reports
import Workspace

/// What has been edited, from the first edit on.
struct RegisterLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: told("List the edits that were made, oldest first."),
    discussion: told(
      """
      With --lang, or by the language of the environment (LANG), the edits are told in that language, with names.
      """,
      examples: """
        samkart register log
        samkart register log --lang nb
        """))

  @OptionGroup var options: RegisterOptions

  @Option(help: ArgumentHelp(told("text, or json: the lines of the journal."), valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var output: OutputOption

  func run() throws {
    try options.talk.passingOn {
      try readJournal(in: options.folder())
    } writing: { account in
      try output.write(format == .json ? account.json : options.language.map(account.text) ?? account.text)
    }
  }
}
