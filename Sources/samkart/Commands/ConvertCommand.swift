import ArgumentParser
import Geometry
import Projection
import Tabular
import Workspace

/// Turns a shapefile into GeoJSON or the other way, with another reference system or other fields where asked for.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert between shapefile and GeoJSON.",
    discussion: """
      The endings of the names tell the formats. Without --crs the coordinates stay as they are; GeoJSON for the web
      wants --crs EPSG:4326. With --field only the fields named are kept, in that order.

      Example:
        samkart convert municipalities.shp out.geojson --crs EPSG:4326
      """)

  @Argument(help: ArgumentHelp("What to read: a .shp, .geojson or .json.", valueName: "in"))
  var input: String

  @Argument(help: ArgumentHelp("What to write: a .shp or .geojson.", valueName: "out"))
  var output: String

  @Option(help: ArgumentHelp("Reproject to this reference system.", valueName: "system"))
  var crs: String?

  @Option(help: ArgumentHelp("What the coordinates mean, whatever the file says.", valueName: "system"))
  var assignCrs: String?

  @Option(help: ArgumentHelp("Keep a field, under a new name. Repeatable.", valueName: "new=old"))
  var field: [KeptField] = []

  @Option(help: ArgumentHelp("Put back lost zeros until a field has so many digits.", valueName: "field:n"))
  var pad: [FieldWidth] = []

  @Option(help: ArgumentHelp("Order the features by this field.", valueName: "field"))
  var sort: String?

  @Flag(help: "Say nothing but failures.")
  var quiet = false

  func run() throws {
    let talk = Talk(isQuiet: quiet)
    if isSameFile(input, output) { throw Failure("\(output): is read and cannot be written as well") }
    let source = try LayerFile(input)
    let target = try LayerFile(output)
    var (layer, description) = try source.read()
    for problem in description.problems { talk.note("\(input): \(problem)") }
    layer = try layer.choosing(field)
    for width in pad { layer = try layer.padding(width) }
    if let sort { layer = try layer.sorted(by: sort) }
    try reproject(&layer, from: source.format, to: target.format, talk)
    for field in layer.fields where target.format == .shapefile && field.name.utf8.count > 10 {
      talk.note("\(output): the field \(field.name) is cut to the ten bytes that a shapefile has for names")
    }
    try target.write(layer)
    talk.note("\(layer.shapes.featureCount) features written to \(output)")
  }

  /// Moves the coordinates where that is asked for, and states what they mean in the words of the target's format.
  private func reproject(
    _ layer: inout FeatureLayer, from source: LayerFile.Format, to format: LayerFile.Format, _ talk: Talk
  ) throws {
    guard assignCrs != nil || crs != nil || layer.referenceSystem != nil else {
      // GeoJSON without a word means degrees; a format that always says something must not guess it.
      if format == .geoJSON {
        throw Failure("\(input): no reference system is stated; say what the coordinates mean with --assign-crs")
      }
      return
    }
    if format == .shapefile, source == .shapefile, assignCrs == nil, crs == nil { return }
    var system = try StatedSystem(of: layer, given: assignCrs, option: "--assign-crs", file: input).system
    if let crs {
      let wanted = try ReferenceSystem(crs)
      let shapes = layer.shapes
      layer.shapes = try talk.passingOn { try moved(shapes, from: system, to: wanted, file: input) }
      system = wanted
    }
    layer.referenceSystem =
      switch format {
      case .shapefile: try system.esriText()
      case .geoJSON: try system.identifier ?? system.wellKnownText()
      }
  }
}

/// A field to keep and what it is to be called: `code=kommunenummer`, or `name` for both.
struct KeptField: ExpressibleByArgument {
  let new, old: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let new = parts.first, let old = parts.last, !new.isEmpty, !old.isEmpty else { return nil }
    self.new = new
    self.old = old
  }
}

/// A field and how many digits its values must have: `code:4`.
struct FieldWidth: ExpressibleByArgument {
  let field: String, width: Int

  init?(argument: String) {
    guard let colon = argument.lastIndex(of: ":"), colon > argument.startIndex,
      let width = Int(argument[argument.index(after: colon)...]), (1...99).contains(width)
    else { return nil }
    field = String(argument[..<colon])
    self.width = width
  }
}
