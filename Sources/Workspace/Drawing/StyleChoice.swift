import Cartography
import DataPackage
import Register
import Reports

/// How somebody wants a drawing to look: a style, and the fonts it is set in.
public struct StyleChoice: Sendable {
  /// Fonts, sizes, lines, palette, page and legend, as JSON; the data set's own when `nil`.
  public var style: GivenFile?
  /// The paths of a font and of its bold letters, whose widths and letters are used.
  public var fontFiles: [String]
  /// Whether text is drawn as paths, so that the drawing needs no font.
  public var textAsPaths: Bool

  /// A choice; the data set's own look unless given.
  public init(style: GivenFile? = nil, fontFiles: [String] = [], textAsPaths: Bool = false) {
    self.style = style
    self.fontFiles = fontFiles
    self.textAsPaths = textAsPaths
  }

  /// The most bytes that a style may have: it has some fifty keys.
  public static let mostBytes = 1 << 20

  /// Puts the style into what maps are drawn from, and says which colours of it are hard to read or to tell apart.
  ///
  /// - Parameter choosesColours: whether nobody has said which group has which colour: then those of another palette are
  ///   given anew, so that groups that meet differ, and more are added where they are too few.
  /// - Throws: `Failure` when the style is no JSON or has a key or a value that no style has, when a font cannot be
  ///   read or its widths are not known, and `lacking` when text is to be paths and no font is installed.
  public func applied(to input: inout MapInput, choosesColours: Bool = false) throws(Failure) -> Told<DrawnStyle> {
    let usual = input.settings
    let look = try applied(to: usual)
    input.settings = look.value.settings
    var notes = look.notes
    let given = input.settings.palette.groups.count
    // Who gives one colour wants lines to part the groups.
    if choosesColours, usual.palette.groups != input.settings.palette.groups, given > 1 {
      let parted = input.partedByColour()
      input = parted.map
      if !parted.added.isEmpty {
        let tones = parted.added.map(\.hex).joined(separator: ", ")
        notes.add(
          Note(
            .drawing,
            "\(given) colours in palette.groups are too few for neighbours to differ; tones of them were added: \(tones)",
            severity: .warning))
      }
    }
    if usual.palette != input.settings.palette {
      for fault in paletteFaults(input) { notes.add(Note(.drawing, verbatim: fault, severity: .warning)) }
    }
    return Told(look.value, notes: notes)
  }

  /// What is drawn with: the settings with the style, and what letters are drawn by.
  func applied(to usual: MapSettings) throws(Failure) -> Told<DrawnStyle> {
    try Told { notes in
      var settings = usual
      if let style { settings = try settings.styled(by: tree(of: style), from: style.name) }
      let face = settings.style.typeface
      guard textAsPaths || !fontFiles.isEmpty else {
        guard face.knowsItsWidths else { throw StyleChoice.widthsMissing(face) }
        return DrawnStyle(settings: settings, letters: nil)
      }
      let fonts = try FontPair(given: fontFiles, for: face, &notes)
      settings.style.typeface = fonts.typeface(asked: face == .standard ? nil : face)
      return DrawnStyle(settings: settings, letters: textAsPaths ? LetterSupply(fonts) : nil)
    }
  }

  private func tree(of file: GivenFile) throws -> StyleTree {
    do { return try StyleTree(json: file.bytes, file: file.name) } catch { throw Failure("\(error)") }
  }

  private static func widthsMissing(_ face: Typeface) -> Failure {
    Failure(
      "text.family begins with '\(face.firstFamily)', and how wide its letters are is not known; give the font with "
        + "\(parameter: "font-file"), or begin with Arial, Helvetica or Liberation Sans")
  }
}
