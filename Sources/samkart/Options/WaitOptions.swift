import ArgumentParser

/// How long a command that writes waits for others that do.
struct WaitOptions: ParsableArguments {
  @Option(help: ArgumentHelp(told("How long to wait while somebody else edits."), valueName: "seconds"))
  var wait = 60

  @Flag(help: ArgumentHelp(told("Fail at once while somebody else edits.")))
  var noWait = false

  /// How many seconds to wait; 0 to fail at once.
  var patience: Int { noWait ? 0 : wait }

  func validate() throws {
    if !(0...86_400).contains(wait) { throw ValidationError(told("--wait takes 0 to 86400 seconds.")) }
  }
}
