import Cartography
import Glibc
import Glyphs
import Register
import Reports
import Storage

/// A font and its bold letters.
struct FontPair {
  let regular, bold: FontFace

  /// The fonts given, or Liberation Sans where it usually lies, or where fontconfig knows it to be.
  ///
  /// - Parameter face: what the style asks for; of fonts that nobody gives, only one as wide as Arial is looked for.
  init(given files: [String], for face: Typeface, _ notes: inout Notes) throws {
    guard let file = files.first else {
      guard face.knowsItsWidths else {
        throw Failure("text.family begins with '\(face.firstFamily)'; give the font with \(parameter: "font-file")")
      }
      let file = try FontPair.installed()
      regular = try FontPair.face(file)
      bold = try FontPair.boldFile(beside: file).map(FontPair.face) ?? regular
      return
    }
    regular = try FontPair.face(file)
    if files.count > 1 {
      bold = try FontPair.face(files[1])
    } else if let beside = FontPair.boldFile(beside: file), let found = try? FontPair.face(beside),
      found.family == regular.family
    {
      bold = found
    } else {
      bold = regular
      notes.add(
        Note(
          .drawing, "there are no bold letters beside it; give them with a second \(parameter: "font-file")", at: file))
    }
    if face != .standard, face.firstFamily.lowercased() != regular.family.lowercased() {
      notes.add(Note(.drawing, "text.family begins with '\(face.firstFamily)', and \(file) is '\(regular.family)'"))
    }
  }

  /// What drawings ask for, with the fonts' own widths.
  ///
  /// - Parameter asked: what a style asks for; the fonts' own family and what is like Arial when `nil`.
  func typeface(asked: Typeface?) -> Typeface {
    let families = asked?.families ?? fontFamily([regular.family, "Arial", "Helvetica", "sans-serif"])
    let isStandard = Typeface.asWideAsArial.contains(regular.family.lowercased())
    if isStandard, asked == nil { return .standard }
    return Typeface(
      families: families,
      widths: MeasuredWidths(
        regular: regular.widths, bold: bold.widths, capHeight: regular.capHeight ?? TextMetrics.capHeight,
        descent: regular.descent ?? TextMetrics.descent))
  }

  private static func face(_ file: String) throws -> FontFace {
    // The largest fonts, with all of Chinese, have some thirty.
    let bytes = try fileContents(of: file, atMost: 128 << 20)
    do { return try FontFace(bytes) } catch { throw Failure("\(error)", file: file) }
  }

  /// The file with the bold letters of a family, by the names that foundries give.
  private static func boldFile(beside file: String) -> String? {
    guard let point = file.lastIndex(of: ".") else { return nil }
    let (stem, ending) = (String(file[..<point]), String(file[point...]))
    let names =
      ["Regular", "regular", "Book", "Roman"].filter(stem.hasSuffix).flatMap { name -> [String] in
        let bare = stem.dropLast(name.count)
        return [bare + "Bold", bare + "bold"]
      } + [stem + "-Bold", stem + "bd", stem + "b"]
    return names.map { name -> String in name + ending }.first(where: isReadable)
  }

  /// Where Debian, Fedora, Arch and those built on them put Liberation Sans.
  private static let folders = [
    "/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2",
    "/usr/share/fonts/liberation-sans", "/usr/share/fonts/liberation-sans-fonts", "/usr/share/fonts/liberation",
    "/usr/share/fonts/TTF", "/usr/local/share/fonts",
  ]

  private static func isReadable(_ file: String) -> Bool { access(file, R_OK) == 0 }

  private static func installed() throws -> String {
    let usual = folders.map { folder -> String in folder + "/LiberationSans-Regular.ttf" }.first(where: isReadable)
    if let usual { return usual }
    let answer = try runProgram(
      "fc-match", ["--format", "%{family}\n%{file}", "Liberation Sans:style=Regular"], input: [])
    let lines = String(decoding: answer?.output ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
    if lines.count == 2, Typeface.asWideAsArial.contains(lines[0].lowercased()) { return lines[1] }
    throw Failure(
      "text as paths needs a font, and Liberation Sans is not installed; it is in Debian's package fonts-liberation "
        + "(apt-get install fonts-liberation), or give another with \(parameter: "font-file")", cause: .lacking)
  }
}
