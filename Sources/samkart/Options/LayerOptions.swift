import ArgumentParser
import Workspace

/// What a file of map layers does not tell by itself.
struct LayerOptions: ParsableArguments {
  @Option(help: ArgumentHelp(told("The layer of a file that has several."), valueName: "name"))
  var layer: String?

  @Option(
    help: ArgumentHelp(
      told(
        "How letters are encoded in a shapefile, whatever it says, and in a table that is not UTF-8, as GBK or 865."),
      valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      told("Let the file's or the server's database answer this query; its answer is the layer (through ogr2ogr)."),
      valueName: "query"))
  var sql: String?

  @Flag(help: ArgumentHelp(told("Open names that lead to another machine, as PG:dbname=x, https://… and /vsicurl/…")))
  var allowNetwork = false

  /// How the file is to be got at; `-` is read from standard input.
  func access(to path: String) throws -> LayerAccess {
    LayerAccess(
      layer: layer, encoding: encoding, query: sql, allowsNetwork: allowNetwork,
      bytes: path == "-" ? try contents(of: path) : nil)
  }
}
