import ArgumentParser
import Geometry
import Reports

/// Which part of the country a map shows.
struct AreaOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Show one county, by its code or name.", valueName: "code"))
  var county: String?

  @Option(help: ArgumentHelp("Show one of the data set's frames, by its id or name.", valueName: "name"))
  var frame: String?

  func validate() throws {
    if county != nil, frame != nil { throw ValidationError("--county and --frame are two parts; ask for one.") }
  }

  /// Whether a part is asked for.
  var isUsed: Bool { county != nil || frame != nil }
}
