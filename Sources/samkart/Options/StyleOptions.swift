import ArgumentParser
import Cartography
import Reports
import Workspace

/// How a drawing looks: a style file, and the fonts it is set in.
struct StyleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A style: fonts, sizes, lines, palette, page and legend, as JSON.", valueName: "file"))
  var style: Path?

  @Option(
    help: ArgumentHelp(
      "A font (.ttf, .otf) whose widths and letters are used; a second time for its bold letters.", valueName: "file"))
  var fontFile: [Path] = []

  @Flag(help: "Draw text as paths, so that the drawing needs no font.")
  var textAsPaths = false

  func validate() throws {
    if fontFile.count > 2 { throw ValidationError("--font-file takes a font and its bold letters, no more.") }
  }

  /// Puts the style into what maps are drawn from, and says which colours of it are hard to read or to tell apart.
  func applied(to input: inout MapInput, _ talk: Talk) throws -> DrawnStyle {
    let look = try applied(to: input.settings, talk)
    let isRecoloured = look.settings.palette != input.settings.palette
    input.settings = look.settings
    if isRecoloured { for fault in paletteFaults(input) { talk.note(fault) } }
    return look
  }

  /// What is drawn with: the settings with the style, and what letters are drawn by.
  func applied(to usual: MapSettings, _ talk: Talk) throws -> DrawnStyle {
    var settings = usual
    if let style { settings = try settings.styled(by: StyleFile(style.text).tree, from: style.text) }
    let face = settings.style.typeface
    guard textAsPaths || !fontFile.isEmpty else {
      guard face.knowsItsWidths else { throw widthsMissing(face) }
      return DrawnStyle(settings: settings, letters: nil)
    }
    let fonts = try FontPair(given: fontFile.map(\.text), for: face, talk)
    settings.style.typeface = fonts.typeface(asked: face == .standard ? nil : face)
    return DrawnStyle(settings: settings, letters: textAsPaths ? LetterSupply(fonts) : nil)
  }

  private func widthsMissing(_ face: Typeface) -> Failure {
    Failure(
      "text.family begins with '\(face.firstFamily)', and how wide its letters are is not known; give the font with "
        + "--font-file, or begin with Arial, Helvetica or Liberation Sans")
  }
}

/// What drawings are made with.
struct DrawnStyle {
  let settings: MapSettings
  /// What letters are drawn by; `nil` where text stays text.
  let letters: LetterSupply?

  /// The drawing in a profile.
  func drawing(_ sheet: MapSheet, profile: SVGProfile = .report) -> [UInt8] {
    svg(sheet, profile: profile, palette: settings.palette, letter: letters?.letter)
  }

  /// Says what the style has led to that nobody asked for: letters that are missing, and a page that is larger.
  func tell(_ talk: Talk, of sheet: MapSheet) {
    if let letters, !letters.lacking.isEmpty {
      let list = letters.lacking.sorted { $0.value < $1.value }.map { "'\($0)'" }.joined(separator: ", ")
      talk.note("the font has no letter for \(list), which the drawing leaves out")
    }
    let (height, whole) = (settings.height, sheet.height)
    if settings.style.page.height != nil, whole > height + 0.1 {
      talk.note(
        "\(sheet.id) is \(tenths(whole - height)) mm higher than the page: the legend finds no room beside the map; "
          + "a larger page, smaller text.legend or more legend.columns would help")
    }
  }

  private func tenths(_ length: Double) -> String { plainDecimal((length * 10).rounded() / 10) }
}
