import ArgumentParser
import Register

/// Which two states a map of differences shows.
struct DifferenceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day to compare from (YYYY-MM-DD), for the difference.", valueName: "day"))
  var from: Day?

  @Option(
    help: ArgumentHelp(
      "The day to compare with, for the difference (default: --day, or the data set's own).", valueName: "day"))
  var to: Day?

  /// Whether anybody has asked for anything.
  var isUsed: Bool { from != nil || to != nil }
}
