import ArgumentParser
import Workspace

/// How far borders may lie apart that are meant to be one.
struct ToleranceOption: ParsableArguments {
  @Option(
    name: .customLong("tolerance"),
    help: ArgumentHelp(
      told("How far borders may lie apart that are made one, in metres, 0 to 1000; 0 moves nothing. Usually 1."),
      valueName: "metres"))
  var metres: Double?

  func validate() throws {
    if let metres, CoverageTolerance(metres: metres) == nil {
      throw ValidationError(told("--tolerance takes 0 to 1000 metres."))
    }
  }

  /// The tolerance, the usual one unless given.
  var tolerance: CoverageTolerance { metres.flatMap { CoverageTolerance(metres: $0) } ?? .usual }
}
