import Foundation
import TestSupport
import Testing
import WordFiles
import Wordprocessing

/// What other programs find in a document; each is skipped where it is not installed.
@Suite("Documents for Word, as other programs read them")
struct OtherProgramsTests {
  private static let wide = 14

  private static func caption(_ label: String, _ count: Int?, _ title: String) -> WordCaption {
    WordCaption(
      label: label, before: "\(label) ", prefix: "3-", count: count, between: ": ", title: title, place: title)
  }

  private static let tables: [WordTable] = [
    WordTable(
      caption: caption("Tabell", nil, "Hovedtall"), headings: ["Tall", "Verdi"], isNumeric: [false, true],
      groups: [WordTable.Group(rows: [["Kommuner", "356"], ["Årsverk <&>", "3 204 735"]])]),
    WordTable(
      caption: caption("Tabell", 1, "Samarbeidene"), headings: ["Samarbeid", "Medlemmer", "Etablert"],
      isNumeric: [false, true, true],
      groups: (1...3).map { group in
        WordTable.Group(
          "Fylke \(group)", rows: (1...30).map { ["Samarbeid nummer \($0) i \(group)", "\($0)", "2020"] })
      }, total: ["Totalt", "90", "–"], notes: ["En merknad.", "En kilde."]),
    WordTable(
      caption: caption("Tabell", 2, "Brei"), headings: ["Navn"] + (1..<wide).map { "Egendekningsgrad \($0)" },
      isNumeric: [false] + (1..<wide).map { _ in true },
      groups: [
        WordTable.Group(rows: (1...40).map { row in ["Kommune \(row)"] + (1..<wide).map { "\($0 * row) %" } })
      ]),
  ]

  private static let svg = Array(
    "<svg xmlns='http://www.w3.org/2000/svg' width='100mm' height='60mm'><rect width='50' height='50'/></svg>".utf8)

  private static let contents = WordContents(
    title: "Kommunenes <innkjøp>", language: "nb-NO", contentsHeading: "Innhold",
    blocks: [
      .paragraph([.text("Tallene står i tabell "), .number("3-1", of: "Samarbeidene"), .text(".")]),
      .heading(level: 1, "Kart", place: "map"),
      .picture(
        WordPicture(file: "map.svg", name: "map", alternative: "Kart: alt", caption: caption("Figur", 1, "Kartet"))),
      .heading(level: 1, "Tabeller", place: "tables"), .table(tables[0]), .heading(level: 2, "Flere", place: nil),
      .table(tables[1]), .table(tables[2]), .heading(level: 1, "Kilder", place: nil),
      .list([[.text("Kilde én")], [.link("Nettsted", to: "https://example.org/")]]),
    ])

  private static func made(in folder: ScratchFolder, template: String? = nil) throws -> String {
    let pictures = ["map.svg": PictureFile(svg: svg, png: nil, width: 100, height: 60)]
    let read = try template.map { try readTemplate(TemplateTests.fixture($0), file: $0) }
    let file = "\(folder.path)/made.docx"
    try Data(try writeDocument(contents, pictures: pictures, in: read)).write(to: URL(filePath: file))
    return file
  }

  @Test(
    "python-docx finds every table, equal in cells, captions with fields, header rows, alternatives and sections",
    .enabled(if: OutsideProgram.pythonDocx != nil, "python-docx is not installed"),
    arguments: [nil, "norwegian.dotx", "letter.docx", "office.docx"])
  func pythonDocx(_ template: String?) throws {
    let folder = ScratchFolder()
    let file = try Self.made(in: folder, template: template)
    let script = """
      import docx, json
      from docx.oxml.ns import qn
      made = docx.Document('\(file)')
      def field(p): return ''.join(t.text for t in p._p.iter(qn('w:instrText')))
      body = made.element.body
      drawn = [d.get('descr') for d in body.iter(qn('wp:docPr'))]
      print(json.dumps({
        'title': made.core_properties.title, 'language': made.core_properties.language,
        'author': made.core_properties.author,
        'headings': [p.text for p in made.paragraphs if p.style.name in ('Heading 1', 'Heading 2')],
        'captions': [[p.text, field(p)] for p in made.paragraphs if p.style.name == 'Caption'],
        'tables': [[[c.text for c in dict.fromkeys(r.cells)] for r in t.rows] for t in made.tables],
        'heads': [len(list(t._tbl.iter(qn('w:tblHeader')))) for t in made.tables],
        'drawn': drawn, 'lying': [s.orientation for s in made.sections].count(1),
        'last': int(made.sections[-1].orientation),
        'bookmarks': sorted(b.get(qn('w:name')) for b in body.iter(qn('w:bookmarkStart')) if '_Ref' in b.get(qn('w:name'))),
      }, ensure_ascii=False))
      """
    let told = try #require(OutsideProgram.pythonDocx?.output(["-c", script]))
    let found = try JSONDecoder().decode(Found.self, from: Data(told.utf8))
    #expect(found.title == "Kommunenes <innkjøp>" && found.language == "nb-NO" && found.author == "")
    #expect(found.headings == ["Kart", "Tabeller", "Flere", "Kilder"])
    #expect(
      found.captions == [
        ["Figur 3-1: Kartet", " SEQ Figur \\* ARABIC "], ["1Hovedtall", " SEQ Tabell \\h "],
        ["Tabell 3-1: Samarbeidene", " SEQ Tabell \\* ARABIC \\r 1 "], ["Tabell 3-2: Brei", " SEQ Tabell \\* ARABIC "],
      ])
    let expected = Self.tables.map { table in
      [table.headings]
        + table.groups.flatMap { group in (group.heading.map { [[$0]] } ?? []) + group.rows }
        + (table.total.map { [$0] } ?? [])
    }
    #expect(found.tables == expected)
    #expect(found.heads == [1, 1, 1])
    #expect(found.drawn == ["Kart: alt"])
    #expect(found.lying == 1 && found.last == 0)
    #expect(found.bookmarks == ["_Ref_Brei", "_Ref_Kartet", "_Ref_Samarbeidene"])
  }

  private struct Found: Decodable {
    let title, language, author: String
    let headings: [String]
    let captions: [[String]]
    let tables: [[[String]]]
    let heads: [Int]
    let drawn: [String]
    let lying, last: Int
    let bookmarks: [String]
  }

  @Test(
    "LibreOffice prints it: headings larger than text, a page that lies for the wide table, and each last column there",
    .enabled(if: OutsideProgram.writer && OutsideProgram.pdfToText != nil, "LibreOffice Writer or pdftotext is missing")
  )
  func libreOffice() throws {
    let folder = ScratchFolder()
    try #require(OutsideProgram.libreOffice).convert(try Self.made(in: folder), to: "pdf", in: folder)
    let text = try #require(OutsideProgram.pdfToText?.output(["-layout", "\(folder.path)/made.pdf", "-"]))
    let pages = text.split(separator: "\u{C}").filter { !$0.allSatisfy(\.isWhitespace) }
    #expect((5...8).contains(pages.count))
    // Numbers of the last column of each table, on whatever page they are.
    for number in ["3 204 735", "2020", "520 %"] {
      #expect(text.filter { $0 != "\u{A0}" || true }.contains(number), "\(number)")
    }
    #expect(text.ranges(of: "Medlemmer").count >= 2)
    #expect(text.contains("Tabell 3-1: Samarbeidene") && text.contains("Figur 3-1: Kartet"))
    #expect(text.contains("Tallene står i tabell 3-1.") && !text.contains("1Hovedtall"))
    let boxes = try #require(OutsideProgram.pdfToText?.output(["-bbox", "\(folder.path)/made.pdf", "-"]))
    #expect(boxes.ranges(of: #/page width="8[0-9.]+" height="5[0-9.]+"/#).count >= 1)
    #expect(try height(of: "Tabeller", in: boxes) > 1.4 * height(of: "Kommuner", in: boxes))
  }

  /// The height of the last of a word's boxes, since a table of contents may have it too.
  private func height(of word: String, in boxes: String) throws -> Double {
    let line = try #require(boxes.split(separator: "\n").last { $0.contains(">\(word)<") })
    let numbers = line.matches(of: #/yM(?:in|ax)="([0-9.]+)"/#).compactMap { Double($0.1) }
    return numbers[1] - numbers[0]
  }
}
