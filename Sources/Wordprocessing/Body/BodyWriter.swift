/// Writes the pieces of a document one after the other, and remembers what the document's other parts must have for it.
struct BodyWriter {
  /// A piece of the body, and what page it wants.
  struct Piece {
    var element: XMLElement
    var isLying = false
    /// Whether it only leads to what follows: a heading, a caption.
    var leads = false
  }

  let styles: StyleBook
  let page: PageGeometry
  let pictures: [String: PictureFile]
  /// The language that words must say they are of; `nil` where they are of it anyway.
  let language: String?
  /// The number of our sign of lists; `nil` where the style of lists has its own.
  let bullet: Int?
  private(set) var pieces: [Piece] = []
  private(set) var parts: PartsAdded
  private let marks: Bookmarks
  private var counts: [String: Int] = [:]
  /// The places that something stands at already.
  private var taken: Set<String> = []
  private var lastBookmark, lastPicture: Int

  init(
    _ contents: WordContents, pictures: [String: PictureFile], styles: StyleBook, page: PageGeometry, bullet: Int?,
    document: XMLElement, parts: PartsAdded
  ) {
    self.styles = styles
    self.page = page
    self.pictures = pictures
    self.bullet = bullet
    self.parts = parts
    language = styles.speaks(contents.language) ? nil : contents.language
    marks = Bookmarks(contents)
    let all = document.all
    lastBookmark = all.filter { $0.name == "w:bookmarkStart" }.compactMap { $0["w:id"].flatMap(Int.init) }.max() ?? 0
    lastPicture = all.filter { $0.name == "wp:docPr" }.compactMap { $0["id"].flatMap(Int.init) }.max() ?? 0
  }

  /// The title, what the document opens with, the table of contents where there is to be one, and the rest.
  mutating func write(_ contents: WordContents, hasOwnContents: Bool) {
    add(paragraph(.title, [run(contents.title)]))
    let opening = lengthOfOpening(contents.blocks)
    write(contents.blocks[..<opening])
    if !hasOwnContents { writeTableOfContents(contents, behindFirstPage: opening > firstHeading(contents.blocks)) }
    write(contents.blocks[opening...])
  }

  /// How many blocks a document opens with: those before the first heading, or where there are key figures, which make a
  /// first page, those of the first section as well.
  private func lengthOfOpening(_ blocks: [WordBlock]) -> Int {
    let headings = blocks.indices.filter { if case .heading(1, _, _) = blocks[$0] { true } else { false } }
    let first = firstHeading(blocks)
    let hasFigures = blocks[..<first].contains { if case .keyFigures = $0 { true } else { false } }
    return hasFigures && headings.count > 1 ? headings[1] : first
  }

  private func firstHeading(_ blocks: [WordBlock]) -> Int {
    blocks.firstIndex { if case .heading = $0 { true } else { false } } ?? blocks.count
  }

  private mutating func writeTableOfContents(_ contents: WordContents, behindFirstPage: Bool) {
    guard let heading = contents.contentsHeading else { return }
    let deepest = contents.blocks.count { if case .heading(1...2, _, _) = $0 { true } else { false } } > 40 ? 1 : 2
    let entries = contents.blocks.enumerated().compactMap { place, block -> (level: Int, text: String, mark: String)? in
      guard case .heading(let level, let text, _) = block, level <= deepest else { return nil }
      return (level, text, marks.contents(place))
    }
    guard !entries.isEmpty else { return }
    add(
      paragraph(.contentsHeading, [run(heading)], behindFirstPage ? [XMLElement("w:pageBreakBefore")] : []), leads: true
    )
    for (place, entry) in entries.enumerated() {
      var runs = [
        XMLElement("w:hyperlink", ["w:anchor": entry.mark, "w:history": "1"], [run(entry.text)])
      ]
      if place == 0 { runs = fieldStart("TOC \\o \"1-\(deepest)\" \\h \\z \\u") + runs }
      if place == entries.count - 1 { runs += fieldEnd }
      add(paragraph(.contents[entry.level - 1], runs))
    }
  }

  private mutating func write(_ blocks: ArraySlice<WordBlock>) {
    for (place, block) in zip(blocks.indices, blocks) {
      switch block {
      case .heading(let level, let text, let name):
        let inner = name.map { placed([run(text)], $0) } ?? [run(text)]
        let style = StyleRole.headings[min(max(level, 1), 3) - 1]
        add(paragraph(style, bookmarked(inner, as: marks.contents(place))), leads: true)
      case .paragraph(let runs): add(paragraph(.normal, written(runs)))
      case .list(let items): for item in items { add(listItem(item)) }
      case .keyFigures(let figures): if !figures.isEmpty { add(keyFiguresElement(figures)) }
      case .thumbnail(let file, let name, let alternative, let place):
        if let element = thumbnail(file, name, alternative, place) { add(element) }
      case .picture(let picture): write(picture)
      case .table(let table): write(table)
      }
    }
  }

  private mutating func add(_ element: XMLElement, isLying: Bool = false, leads: Bool = false) {
    pieces.append(Piece(element: element, isLying: isLying, leads: leads))
  }

  // MARK: Paragraphs

  /// A paragraph in the style; more properties come in the order that the schema has.
  func paragraph(_ role: StyleRole, _ runs: [XMLElement], _ more: [XMLElement] = []) -> XMLElement {
    // The usual style needs no name, where there is one that is said to be usual.
    let isUsual = role.name == StyleRole.normal.name && styles.hasUsual
    let style = isUsual ? [] : [XMLElement("w:pStyle", ["w:val": styles.id(role)])]
    let properties = style + more
    return XMLElement("w:p", [:], (properties.isEmpty ? [] : [XMLElement("w:pPr", [:], properties)]) + runs)
  }

  private mutating func listItem(_ runs: [WordRun]) -> XMLElement {
    let sign = bullet.map { number in
      XMLElement(
        "w:numPr", [:], [XMLElement("w:ilvl", ["w:val": "0"]), XMLElement("w:numId", ["w:val": "\(number)"])])
    }
    return paragraph(.bullet, written(runs), sign.map { [$0] } ?? [])
  }

  private mutating func written(_ runs: [WordRun]) -> [XMLElement] {
    runs.flatMap { part -> [XMLElement] in
      switch part {
      case .text(let text): return [run(text)]
      case .number(let text, of: let place):
        guard let mark = marks.number(place) else { return [run(text)] }
        return fieldStart("REF \(mark) \\h") + [run(text)] + fieldEnd
      case .link(let text, to: let target):
        let words = run(text, [XMLElement("w:rStyle", ["w:val": styles.id(.hyperlink)])])
        if target.hasPrefix("#") {
          guard marks.has(String(target.dropFirst())) else { return [run(text)] }
          let mark = marks.place(String(target.dropFirst()))
          return [XMLElement("w:hyperlink", ["w:anchor": mark, "w:history": "1"], [words])]
        }
        // A file beside the document is not beside it once it has been sent.
        guard ["http://", "https://", "mailto:"].contains(where: target.lowercased().hasPrefix) else {
          return [run(text)]
        }
        return [XMLElement("w:hyperlink", ["r:id": parts.link(target), "w:history": "1"], [words])]
      }
    }
  }

  /// Words with properties; line breaks in them are kept.
  func run(_ text: String, _ properties: [XMLElement] = []) -> XMLElement {
    let spoken = language.map { [XMLElement("w:lang", ["w:val": $0])] } ?? []
    let all = properties + spoken
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let words = lines.enumerated().flatMap { place, line in
      (place > 0 ? [XMLElement("w:br")] : [])
        + [XMLElement("w:t", ["xml:space": "preserve"], text: line.filter { $0 != "\r" })]
    }
    return XMLElement("w:r", [:], (all.isEmpty ? [] : [XMLElement("w:rPr", [:], all)]) + words)
  }

  private mutating func bookmarked(_ runs: [XMLElement], as name: String) -> [XMLElement] {
    lastBookmark += 1
    return [XMLElement("w:bookmarkStart", ["w:id": "\(lastBookmark)", "w:name": name])] + runs
      + [XMLElement("w:bookmarkEnd", ["w:id": "\(lastBookmark)"])]
  }

  // MARK: Captions

  /// A caption whose number the word processor counts. It shows what the contents say, and does so still when the
  /// program has counted: where its count would differ, the field says where to begin again.
  private mutating func captionRuns(_ caption: WordCaption) -> [XMLElement] {
    let label = caption.label.contains(" ") ? "\"\(caption.label)\"" : caption.label
    let counted = counts[caption.label, default: 0] + 1
    guard let count = caption.count else {
      counts[caption.label] = counted
      // Hidden twice: some programs show the number whatever the field says.
      let field = hidden(fieldStart("SEQ \(label) \\h") + [run("\(counted)")] + fieldEnd)
      return field + placed([run(caption.title)], caption.place)
    }
    counts[caption.label] = count
    let restart = count == counted ? "" : " \\r \(count)"
    let field = fieldStart("SEQ \(label) \\* ARABIC\(restart)") + [run("\(count)")] + fieldEnd
    let number = (caption.prefix.isEmpty ? [] : [run(caption.prefix)]) + field
    let mark = isNew(caption.place) ? marks.number(caption.place) : nil
    let before = placed([run(caption.before)], caption.place)
    return before + (mark.map { bookmarked(number, as: $0) } ?? number) + [run(caption.between + caption.title)]
  }

  /// The words as what links to the place lead to; the first of the place, should it be there twice.
  private mutating func placed(_ runs: [XMLElement], _ place: String) -> [XMLElement] {
    guard isNew(place) else { return runs }
    taken.insert(place)
    return bookmarked(runs, as: marks.place(place))
  }

  private func isNew(_ place: String) -> Bool { !taken.contains(place) && marks.has(place) }

  // MARK: Pictures

  private mutating func write(_ picture: WordPicture) {
    if let file = pictures[picture.file] {
      let size = fittingSize(file, width: page.textWidth, height: page.textHeight * 86 / 100)
      let drawing = drawing(file, picture.file, picture.name, picture.alternative, size)
      add(paragraph(.figure, [XMLElement("w:r", [:], [drawing])], [XMLElement("w:keepNext")]), leads: true)
    }
    add(paragraph(.caption, captionRuns(picture.caption)))
  }

  /// A small picture, no wider than half a line and no higher than a third of the page.
  private mutating func thumbnail(
    _ name: String, _ title: String, _ alternative: String, _ place: String
  ) -> XMLElement? {
    guard let file = pictures[name] else { return nil }
    let size = fittingSize(file, width: page.textWidth / 2, height: page.textHeight / 3)
    let run = XMLElement("w:r", [:], [drawing(file, name, title, alternative, size)])
    let leading =
      marks.has(place)
      ? XMLElement("w:hyperlink", ["w:anchor": marks.place(place), "w:history": "1"], [run]) : run
    // It leads to nothing below it.
    return paragraph(.figure, [leading], [XMLElement("w:keepNext", ["w:val": "0"])])
  }

  private mutating func drawing(
    _ file: PictureFile, _ name: String, _ title: String, _ alternative: String, _ size: (width: Int, height: Int)
  ) -> XMLElement {
    lastPicture += 1
    return pictureElement(
      name: title, file: name, alternative: alternative, number: lastPicture,
      png: parts.picture(png: file.png, named: title), svg: parts.picture(svg: file.svg, named: title), size: size)
  }

  // MARK: Tables

  private mutating func write(_ table: WordTable) {
    let layout = TableLayout(of: table, on: page, breadth: styles.breadth)
    let heading = paragraph(.caption, captionRuns(table.caption), [XMLElement("w:keepNext")])
    add(heading, isLying: layout.isLying, leads: true)
    add(tableElement(table, layout), isLying: layout.isLying)
    for (place, note) in table.notes.enumerated() {
      // Notes stay together, and with the last row; below the last there is room.
      let isLast = place == table.notes.count - 1
      let keeps =
        isLast
        ? [XMLElement("w:keepLines"), XMLElement("w:spacing", ["w:after": "240"])]
        : [XMLElement("w:keepNext"), XMLElement("w:keepLines")]
      add(paragraph(.note, [run(note)], keeps), isLying: layout.isLying)
    }
    // What follows would else stand against the last line.
    if table.notes.isEmpty {
      add(paragraph(.note, []), isLying: layout.isLying)
    }
  }
}

/// The words as text that readers do not see.
private func hidden(_ runs: [XMLElement]) -> [XMLElement] {
  runs.map { run in
    var changed = run.without { $0.name == "w:rPr" }
    changed.children.insert(.element(XMLElement("w:rPr", [:], [XMLElement("w:vanish")])), at: 0)
    return changed
  }
}

/// Where a field begins, with what it asks for; its result follows.
func fieldStart(_ instruction: String) -> [XMLElement] {
  [
    XMLElement("w:r", [:], [XMLElement("w:fldChar", ["w:fldCharType": "begin"])]),
    XMLElement(
      "w:r", [:], [XMLElement("w:instrText", ["xml:space": "preserve"], text: " \(instruction) ")]),
    XMLElement("w:r", [:], [XMLElement("w:fldChar", ["w:fldCharType": "separate"])]),
  ]
}

/// Where a field ends.
let fieldEnd = [XMLElement("w:r", [:], [XMLElement("w:fldChar", ["w:fldCharType": "end"])])]
