import Analysis
import ArgumentParser
import Register
import Reports

/// What every command that works on a data set takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The data set: a folder with a datapackage.json.", valueName: "dir"))
  var data = Path("GeoData/norway-2020")

  @Option(help: ArgumentHelp("Show the register as of this day (YYYY-MM-DD).", valueName: "day"))
  var day: Day?

  @Option(
    help: ArgumentHelp("Show the register with the proposals of this CSV applied.", valueName: "file"))
  var proposals: Path?

  @Option(
    help: ArgumentHelp(
      "A limit to use instead of the data set's. Repeatable.",
      discussion: "Limits: " + Threshold.all.map(\.id.rawValue).sorted().joined(separator: ", "),
      valueName: "limit=value"))
  var threshold: [ThresholdSetting] = []

  @Option(help: ArgumentHelp("Language of documents; the data set's first unless given.", valueName: "code"))
  var lang: Language?

  @Flag(help: "Say nothing but failures.")
  var quiet = false

  func validate() throws {
    let known = Set(Threshold.all.map(\.id.rawValue))
    for limit in Threshold.all {
      for setting in threshold where setting.id == limit.id.rawValue && !limit.range.contains(setting.value) {
        let end = limit.range.upperBound.isFinite ? " to \(limit.range.upperBound)" : " or more"
        throw ValidationError("The limit '\(setting.id)' is \(limit.range.lowerBound)\(end), not \(setting.value).")
      }
    }
    for setting in threshold where !known.contains(setting.id) {
      throw ValidationError(
        "No rule has the limit '\(setting.id)'; there is \(known.sorted().joined(separator: ", ")).")
    }
  }

  var talk: Talk { Talk(isQuiet: quiet) }
}

extension Day: ExpressibleByArgument {
  /// A day from `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}

extension Language: ExpressibleByArgument {
  /// A language by its code.
  public init?(argument: String) { self.init(code: argument) }
  /// The codes that there are.
  public static var allValueStrings: [String] { all.map(\.code) }
}
