import ArgumentParser

/// What a file of map layers does not tell by itself.
struct LayerOptions: ParsableArguments {
  @Option(help: ArgumentHelp(told("The layer of a file that has several."), valueName: "name"))
  var layer: String?

  @Option(
    help: ArgumentHelp(
      told("How letters are encoded in a shapefile, whatever it says, as GBK or 865."), valueName: "name"))
  var encoding: String?
}
