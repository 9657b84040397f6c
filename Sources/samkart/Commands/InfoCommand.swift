import ArgumentParser
import Workspace

/// Says what a file of features holds, whatever it is.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: told("Say what a file of map features holds."),
    discussion: told(
      """
      Type, features, fields, encoding, reference system, bounds, vertices, area, and what is odd about the file.
      Works for points and lines too; only what draws maps needs polygons.
      """,
      examples: """
        samkart info municipalities.shp
        """))

  @Argument(
    help: ArgumentHelp(
      told("A .shp, .geojson, .geojsonl, .topojson, .gpkg, or what GDAL reads; - is standard input."), valueName: "file"
    ))
  var file: String

  @Option(help: ArgumentHelp(told("What the coordinates mean, whatever the file says."), valueName: "system"))
  var assignCrs: String?

  @Option(help: ArgumentHelp(told("text or json."), valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var source: LayerOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var output: OutputOption

  private var talk: Talk { Talk(isQuiet: false) }

  func run() throws {
    let account = try talk.passingOn {
      try describeFile(InfoRequest(file: file, access: source.access(to: file), assigned: assignCrs))
    }
    let text = account.text(spelling: { Talk.spoken($0.spelled(Talk.option, in: Spoken.messages)) })
    try output.write(format == .json ? account.json : text)
  }
}
