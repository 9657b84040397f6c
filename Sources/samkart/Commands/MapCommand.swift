import ArgumentParser
import Reports

/// One map of a data set.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draw one map.",
    discussion: """
      Maps: \(MapTheme.all.map(\.id).joined(separator: ", ")).
      The drawing is SVG that survives in Word, LibreOffice, browsers and LaTeX. PNG and PDF, by the ending of --out or
      by --format, are made of it by rsvg-convert (Debian: librsvg2-bin). --profile web is for pages: it follows the
      reader's dark mode, and works with a keyboard and a screen reader.

      Examples:
        samkart map collaborations --out figure-3-1.svg
        samkart map collaborations --out figure-3-1.png --dpi 150
        samkart map choropleth --value population --method jenks --classes 5 --out people.svg
      """)

  @Argument(help: ArgumentHelp("The map.", valueName: "name"))
  var map: MapChoice

  @OptionGroup var classes: ClassOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var drawing: DrawingOptions

  func validate() throws {
    if map.theme.id == MapTheme.choropleth.id {
      if classes.value == nil {
        throw ValidationError("A choropleth needs --value COLUMN, such as --value population.")
      }
    } else if classes.isUsed {
      throw ValidationError("--value, --classes, --method and --breaks are for the choropleth.")
    }
  }

  func run() throws {
    let set = try OpenDataSet(common)
    let needsAssessment = map.theme.needsAssessment || classes.value != nil
    let contents = try set.contents(of: needsAssessment ? .assessment : .map)
    let boundaries = try set.boundaries(contents)
    let assessment =
      needsAssessment ? try set.assessment(set.evidence(contents, boundaries: boundaries)) : nil
    var input = try set.mapInput(contents, boundaries: boundaries, assessment: assessment)
    input.choropleth = try classes.choice(in: input.report)
    try drawing.write(map.theme.sheet(input), palette: input.settings.palette)
  }
}

/// A map by its name, from the list of maps.
struct MapChoice: ExpressibleByArgument {
  let theme: MapTheme

  init?(argument: String) {
    guard let theme = MapTheme.named(argument) else { return nil }
    self.theme = theme
  }

  static var allValueStrings: [String] { MapTheme.all.map(\.id) }
}
