import ArgumentParser
import Workspace

/// Which part of the data set an answer is about.
struct ScopeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      told("Only what touches this unit of the level above, by its code or name. Repeatable."), valueName: "code"))
  var county: [String] = []

  @Option(
    help: ArgumentHelp(
      told("Only what touches this collaboration, by its id, number or name. Repeatable."), valueName: "id"))
  var collaboration: [String] = []

  /// What is asked for; both options together are both parts.
  var choice: ScopeChoice { ScopeChoice(upperUnits: county, collaborations: collaboration) }
}
