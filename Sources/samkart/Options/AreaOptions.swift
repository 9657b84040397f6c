import ArgumentParser
import Workspace

/// Which part of the country a map shows.
struct AreaOptions: ParsableArguments {
  @Option(help: ArgumentHelp(told("Show one county, by its code or name."), valueName: "code"))
  var county: String?

  @Option(help: ArgumentHelp(told("Show one of the data set's frames, by its id or name."), valueName: "name"))
  var frame: String?

  func validate() throws {
    if county != nil, frame != nil { throw ValidationError(told("--county and --frame are two parts; ask for one.")) }
  }

  /// The part; `nil` for all of the country.
  var choice: AreaChoice? { county.map { .county($0) } ?? frame.map { .frame($0) } }
}
