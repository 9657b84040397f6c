import ArgumentParser
import Workspace

/// What has been edited, from the first edit on.
struct RegisterLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List the edits that were made, oldest first.",
    discussion: """
      Example:
        samkart register log
      """)

  @OptionGroup var options: RegisterOptions

  @Option(help: ArgumentHelp("text, or json: the lines of the journal.", valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var output: OutputOption

  func run() throws {
    try options.talk.passingOn {
      try readJournal(in: options.folder())
    } writing: { account in
      try output.write(format == .json ? account.json : account.text)
    }
  }
}
