import Foundation
import TestSupport
import Testing
import Wordprocessing
import ZipArchive

@testable import WordFiles

@Suite("Templates of Word")
struct TemplateTests {
  static func fixture(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(Repository.folder)/Tests/WordFilesTests/Fixtures/\(name)")))
  }

  private static let contents = WordContents(
    title: "Rapporten", language: "nn-NO", contentsHeading: "Innhald",
    blocks: [
      .heading(level: 1, "Kart", place: "map"), .paragraph([.text("Brødtekst")]), .list([[.text("Punkt")]]),
      .table(
        WordTable(
          caption: WordCaption(label: "Tabell", before: "Tabell ", count: 1, between: ": ", title: "Tal", place: "t"),
          headings: ["Namn"], isNumeric: [false], groups: [WordTable.Group(rows: [["Oslo"]])])),
    ])

  /// The parts of our document in the template.
  private func parts(in name: String) throws -> [String: String] {
    let template = try readTemplate(Self.fixture(name), file: name)
    let bytes = try writeDocument(Self.contents, pictures: [:], in: template)
    let archive = try Archive(bytes)
    var parts: [String: String] = [:]
    for name in archive.names { parts[name] = String(decoding: try archive.part(name), as: UTF8.self) }
    return parts
  }

  @Test("Styles with ids in Norwegian are found by their names, and the contents stand where the template says")
  func norwegian() throws {
    let parts = try parts(in: "norwegian.dotx")
    let document = try #require(parts["word/document.xml"])
    for style in ["Tittel", "Overskrift1", "Bildetekst", "Punktliste", "Konsulenttabell"] {
      #expect(document.contains("w:val=\"\(style)\""), "\(style)")
    }
    #expect(!document.contains("samkart}}"))
    let order = ["Rapport til oppdragsgiver", "Rapporten", "Brødtekst", "Storgata 1"].map {
      document.firstRange(of: $0)?.lowerBound
    }
    #expect(order.allSatisfy { $0 != nil } && order == order.sorted { $0! < $1! })
    // It has a table of contents of its own, and headers; ours is of another language than its styles.
    #expect(document.ranges(of: "TOC \\o").count == 1)
    #expect(parts["word/header1.xml"]?.contains("Konsulenthuset") == true)
    #expect(document.contains("<w:lang w:val=\"nn-NO\"/>"))
    #expect(parts["[Content_Types].xml"]?.contains("template.main+xml") == false)
  }

  @Test("Of a template without a place the paper, the headers and the styles stay, and nothing of its text")
  func letter() throws {
    let parts = try parts(in: "letter.docx")
    let document = try #require(parts["word/document.xml"])
    #expect(document.contains("w:w=\"12240\"") && document.contains("w:h=\"15840\""))
    #expect(parts["word/header1.xml"]?.contains("Acme") == true)
    for (name, part) in parts {
      for secret in ["ecret", "Jane", "client"] { #expect(!part.contains(secret), "\(name)") }
    }
    #expect(!parts.keys.contains { $0.contains("comments") || $0.contains("media") || $0.contains("app.xml") })
    for (name, part) in parts where name.hasSuffix(".rels") {
      #expect(!part.contains("app.xml") && !part.contains("comments"), "\(name)")
    }
  }

  @Test("What LibreOffice has written is a template too")
  func office() throws {
    let document = try #require(parts(in: "office.docx")["word/document.xml"])
    #expect(document.contains("Rapporten") && !document.contains("Old"))
  }

  @Test(
    "Every part that something names is there, and every part is of a known kind",
    arguments: [
      "norwegian.dotx", "letter.docx", "office.docx",
    ])
  func whole(_ name: String) throws {
    let parts = try parts(in: name)
    let types = try #require(parts["[Content_Types].xml"])
    for (part, text) in parts where part.hasSuffix(".rels") {
      let list = try readXML(Array(text.utf8), file: name, part: part)
      let folder = part.replacingOccurrences(of: "_rels/", with: "")
      for link in PartLink.all(in: list, folder: WordFiles.folder(of: folder)) {
        guard let target = link.part else { continue }
        #expect(parts[target] != nil, "\(part) names \(target)")
      }
    }
    for part in parts.keys where part != "[Content_Types].xml" {
      let ending = part.split(separator: ".").last.map(String.init) ?? ""
      #expect(types.contains("/\(part)\"") || types.contains("Extension=\"\(ending)\""), "\(part)")
    }
    for (part, text) in parts where part.hasSuffix(".xml") || part.hasSuffix(".rels") {
      _ = try readXML(Array(text.utf8), file: name, part: part)
    }
  }

  @Test("The same contents and template come to the same bytes")
  func sameBytes() throws {
    let template = try readTemplate(Self.fixture("norwegian.dotx"), file: "a")
    #expect(
      try writeDocument(Self.contents, pictures: [:], in: template)
        == writeDocument(Self.contents, pictures: [:], in: template))
  }

  // MARK: Places

  /// A template with the body.
  static func made(
    _ body: String, types: String = "document.main+xml", space: String = "wordprocessingml/2006/main",
    prefix: String = "w", host: String = "http://schemas.openxmlformats.org", extra: [ArchivePart] = []
  ) throws -> [UInt8] {
    let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006"
    let parts = [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" "
          + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.\(types)\"/></Types>"
      ),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"a\" Type=\"\(kinds)/officeDocument\" "
          + "Target=\"word/document.xml\"/></Relationships>"
      ),
      (
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"s\" Type=\"\(kinds)/styles\" "
          + "Target=\"styles.xml\"/></Relationships>"
      ),
      ("word/styles.xml", "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"),
      (
        "word/document.xml",
        "<\(prefix):document xmlns:\(prefix)=\"\(host)/\(space)\"><\(prefix):body>\(body)</\(prefix):body></\(prefix):document>"
      ),
    ]
    return try writeArchive(parts.map { ArchivePart($0.0, Array($0.1.utf8)) } + extra)
  }

  private static let before = "<w:p><w:r><w:t>før</w:t></w:r></w:p>"
  private static let after = "<w:p><w:r><w:t>etter</w:t></w:r></w:p>"

  @Test(
    "The place may be a paragraph, a bookmark or a content control",
    arguments: [
      "<w:p><w:r><w:t>{{sam</w:t></w:r><w:r><w:t>kart}}</w:t></w:r></w:p>",
      "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"samkart\"/><w:r><w:t>her</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>",
      "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"Samkart\"/></w:p><w:bookmarkEnd w:id=\"0\"/>",
      "<w:sdt><w:sdtPr><w:tag w:val=\"samkart\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>her</w:t></w:r></w:p></w:sdtContent></w:sdt>",
      "<w:sdt><w:sdtPr><w:alias w:val=\"Samkart\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>",
    ])
  func places(_ place: String) throws {
    let template = try readTemplate(Self.made(Self.before + place + Self.after), file: "a")
    let archive = try Archive(try writeDocument(Self.contents, pictures: [:], in: template))
    let document = String(decoding: try archive.part("word/document.xml"), as: UTF8.self)
    let order = ["før", "Rapporten", "etter"].compactMap { document.firstRange(of: $0)?.lowerBound }
    #expect(order.count == 3 && order == order.sorted())
    #expect(!document.contains(">her<"))
    #expect(
      document.ranges(of: "<w:bookmarkStart").count == document.ranges(of: "<w:bookmarkEnd").count)
  }

  @Test("A prefix that nobody else uses is understood")
  func prefix() throws {
    let body = "<x:p><x:r><x:t>{{samkart}}</x:t></x:r></x:p>"
    let template = try readTemplate(Self.made(body, prefix: "x"), file: "a")
    #expect(template.place == .piece(0))
    #expect(template.document.name == "w:document")
  }

  // MARK: What cannot be a template

  @Test("A file that is none is refused with a sentence that says what would be right")
  func refused() throws {
    let empty = ArchivePart("x", [1])
    let table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{samkart}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    let narrow = "<w:sectPr><w:pgSz w:w=\"3000\" w:h=\"3000\"/></w:sectPr>"
    let cases: [(String, [UInt8], String)] = [
      ("text", Array("Hei".utf8), "no document of Word"), ("nothing", [], "no document of Word"),
      ("old", [0xD0, 0xCF, 0x11, 0xE0, 0, 0], "before 2007"),
      ("cut off", Array("PK\u{3}\u{4} and no more".utf8), "cut off"),
      ("another archive", try writeArchive([empty]), "no document of Word"),
      ("macros", try Self.made("", types: "document.macroEnabled.main+xml"), "macros"),
      ("strict", try Self.made("", space: "ooxml/wordprocessingml/main", host: "http://purl.oclc.org"), "Strict"),
      ("broken", try Self.made("<w:p>"), "well-formed"),
      ("inside", try Self.made(table), "must be a paragraph"), ("narrow", try Self.made(narrow), "5 cm"),
      ("other root", try Self.made("", space: "other"), "begins with"),
    ]
    for (name, bytes, words) in cases {
      let error = #expect(throws: TemplateError.self, "\(name)") { _ = try readTemplate(bytes, file: "t.docx") }
      #expect(error.map { "\($0)".contains(words) && "\($0)".hasPrefix("t.docx") } == true, "\(name): \(error as Any)")
    }
  }

  @Test("A declared document type, a zip bomb and a missing part are refused")
  func hostile() throws {
    let bomb = ArchivePart("word/styles.xml", Array(repeating: UInt8(ascii: " "), count: 16 << 20))
    var made = try Archive(try Self.made(""))
    var parts = try made.names.map { ArchivePart($0, try made.part($0)) }
    let exploding = try writeArchive(parts.filter { $0.name != bomb.name } + [bomb])
    #expect("\(try #require(refusal(exploding)))".contains("unpacks"))
    let lacking = try writeArchive(parts.filter { $0.name != "word/document.xml" })
    #expect("\(try #require(refusal(lacking)))".contains("missing"))
    made = try Archive(try Self.made(""))
    parts = try made.names.map { ArchivePart($0, try made.part($0)) }
    let laughs = "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><w:document/>"
    let declared = try writeArchive(
      parts.filter { $0.name != "word/document.xml" } + [ArchivePart("word/document.xml", Array(laughs.utf8))])
    #expect("\(try #require(refusal(declared)))".contains("document type"))
  }

  private func refusal(_ bytes: [UInt8]) -> TemplateError? {
    do {
      _ = try readTemplate(bytes, file: "t.docx")
      return nil
    } catch {
      return error
    }
  }

  @Test("A template altered at any byte is read or refused, and nothing else")
  func altered() throws {
    let bytes = try Self.fixture("office.docx")
    var random = SplitMix64(seed: 3)
    for _ in 0..<300 {
      var changed = bytes
      changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      if let template = try? readTemplate(changed, file: "t") {
        _ = try? writeDocument(Self.contents, pictures: [:], in: template)
      }
    }
  }
}
