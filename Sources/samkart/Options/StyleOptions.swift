import ArgumentParser
import Workspace

/// How a drawing looks: a style file, and the fonts it is set in.
struct StyleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(told("A style: fonts, sizes, lines, palette, page and legend, as JSON."), valueName: "file"))
  var style: Path?

  @Option(
    help: ArgumentHelp(
      told("A font (.ttf, .otf) whose widths and letters are used; a second time for its bold letters."),
      valueName: "file"))
  var fontFile: [Path] = []

  @Flag(help: ArgumentHelp(told("Draw text as paths, so that the drawing needs no font.")))
  var textAsPaths = false

  func validate() throws {
    if fontFile.count > 2 { throw ValidationError(told("--font-file takes a font and its bold letters, no more.")) }
  }

  /// How the drawing is to look; reads the style.
  func choice() throws -> StyleChoice {
    let style = try style.map { path in
      GivenFile(name: path.text, bytes: try contents(of: path.text, atMost: StyleChoice.mostBytes))
    }
    return StyleChoice(style: style, fontFiles: fontFile.map(\.text), textAsPaths: textAsPaths)
  }
}
