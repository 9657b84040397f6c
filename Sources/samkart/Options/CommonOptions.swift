import Analysis
import ArgumentParser
import Register
import Reports
import Workspace

/// What every command that works on a data set takes.
struct CommonOptions: ParsableArguments {
  @Option(help: .dataSet)
  var data: Path?

  @Option(help: ArgumentHelp(told("Show the register as of this day (YYYY-MM-DD)."), valueName: "day"))
  var day: Day?

  @Option(
    help: ArgumentHelp(
      told("Show the register with the proposals of this CSV, XLSX or ODS applied."), valueName: "file"))
  var proposals: Path?

  @Option(
    help: ArgumentHelp(
      told("A limit to use instead of the data set's. Repeatable."),
      discussion: told("Limits: ") + Threshold.all.map(\.id.rawValue).sorted().joined(separator: ", "),
      valueName: "limit=value"))
  var threshold: [ThresholdSetting] = []

  @OptionGroup var regionOptions: RegionOptions

  @OptionGroup var tables: TableOptions

  @OptionGroup var flows: CommutingOption

  @Option(help: ArgumentHelp(told("Language of documents; the data set's first unless given."), valueName: "code"))
  var lang: Language?

  @Flag(help: ArgumentHelp(told("Say nothing but failures.")))
  var quiet = false

  func validate() throws {
    if let fault = limitFault(limits) { throw ValidationError(fault) }
  }

  private var limits: [(id: String, value: Double)] { threshold.map { ($0.id, $0.value) } }

  /// The data set, opened.
  func source(_ path: Path? = nil) throws -> DataSetSource {
    try DataSetSource(at: dataFolder((path ?? data)?.text), waiting: talk.waiting)
  }

  /// The data set, opened and as it is asked for.
  ///
  /// - Parameter readsTables: whether the command reads a table of its own, which a sheet or an encoding may be of.
  func view(readsTables: Bool = false) throws -> View {
    if !readsTables, proposals == nil, !regionOptions.namesTable, tables.isSaid {
      throw Failure(
        "\(parameter: "sheet") and \(parameter: "encoding") are of a table that is given, with \(parameter: "proposals") or \(parameter: "regions"); none is.",
        cause: .wrongRequest)
    }
    let source = try flows.chosen(try source())
    try source.check(speaks: lang)
    let proposals = try proposals.map { try tables.given($0.text) }
    return source.view(
      try ViewRequest(
        day: day, limits: limits, proposals: proposals, regions: try regionOptions.choice(tables), language: lang))
  }

  var talk: Talk { Talk(isQuiet: quiet) }
}

extension ArgumentHelp {
  /// What `--data` takes.
  static let dataSet = ArgumentHelp(
    told(
      "The data set: a folder with a datapackage.json. Unless given, this folder, or else the only one under GeoData."),
    valueName: "dir")
}

extension Day: ExpressibleByArgument {
  /// A day from `YYYY-MM-DD`, or as one of the languages writes it.
  public init?(argument: String) {
    guard let day = Day(argument) ?? Day(written: argument) else { return nil }
    self = day
  }
}

extension Language: ExpressibleByArgument {
  /// A language by its code.
  public init?(argument: String) { self.init(code: argument) }
  /// The codes that there are.
  public static var allValueStrings: [String] { all.map(\.code) }
}
