import ArgumentParser
import Cartography
import Reports
import Workspace

/// A map and sums of any polygon file and any table, without a data set.
struct QuickCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quick",
    abstract: told("Join any polygon file to any table: map and sums per group."),
    discussion: told(
      """
      Finds the columns that tie the two together and the column that groups the rows, says what it chose, and sums
      members, people and area per group. --field and --key name the pair that ties them; several with commas between
      them tell namesakes apart. With --value the map shows a column as map choropleth does: amounts as circles, other
      figures in classes, and so amounts too with --as fill, which more than some thousand areas need.
      Without --crs a plane that suits the place is chosen; parts far from the main body are drawn
      in frames of their own (--far). Borders that are nearly shared are made one (--tolerance). Without --table the
      sums go to standard output.
      """,
      examples: """
        samkart quick municipalities.shp members.csv --map map.svg --table sums.csv
        samkart quick municipalities.shp members.csv --value population --map map.svg
        """))

  @Argument(
    help: ArgumentHelp(
      told("The polygons: a .shp, .geojson, .geojsonl, .topojson, .gpkg, or what GDAL reads; - is standard input."),
      valueName: "shapefile"))
  var shapefile: String

  @Argument(
    help: ArgumentHelp(
      told("The table: a CSV of any dialect, an XLSX or an ODS; - is standard input."), valueName: "table"))
  var input: String

  @Option(help: ArgumentHelp(told("The column of the table with the key."), valueName: "column"))
  var key: String?

  @Option(
    name: [.customLong("field"), .customLong("code-field")],
    help: ArgumentHelp(told("The field of the polygons with the key."), valueName: "field"))
  var field: String?

  @Option(
    help: ArgumentHelp(told("The column of the table, or the polygons' field, with the group."), valueName: "column"))
  var group: String?

  @Option(help: ArgumentHelp(told("The column, or the polygons' field, that counts people."), valueName: "column"))
  var people: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      told("The rows of the table that count, as sex=Women. Repeatable: of one column any, of several all."),
      valueName: "column=value"))
  var rows: [RowChoice] = []

  @OptionGroup var value: ValueOptions

  @Option(
    help: ArgumentHelp(
      told("Label groups by number or by value, their names; by their codes, where these are short, unless given."),
      valueName: "number|value"))
  var labels: GroupLabels?

  @OptionGroup var layer: LayerOptions

  @Option(help: ArgumentHelp(told("The sheet of a workbook; the first with a table unless given."), valueName: "name"))
  var sheet: String?

  @Option(help: ArgumentHelp(told("The plane to draw in, as EPSG:25833."), valueName: "system"))
  var crs: String?

  @Option(
    help: ArgumentHelp(told("What the polygons' coordinates mean, where the file does not say."), valueName: "system"))
  var assignCrs: String?

  @Option(help: ArgumentHelp(told("Leave out bends smaller than this on the ground."), valueName: "metres"))
  var simplify: Double?

  @Flag(help: ArgumentHelp(told("Go on where a tenth or more of both sides finds no partner.")))
  var partial = false

  @OptionGroup var borders: ToleranceOption
  @OptionGroup var parts: FarOption

  @Option(
    help: ArgumentHelp(
      told(
        "Polygons with the land of others around; maps then show it, and the water. What of it is mapped is left out."),
      valueName: "file"))
  var landAround: String?

  @Option(help: ArgumentHelp(told("The map to write, an .svg, .png or .pdf; - is standard output."), valueName: "file"))
  var map: String?

  @Option(help: ArgumentHelp(told("The sums to write; a .csv, .xlsx, .json, .md, .html or .txt."), valueName: "file"))
  var table: String?

  @Option(
    help: ArgumentHelp(
      told(
        "The polygons with what was joined to them, and the groups' outlines, to write as a .gpkg, .shp or .geojson."),
      valueName: "file"))
  var outLayer: String?

  @Option(
    help: ArgumentHelp(
      told("Pixels to an inch in a PNG, 300 unless given; its size in millimetres stays."), valueName: "n"))
  var dpi: Int?

  @Option(
    help: ArgumentHelp(told("report, or web for a page: dark mode, keyboard, screen readers."), valueName: "profile"))
  var profile = SVGProfile.report

  @Flag(help: ArgumentHelp(told("Draw in greys and line patterns, for print without colours.")))
  var greyscale = false

  @OptionGroup var style: StyleOptions

  @Option(help: ArgumentHelp(told("The title of the map."), valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      told("What the polygons are called on the map, one and several: commune,communes."), valueName: "one,many"))
  var areaNoun: BroughtNoun?

  @Option(
    help: ArgumentHelp(
      told("What the groups are called on the map, one and several: region,regions."), valueName: "one,many"))
  var groupNoun: BroughtNoun?

  @Option(
    help: ArgumentHelp(told("Where it all comes from, below the map; the files unless given."), valueName: "text"))
  var source: String?

  @Option(
    help: ArgumentHelp(told("The format of the sums; by the ending of --table unless given."), valueName: "format"))
  var format: TableFormatChoice?

  @Option(
    help: ArgumentHelp(
      told("A data set that knows what codes became, for telling years apart, and whose language is used."),
      valueName: "dir")
  )
  var data: Path?

  @Option(help: ArgumentHelp(told("Language of documents."), valueName: "code"))
  var lang: Language?

  @Flag(help: ArgumentHelp(told("Say nothing but failures.")))
  var quiet = false

  func validate() throws {
    if let simplify, !(simplify > 0 && simplify.isFinite) {
      throw ValidationError(told("--simplify takes metres above 0."))
    }
    if let map, let table, map != "-", isSameFile(map, table) {
      throw ValidationError(told("--map and --table cannot be the same file."))
    }
    if shapefile == "-", input == "-" {
      throw ValidationError(told("Only one of the polygons and the table can be standard input."))
    }
    if map == "-", table == "-" { throw ValidationError(told("Only one of --map and --table can be standard output.")) }
    if shapefile.isEmpty || input.isEmpty || map == "" || table == "" || outLayer == "" {
      throw ValidationError(told("A file's name cannot be empty."))
    }
    if let map, let ending = fileEnding(map), MapFormat(rawValue: ending) == nil {
      throw ValidationError(told("--map writes .svg, .png and .pdf; the ending .\(ending) is none of them."))
    }
    if profile == .web, let map, fileEnding(map).map({ $0 != "svg" }) ?? false {
      throw ValidationError(told("--profile web is for SVG."))
    }
    try DrawingOptions.check(dpi, of: map.flatMap(fileEnding).flatMap { MapFormat(rawValue: $0) } ?? .svg)
    if !value.choices.values.isEmpty {
      if labels != nil { throw ValidationError(told("--labels is for groups, and --value shows figures.")) }
      do {
        _ = try MapTheme.choropleth.needs(for: value.choices)
      } catch {
        throw ValidationError(told(error.sentence))
      }
    }
  }

  func run() throws {
    for output in [map, table, outLayer].compactMap({ $0 }) {
      if [shapefile, input].contains(where: { isSameFile($0, output) }) {
        throw Failure("\(output): is read and cannot be written as well")
      }
    }
    // What cannot be written is said before anything is read.
    let format = try format?.format ?? TableFormatChoice.format(forFile: table ?? "-") ?? TableFormat.named("text")!
    if let outLayer { _ = try LayerFile(outLayer) }
    let talk = Talk(isQuiet: quiet)
    var request = try request()
    request.writesLayers = outLayer != nil
    let job = try talk.passingOn { try quickJob(request) }
    // The sums first: they are the cheaper to make, and a map is no use without them.
    let sums = job.table
    var outputs = Outputs()
    if let map {
      let choice = try style.choice()
      let form = fileEnding(map).flatMap { MapFormat(rawValue: $0) } ?? .svg
      let drawing = try talk.passingOn {
        try drawGroups(job, style: choice, format: form, dpi: dpi ?? 300, profile: profile, isGreyscale: greyscale)
      }
      try outputs.add(drawing, to: map)
    }
    if table != nil || map != "-" { try outputs.add(try format.bytes(sums), to: table ?? "-") }
    if let outLayer { try talk.passingOn { try writeLayers(of: job, to: outLayer) } }
    try outputs.appear()
  }

  private func request() throws -> QuickRequest {
    // Without a data set it works as well, and knows less.
    let folder = try? dataFolder(data?.text)
    var request = try QuickRequest(
      polygons: shapefile, table: GivenFile(name: input, bytes: try contents(of: input)), keyField: field,
      keyColumn: key, groupColumn: group, peopleColumn: people, assigned: assignCrs, plane: crs,
      simplification: simplify, tolerance: borders.tolerance, far: parts.far, title: title,
      language: lang ?? usualLanguage(in: folder),
      codesFolder: folder)
    request.reading = try TableReading(sheet: sheet, encoding: layer.encoding)
    request.rows = rows
    request.access = try layer.access(to: shapefile)
    request.choices = value.choices
    request.allowsPartial = partial
    request.landAround = landAround
    request.areaNoun = areaNoun
    request.groupNoun = groupNoun
    request.source = source
    request.labelsNames = labels.map { $0 == .value }
    return request
  }
}

extension BroughtNoun: ExpressibleByArgument {
  /// A noun as the command line has it.
  public init?(argument: String) { self.init(argument) }
}

extension RowChoice: ExpressibleByArgument {
  /// A choice as the command line has it.
  public init?(argument: String) { self.init(argument) }
}

/// What stands on the groups of a map.
enum GroupLabels: String, ExpressibleByArgument, CaseIterable { case number, value }
