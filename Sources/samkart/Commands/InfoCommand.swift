import ArgumentParser
import Geometry
import Reports

/// Says what a file of features holds, whatever it is.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Say what a shapefile or GeoJSON holds.",
    discussion: """
      Type, features, fields, encoding, reference system, bounds, vertices, area, and what is odd about the file.
      Works for points and lines too; only what draws maps needs polygons.

      Example:
        samkart info GeoData/norway-2020/boundaries/municipalities.shp
      """)

  @Argument(help: ArgumentHelp("A .shp, .geojson or .json.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var output: OutputOption

  func run() throws {
    let layerFile = try LayerFile(file)
    let description = try layerFile.described()
    // Only polygons can be read whole, and only they can be invalid; what cannot be read has been described.
    let shapes = description.area == nil ? nil : try? layerFile.read().layer.shapes
    let account = FileAccount(description, shapes: shapes)
    try output.write(format == .json ? account.json : account.text)
  }
}
