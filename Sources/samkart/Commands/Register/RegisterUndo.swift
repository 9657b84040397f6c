import ArgumentParser
import Workspace

/// The last edit is taken back, or any other.
struct RegisterUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: told("Take back the last edit, and all that were made together with it; or any edit by its number."),
    discussion: told(
      """
      Without a number the files become what they were before the last edit, to the byte, and its line goes from the
      journal. What was changed by hand in other lines stays; where the edit's own lines were changed, nothing is done.
      With a number the tables become what they would be without that edit, with all later edits made again, and the
      journal keeps the edit and says that it has been taken back. Edits that rest on it are told, and taken back too
      with --with-dependents.
      """,
      examples: """
        samkart register undo --dry-run
        """))

  @Argument(
    help: ArgumentHelp(told("The number of the edit in the journal; the last when left out."), valueName: "number"))
  var number: Int?

  @OptionGroup var options: CorrectionOptions

  func validate() throws {
    if number != nil { return }
    let idle = [
      options.withDependents ? "--with-dependents" : nil, options.source.map { _ in "--source" },
      options.reason.map { _ in "--reason" }, options.stamp.by.map { _ in "--by" },
    ]
    try refuse(idle.compactMap { $0 }, "without the number of an edit")
  }

  func run() throws {
    try options.perform {
      guard let number else {
        return try undoLastEdit(
          in: options.folder(), isTrial: options.dryRun, language: options.register.language)
      }
      return try undoEdit(options.request(number), in: options.folder())
    }
  }
}
