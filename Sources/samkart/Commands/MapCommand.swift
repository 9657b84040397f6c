import Analysis
import ArgumentParser
import Cartography
import DataPackage
import Register
import Reports
import Workspace

/// One map of a data set.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draw one map.",
    discussion: """
      Maps: \(MapTheme.all.map(\.id).joined(separator: ", ")).
      The drawing is SVG that survives in Word, LibreOffice, browsers and LaTeX. PNG and PDF, by the ending of --out or
      by --format, are made of it by rsvg-convert (Debian: librsvg2-bin). --profile web is for pages: it follows the
      reader's dark mode, and works with a keyboard and a screen reader. --style changes fonts, sizes, lines, palette,
      page and legend; Sources/Reports/Reports.docc/Styles.md lists its keys.

      Examples:
        samkart map collaborations --out figure-3-1.svg
        samkart map collaborations --out figure-3-1.png --dpi 150
        samkart map collaborations --county 46 --out vestland.svg
        samkart map choropleth --value population --method jenks --classes 5 --out people.svg
        samkart map difference --from 2017-12-31 --to 2020-10-01 --out since-2018.svg
      """)

  @Argument(help: ArgumentHelp("The map.", valueName: "name"))
  var map: MapChoice

  @OptionGroup var classes: ClassOptions
  @OptionGroup var area: AreaOptions
  @OptionGroup var difference: DifferenceOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var style: StyleOptions
  @OptionGroup var drawing: DrawingOptions

  func validate() throws {
    if map.theme.id == MapTheme.choropleth.id {
      if classes.value == nil {
        throw ValidationError("A choropleth needs --value COLUMN, such as --value population.")
      }
    } else if classes.isUsed {
      throw ValidationError("--value, --heading, --classes, --method and --breaks are for the choropleth.")
    }
    if map.theme.id == MapTheme.difference.id {
      try validateDifference()
    } else if difference.isUsed {
      throw ValidationError("--from and --to are for the difference; --day says which day other maps show.")
    }
    if area.isUsed, !map.theme.showsAreas {
      throw ValidationError("The map of \(map.theme.id) compares counties; --county and --frame do not go with it.")
    }
  }

  private func validateDifference() throws {
    if difference.to != nil, common.day != nil {
      throw ValidationError("--to and --day both say which day to compare with; give one.")
    }
    guard difference.from != nil || common.proposals != nil else {
      throw ValidationError("A difference needs --from DAY, or --proposals FILE to compare with the present.")
    }
    if let from = difference.from, let to = difference.to ?? common.day, from >= to {
      throw ValidationError("--from \(from) is not before \(to).")
    }
  }

  func run() throws {
    var common = common
    if let to = difference.to { common.day = to }
    let set = try OpenDataSet(common)
    let needsAssessment = map.theme.needsAssessment || classes.value != nil
    let contents = try set.contents(of: needsAssessment ? .assessment : map.theme.needsMarks ? .marked : .map)
    let part = try ChosenArea(area, in: set, contents)
    let boundaries = try set.boundaries(contents, plane: part?.plane(set))
    let assessment =
      needsAssessment ? try set.assessment(set.evidence(contents, boundaries: boundaries)) : nil
    let flagged = map.theme.needsMarks && !needsAssessment ? try set.flagged(contents) : nil
    var input = try set.mapInput(contents, boundaries: boundaries, assessment: assessment, flagged: flagged)
    input.choropleth = try classes.choice(in: input.report, of: set)
    if map.theme.id == MapTheme.difference.id { input.earlier = try earlier(set, contents) }
    input.settings.isGreyscale = drawing.greyscale
    if let part { input = try part.limited(input, in: set) }
    let look = try style.applied(to: &input, set.talk)
    let sheet = map.theme.sheet(input)
    for omission in sheet.omissions { set.talk.note(omission.description) }
    try drawing.write(sheet, in: look)
    look.tell(set.talk, of: sheet)
  }

  /// The state that a difference begins with: without the proposals, if there are any, and on the earlier day.
  private func earlier(_ set: OpenDataSet, _ contents: DataSetContents) throws -> Snapshot {
    let day = difference.from ?? set.day
    if day >= set.day, common.proposals == nil {
      throw Failure("--from \(day) is not before \(set.day), the day that is compared with")
    }
    // Who had left by now had a code of that time.
    let territory = try set.contents(of: [.places, .codeChanges]).territory
    let counted = RegisterInUnits(contents.register, of: territory, codeDay: set.settings.codeDay)
    for leftOut in counted.leftOut(on: day) { set.talk.note("\(leftOut)") }
    return Snapshot(territory: contents.territory, register: counted.register, day: day)
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
