import ArgumentParser
import Reports
import Workspace

/// One map of a data set.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: told("Draw one map."),
    discussion: told(
      """
      Maps: \(MapTheme.all.map(\.id).joined(separator: ", ")).
      The drawing is SVG that survives in Word, LibreOffice, browsers and LaTeX. PNG and PDF, by the ending of --out or
      by --format, are made of it by rsvg-convert (Debian: librsvg2-bin). --profile web is for pages: it follows the
      reader's dark mode, and works with a keyboard and a screen reader. --style changes fonts, sizes, lines, palette,
      page and legend; Sources/Reports/Reports.docc/Styles.md lists its keys. Parts far from the main body are drawn in
      frames of their own; --far leave leaves them out, --far one draws all on one plane.
      """,
      examples: """
        samkart map collaborations --out map.svg
        samkart map collaborations --out map.png --dpi 150
        samkart map collaborations --county 46 --out part.svg
        samkart map population --out people.svg
        samkart map choropleth --value population_per_km2 --out density.svg
        samkart map fit --by day --days 2017-12-31,2020-10-01 --out days.svg
        samkart map difference --from 2017-12-31 --to 2020-10-01 --out since-2018.svg
        """))

  @Argument(help: ArgumentHelp(told("The map."), valueName: "name"))
  var map: MapChoice

  @OptionGroup var theme: ThemeOptions
  @OptionGroup var area: AreaOptions
  @OptionGroup var multiples: MultiplesOptions
  @OptionGroup var parts: FarOption
  @OptionGroup var common: CommonOptions
  @OptionGroup var style: StyleOptions
  @OptionGroup var drawing: DrawingOptions

  func validate() throws {
    if multiples.by == .day, common.day != nil {
      throw ValidationError(told("--by day shows the days of --days; leave out --day."))
    }
    do {
      _ = try request()
    } catch let failure as Failure {
      throw ValidationError(failure.spelled(Talk.option, in: Spoken.messages))
    }
  }

  func run() throws {
    let view = try common.view()
    var request = drawing.applied(to: try request())
    request.style = try style.choice()
    request.far = parts.far
    let map = try common.talk.passingOn { try drawMap(request, in: view) }
    try drawing.output.write(map.bytes)
  }

  private func request() throws -> MapRequest {
    try MapRequest(
      map.theme, choices: theme.choices, area: area.choice, multiples: multiples.choice,
      on: MapOccasion(day: common.day, hasProposals: common.proposals != nil))
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
