import ArgumentParser
import Workspace

/// Which year's commuting is used.
struct CommutingOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(told("Use the commuting of this year, of those that the data set has."), valueName: "year"))
  var commuting: Int?

  /// The data set with the commuting asked for.
  func chosen(_ source: DataSetSource) throws -> DataSetSource {
    try commuting.map { try source.choosing(commutingOf: $0) } ?? source
  }
}
