import ArgumentParser
import Workspace

/// The last edit is taken back.
struct RegisterUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last edit, and all that were made together with it.",
    discussion: """
      The files become what they were before it, to the byte, and its line goes from the journal. What was changed by
      hand in other lines stays; where the edit's own lines were changed, nothing is done.

      Example:
        samkart register undo --dry-run
      """)

  @OptionGroup var options: RegisterOptions

  @Flag(help: "Show what would change, and change nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("text, or json: the lines of the journal.", valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var waiting: WaitOptions

  func run() throws {
    try options.talk.passingOn {
      try undoLastEdit(in: options.folder(waiting), isTrial: dryRun)
    } writing: { account in
      try write(Array((format == .json ? account.json : account.text).utf8), to: "-")
    }
  }
}
