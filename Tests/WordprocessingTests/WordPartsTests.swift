import Testing

@testable import Wordprocessing

@Suite("Documents for Word as parts")
struct WordPartsTests {
  private static func caption(_ count: Int?, _ title: String, prefix: String = "3-", label: String = "Tabell")
    -> WordCaption
  {
    WordCaption(
      label: label, before: "\(label) ", prefix: prefix, count: count, between: ": ", title: title,
      place: "table-\(title)")
  }

  private static func table(_ count: Int?, _ title: String, columns: Int = 2) -> WordTable {
    WordTable(
      caption: caption(count, title), headings: ["Navn"] + (1..<columns).map { "Egendekningsgrad nummer \($0)" },
      isNumeric: [false] + (1..<columns).map { _ in true },
      groups: [
        WordTable.Group("Agder", rows: [["Risør"] + (1..<columns).map { _ in "100 %" }])
      ], total: ["Totalt"] + (1..<columns).map { _ in "1" }, notes: ["En merknad."])
  }

  private func document(_ blocks: [WordBlock], in template: WordTemplate = .bare(language: "nb-NO")) -> String {
    let contents = WordContents(title: "T", language: "nb-NO", blocks: blocks)
    let parts = wordParts(contents, pictures: [:], in: template)
    return String(decoding: parts.first { $0.name == template.documentName }?.bytes ?? [], as: UTF8.self)
  }

  @Test("A small document is these parts, and its body this XML")
  func golden() {
    let contents = WordContents(
      title: "T", language: "nn-NO",
      blocks: [
        .heading(level: 1, "Kart", place: "map"), .paragraph([.text("Sjå "), .link("kart", to: "#map")]),
      ])
    let parts = wordParts(contents, pictures: [:], in: .bare(language: "nn-NO"))
    #expect(
      parts.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml",
        "word/footer1.xml", "word/numbering.xml", "word/settings.xml", "word/styles.xml",
      ])
    let text = String(decoding: parts[4].bytes, as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">T</w:t></w:r></w:p>\
        <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="2" w:name="_Toc100000"/>\
        <w:bookmarkStart w:id="1" w:name="sk_map"/><w:r><w:t xml:space="preserve">Kart</w:t></w:r>\
        <w:bookmarkEnd w:id="1"/><w:bookmarkEnd w:id="2"/></w:p>\
        <w:p><w:r><w:t xml:space="preserve">Sjå </w:t></w:r><w:hyperlink w:anchor="sk_map" w:history="1"><w:r><w:rPr>\
        <w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve">kart</w:t></w:r></w:hyperlink></w:p>\
        <w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>\
        <w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="600" w:gutter="0"/>\
        <w:cols w:space="708"/></w:sectPr></w:body></w:document>
        """)
  }

  @Test("Numbers of captions are counted by the word processor, and begin again only where they must")
  func captions() {
    let text = document([.table(Self.table(nil, "a")), .table(Self.table(1, "b")), .table(Self.table(2, "c"))])
    #expect(text.contains(" SEQ Tabell \\h "))
    #expect(text.contains(" SEQ Tabell \\* ARABIC \\r 1 "))
    #expect(text.contains(" SEQ Tabell \\* ARABIC "))
    #expect(text.components(of: "\\r ") == 1)
  }

  @Test("A number in the text is a reference to the number of the caption; a number of nothing is text")
  func references() {
    let text = document([
      .paragraph([.text("Se tabell "), .number("3-1", of: "table-b"), .number("9", of: "nowhere")]),
      .table(Self.table(1, "b")),
    ])
    #expect(text.components(of: " REF _Ref_table_b \\h ") == 1)
    #expect(text.components(of: "w:name=\"_Ref_table_b\"") == 1)
    #expect(!text.contains("nowhere"))
  }

  @Test("A table repeats its headings, parts no row, keeps group rows with the next, and is told by its caption")
  func tables() {
    let text = document([.table(Self.table(1, "b"))])
    #expect(text.components(of: "<w:tblHeader/>") == 1)
    #expect(text.components(of: "<w:cantSplit/>") == 4)
    #expect(text.contains("<w:gridSpan w:val=\"2\"/>"))
    #expect(text.contains("<w:tblCaption w:val=\"Tabell 3-1: b\"/>"))
    #expect(text.contains("<w:jc w:val=\"right\"/>"))
  }

  @Test("A table too wide for the page lies in a section of its own, its heading with it, and the page stands again")
  func sections() {
    let wide = Self.table(1, "b", columns: 9)
    let text = document([
      .paragraph([.text("Før")]), .heading(level: 1, "Bred", place: nil), .table(wide),
      .heading(level: 1, "Så", place: nil),
    ])
    #expect(text.components(of: "<w:sectPr>") == 3)
    #expect(text.components(of: "w:orient=\"landscape\"") == 1)
    let first = text.firstRange(of: "<w:sectPr>")!.lowerBound
    let place = { (words: String) in text.firstRange(of: words)!.lowerBound }
    // The end of a section stands in its last paragraph, before the words.
    #expect(first < place("Før") && place("Før") < place("Bred"))
    // At the end of a document the last section lies itself: no empty page follows.
    let last = document([.paragraph([.text("Før")]), .table(wide)])
    #expect(last.components(of: "<w:sectPr>") == 2)
  }

  @Test("Only the first section has a first page of its own and a first number")
  func firstPage() {
    var template = WordTemplate.bare(language: "nb-NO")
    template.document = template.document.mapping("w:body") { body in
      body.mapping("w:sectPr") {
        $0.adding([XMLElement("w:pgNumType", ["w:start": "5"]), XMLElement("w:titlePg")])
      }
    }
    let text = document(
      [
        .paragraph([.text("Før")]), .table(Self.table(1, "b", columns: 9)),
        .picture(
          WordPicture(file: "f", name: "f", alternative: "", caption: Self.caption(1, "f", label: "Figur"))),
      ],
      in: template)
    #expect(text.components(of: "<w:titlePg/>") == 1)
    #expect(text.components(of: "w:start=\"5\"") == 1)
  }

  @Test("Headers that a section has as those before it stay when what stood before it falls away")
  func inheritedHeaders() {
    func reference(_ kind: String, _ type: String, _ id: String) -> XMLElement {
      XMLElement("w:\(kind)Reference", ["w:type": type, "r:id": id])
    }
    func ending(_ references: [XMLElement]) -> XMLElement {
      XMLElement("w:p", [:], [XMLElement("w:pPr", [:], [XMLElement("w:sectPr", [:], references)])])
    }
    var template = WordTemplate.bare(language: "nb-NO")
    template.document = template.document.mapping("w:body") { body in
      var changed = body
      changed.children.insert(
        contentsOf: [
          ending([reference("header", "default", "rIdA"), reference("header", "first", "rIdB")]),
          ending([reference("header", "default", "rIdC"), reference("footer", "default", "rIdD")]),
        ].map { .element($0) }, at: 0)
      return changed
    }
    let own = WordTemplate.bare(language: "nb-NO").document.all.first { $0.name == "w:footerReference" }?["r:id"]
    let references = DocumentBody(template).last.elements.filter { $0.name.hasSuffix("Reference") }
    #expect(references.map { $0["r:id"] } == ["rIdB", "rIdC", own])
  }

  @Test("Styles are found by name in any language, and headings also by their level; what is lacking is added")
  func styles() {
    func style(_ id: String, _ name: String, _ more: [XMLElement] = []) -> XMLElement {
      XMLElement(
        "w:style", ["w:type": "paragraph", "w:styleId": id], [XMLElement("w:name", ["w:val": name])] + more)
    }
    let level = XMLElement("w:pPr", [:], [XMLElement("w:outlineLvl", ["w:val": "1"])])
    let list = XMLElement(
      "w:styles", [:],
      [
        style("Overskrift1", "heading 1"), style("Mellomtittel", "KONS Mellomtittel", [level]),
        style("Bildetekst", "Caption,Figurtekst"), style("Caption", "Noe annet"),
      ])
    let book = StyleBook(list, isBare: false, specimen: nil)
    #expect(book.id(.headings[0]) == "Overskrift1")
    #expect(book.id(.headings[1]) == "Mellomtittel")
    #expect(book.id(.headings[2]) == "Heading3")
    #expect(book.id(.caption) == "Bildetekst")
    let ids = book.styles.elements.compactMap { $0["w:styleId"] }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("SamkartTable"))
  }

  @Test("A style that rests on itself ends")
  func circle() {
    let style = XMLElement(
      "w:style", ["w:type": "paragraph", "w:styleId": "a"],
      [XMLElement("w:name", ["w:val": "List Bullet"]), XMLElement("w:basedOn", ["w:val": "a"])])
    let book = StyleBook(XMLElement("w:styles", [:], [style]), isBare: false, specimen: nil)
    #expect(!book.numbers("a"))
    #expect(book.size("a") == 20)
  }

  @Test("Words say of what language they are where the template's are of another")
  func language() {
    let text = document([.paragraph([.text("Hei")])], in: .bare(language: "en-US"))
    #expect(text.contains("<w:rPr><w:lang w:val=\"nb-NO\"/></w:rPr><w:t xml:space=\"preserve\">Hei</w:t>"))
    #expect(!document([.paragraph([.text("Hei")])]).contains("w:lang"))
  }

  @Test("Whole addresses are links; a file beside the document is none, since it does not travel along")
  func links() {
    let text = document([.paragraph([.link("ute", to: "https://example.org/?a&b"), .link("her", to: "a.html")])])
    #expect(text.components(of: "<w:hyperlink") == 1)
    #expect(text.contains(">her</w:t>"))
  }

  @Test("The table of contents comes before the first heading, or behind the first section of a first page")
  func contentsPlace() {
    let sections: [WordBlock] = [
      .heading(level: 1, "Først", place: nil), .paragraph([.text("Det viktigste")]),
      .heading(level: 1, "Siden", place: nil),
    ]
    func order(_ blocks: [WordBlock]) -> [String] {
      let contents = WordContents(title: "T", language: "nb-NO", contentsHeading: "Innhold", blocks: blocks)
      let parts = wordParts(contents, pictures: [:], in: .bare(language: "nb-NO"))
      let text = String(decoding: parts.first { $0.name == "word/document.xml" }?.bytes ?? [], as: UTF8.self)
      let places = ["Innhold", "Det viktigste", " TOC "].map { ($0, text.firstRange(of: $0)!.lowerBound) }
      return places.sorted { $0.1 < $1.1 }.map(\.0)
    }
    #expect(order(sections) == ["Innhold", " TOC ", "Det viktigste"])
    let figures = WordBlock.keyFigures([WordKeyFigure(value: "69 %", label: "er medlemmer", detail: "246 av 356")])
    #expect(order([figures] + sections) == ["Det viktigste", "Innhold", " TOC "])
    #expect(!document(sections).contains("pageBreakBefore"))
  }

  @Test("Key figures stand side by side, each over what it is; a small picture leads to the large one")
  func opening() {
    let figures = ["69 %", "36"].map { WordKeyFigure(value: $0, label: "av kommunene", detail: nil) }
    let picture = WordPicture(
      file: "f.svg", name: "f", alternative: "Kart", caption: Self.caption(1, "f", label: "Figur"))
    let contents = WordContents(
      title: "T", language: "nb-NO",
      blocks: [
        .keyFigures(figures), .thumbnail(file: "f.svg", name: "f", alternative: "Kart", place: "table-f"),
        .picture(picture),
      ])
    let drawing = PictureFile(svg: [1], png: nil, width: 170, height: 247)
    let parts = wordParts(contents, pictures: ["f.svg": drawing], in: .bare(language: "nb-NO"))
    let text = String(decoding: parts.first { $0.name == "word/document.xml" }?.bytes ?? [], as: UTF8.self)
    #expect(text.components(of: "<w:tr>") == 1 && text.components(of: "<w:tc>") == 2)
    #expect(text.contains("<w:hyperlink w:anchor=\"sk_table_f\" w:history=\"1\"><w:r><w:drawing>"))
    // Both are one drawing, and have numbers of their own.
    #expect(parts.count { $0.name.hasPrefix("word/media/") } == 2)
    #expect(text.contains("<wp:docPr id=\"1\"") && text.contains("<wp:docPr id=\"2\""))
    #expect(text.components(of: "asvg:svgBlip xmlns") == 2)
  }

  @Test("A place that two headings have leads to the first")
  func doubled() {
    let text = document([.heading(level: 1, "A", place: "x"), .heading(level: 1, "B", place: "x")])
    #expect(text.components(of: "w:name=\"sk_x\"") == 1)
  }
}

extension String {
  /// How often the text stands in it.
  func components(of text: String) -> Int { ranges(of: text).count }
}
