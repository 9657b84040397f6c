import ArgumentParser
import Workspace

/// Turns a shapefile into GeoJSON or the other way, with another reference system or other fields where asked for.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: told("Convert between map formats."),
    discussion: told(
      """
      The endings of the names tell the formats; of a file with several layers, --layer names one. FlatGeobuf, File
      Geodatabase, GML, SOSI, KML, MapInfo and others are read through ogr2ogr where GDAL is installed. Polygons, points
      and lines are converted, one kind a layer. Without --crs the coordinates stay as they are; GeoJSON for the web
      wants --crs EPSG:4326. With --field only the fields named are kept, in that order. With --repair neighbours get the
      same vertices along their border; nothing moves farther than --tolerance, and what is a coverage stays as it is.
      Polygons that cross themselves become the area that they cover.
      """,
      examples: """
        samkart convert municipalities.shp out.geojson --crs EPSG:4326
        samkart convert municipalities.shp mended.shp --repair --tolerance 0.5
        """))

  @Argument(
    help: ArgumentHelp(
      told("What to read: a .shp, .geojson, .geojsonl, .topojson, .gpkg, or what GDAL reads; - is standard input."),
      valueName: "in"))
  var input: String

  @Argument(
    help: ArgumentHelp(told("What to write: a .shp, .geojson, .geojsonl, .topojson or .gpkg."), valueName: "out"))
  var output: String

  @Option(help: ArgumentHelp(told("Reproject to this reference system."), valueName: "system"))
  var crs: String?

  @Option(help: ArgumentHelp(told("What the coordinates mean, whatever the file says."), valueName: "system"))
  var assignCrs: String?

  @Option(help: ArgumentHelp(told("Keep a field, under a new name. Repeatable."), valueName: "new=old"))
  var field: [KeptField] = []

  @Option(help: ArgumentHelp(told("Put back lost zeros until a field has so many digits."), valueName: "field:n"))
  var pad: [FieldWidth] = []

  @Option(help: ArgumentHelp(told("Order the features by this field."), valueName: "field"))
  var sort: String?

  @Flag(
    help: ArgumentHelp(told("Make borders one that are nearly shared: other vertices, gaps and overlaps of a hair.")))
  var repair = false

  @OptionGroup var borders: ToleranceOption

  @OptionGroup var source: LayerOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: ArgumentHelp(told("Say nothing but failures.")))
  var quiet = false

  func validate() throws {
    if borders.metres != nil, !repair { throw ValidationError(told("--tolerance goes with --repair.")) }
  }

  func run() throws {
    let request = try ConvertRequest(
      from: input, to: output, system: crs, assigned: assignCrs, kept: field, padded: pad, order: sort,
      repair: repair ? borders.tolerance : nil,
      access: source.access(to: input))
    _ = try Talk(isQuiet: quiet).passingOn { try convertFile(request) }
  }
}

extension KeptField: ExpressibleByArgument {
  /// A choice from `code=kommunenummer`, or `name` for both.
  public init?(argument: String) { self.init(argument) }
}

extension FieldWidth: ExpressibleByArgument {
  /// A width from `code:4`.
  public init?(argument: String) { self.init(argument) }
}
