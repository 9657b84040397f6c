import ArgumentParser
import Reports
import Workspace

/// What has been edited, from the first edit on.
struct RegisterLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List the edits that were made, oldest first.",
    discussion: """
      With --lang, or by the language of the environment (LANG), the edits are told in that language, with names.

      Examples:
        samkart register log
        samkart register log --lang nb
      """)

  @OptionGroup var options: RegisterOptions

  @Option(help: ArgumentHelp("text, or json: the lines of the journal.", valueName: "format"))
  var format: TextOrJSON = .text

  @Option(help: ArgumentHelp("Language of the log; that of the environment unless given.", valueName: "code"))
  var lang: Language?

  @OptionGroup var output: OutputOption

  func run() throws {
    try options.talk.passingOn {
      try readJournal(in: options.folder())
    } writing: { account in
      let language = lang ?? environmentLanguage()
      try output.write(format == .json ? account.json : language.map(account.text) ?? account.text)
    }
  }
}
