import Cartography
import Reports
import WordFiles
import Wordprocessing

/// The maps of a document for a word processor, each as a drawing and in pixels.
struct WordPictures {
  private var files: [String: PictureFile] = [:]

  /// Adds a map by the file that it is drawn in. Where nobody can make pixels, newer programs still draw it, and it is told.
  mutating func add(_ svg: [UInt8], of sheet: MapSheet, file: String) throws -> Notes {
    var notes = Notes()
    var png: [UInt8]?
    do {
      // What a printer makes of thin lines and small letters.
      png = try rendered(svg, as: .png, dpi: 200)
    } catch let failure as Failure where failure.cause == .lacking {
      notes.add(
        Note(
          .drawing,
          """
          the maps in the Word document are drawings alone, which Word before 2016 does not show: \(failure.sentence)
          """, severity: .warning))
    }
    files[file] = PictureFile(
      svg: svg, png: png, width: sheet.width + 2 * sheet.margin, height: sheet.height + 2 * sheet.margin)
    return notes
  }

  /// The map of a file in pixels; `nil` where nobody could make them.
  func pixels(of file: String) -> [UInt8]? { files[file]?.png }

  /// The file of a document with the maps, in the template or in our own look.
  func file(_ name: String, _ contents: WordContents, template: GivenFile?) throws -> Told<ReportFile> {
    try Told { notes in
      let read = try template.map { try readTemplate($0.bytes, file: $0.name) }
      if let template, read?.place == .everything {
        notes.add(
          Note(
            .choice,
            """
            says no place for the contents (a content control or a bookmark named samkart, or a paragraph \
            {{samkart}}), so that its own text is left out
            """, at: template.name))
      }
      return ReportFile(name, try writeDocument(contents, pictures: files, in: read))
    }
  }
}
