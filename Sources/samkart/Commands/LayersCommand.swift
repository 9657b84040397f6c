import ArgumentParser
import Storage
import Workspace

/// The data set as layers for a program of maps.
struct LayersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layers",
    abstract: told("Write collaborations, fit and findings as layers for QGIS."),
    discussion: told(
      """
      Writes one GeoPackage with the layers collaborations, fit, findings and municipalities. QGIS opens each in the
      colours of the maps. Names of layers and fields are those of the tables. The file is
      Output/<data set>/layers.gpkg unless --out names another.
      """,
      examples: """
        samkart layers --out layers.gpkg
        """))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(told("The GeoPackage to write."), valueName: "file"))
  var out: Path?

  func validate() throws {
    if let out, out.text != "-", fileEnding(out.text)?.lowercased() != "gpkg" {
      throw ValidationError(told("--out writes a .gpkg."))
    }
  }

  func run() throws {
    let view = try common.view()
    let bytes = try common.talk.passingOn { try exportLayers(in: view) }
    let usual = "Output/\(view.source.name)"
    if out == nil { try makeFolder(usual) }
    let path = out?.text ?? "\(usual)/layers.gpkg"
    try write(bytes, to: path)
    if path != "-" { common.talk.note(told("the layers are written to \(path)")) }
  }
}
