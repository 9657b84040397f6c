import ArgumentParser

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
    let set = try RegisterFolder(options.data, patience: 0, talk: options.talk).open()
    let entries = set.journal.entries
    if entries.isEmpty { options.talk.note("nothing has been edited") }
    if format == .json { return try output.write(entries.map { $0.line + "\n" }.joined()) }
    try output.write(
      entries.map { entry in
        let lines = ["\(entry.number)  \(entry.sentence)", "   source: \(entry.source)"]
        return (lines + (entry.note.isEmpty ? [] : ["   note: \(entry.note)"])).joined(separator: "\n") + "\n"
      }.joined())
  }
}
