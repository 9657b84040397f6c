import Cartography
import Reports

/// A report that somebody wants: every map, table and page of a data set.
public struct ReportRequest: Sendable {
  /// How its maps look.
  public var style: StyleChoice
  /// The maps, in order; those that reports leave out are left out.
  public var maps: [MapTheme]
  /// The tables, in order.
  public var tables: [TableTheme]
  /// A document of Word that the report is put into, with its styles, paper and headers; our own look without one.
  public var template: GivenFile?
  /// The most bytes of a template that are read.
  public static let mostBytesOfTemplate = 64 << 20

  /// A request; for every map and table unless given.
  public init(
    style: StyleChoice = StyleChoice(), maps: [MapTheme] = MapTheme.all, tables: [TableTheme] = TableTheme.all,
    template: GivenFile? = nil
  ) {
    self.template = template
    self.style = style
    self.maps = maps
    self.tables = tables
  }
}

/// A file of a report.
public struct ReportFile: Sendable {
  /// Its path in the folder of the report.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }
}

/// The report in other forms than as a page, and what belongs to all of it.
private func reportFiles(_ input: ReportInput) -> [FileRow] {
  let names = ReportFileNames(input.language)
  return [
    FileRow(names.whole, forms: [Download("Word", at: "report.docx"), Download("Markdown", at: "report.md")]),
    FileRow(names.tables, forms: [Download("XLSX", at: "tables.xlsx")]),
    FileRow(names.findings, forms: [Download("TXT", at: "findings.txt"), Download("JSON", at: "findings.json")]),
    FileRow(names.figures, forms: [Download("JSON", at: "figures.json")]),
  ]
}

/// What the text beside a figure is called.
private func textName(_ figure: String) -> String { figure.dropLast(".svg".count) + ".txt" }

/// Makes every file of a report; `report.html` is the one to begin with.
///
/// - Throws: `Failure` when tables, boundaries, proposals, claims, the style or the template cannot be used, or a
///   workbook cannot hold a table. Without `rsvg-convert` pictures and the document for Word are left out, and told.
public func makeReport(_ request: ReportRequest, in view: View) throws(Failure) -> Told<[ReportFile]> {
  try Told { notes in
    var input = notes.take(try view.mapInput([.assessment, .advice]))
    // Once for all documents: areas are built from the commuting for it.
    let assessment = notes.take(try view.assessment()).weighed()
    input.report.assessment = assessment
    input.report.claims = notes.take(try view.publishedClaims())?.table
    let snapshot = input.report.snapshot
    input.report.places = ReportPlaces(
      of: snapshot,
      tables: request.tables.filter { $0.unmetRequirement(in: input.report) == nil }.map(\.id)
        + [input.report.claims?.id].compactMap { $0 })
    let findings = FindingsAccount(assessment, language: view.language)
    let look = notes.take(try request.style.applied(to: &input))
    var files: [ReportFile] = []
    var figures: [FigureReference] = []
    var pictures = WordPictures()
    var pixels: [String: String] = [:]
    for theme in request.maps where theme.isInReports && theme.unmetRequirement(in: input.report) == nil {
      let sheet = theme.sheet(input)
      let name = theme.figure(in: input.report)
      for omission in sheet.omissions { notes.add(Note(.drawing, "\(omission)", at: name)) }
      let file = "\(name).svg"
      let drawing = look.drawing(sheet)
      files.append(ReportFile(file, drawing))
      notes.add(try pictures.add(drawing, of: sheet, file: file))
      if let png = pictures.pixels(of: file) {
        pixels[sheet.id] = "\(name).png"
        files.append(ReportFile("\(name).png", png))
      }
      var figure = FigureReference(sheet, input.report, file: file)
      figure.drawing = String(decoding: look.drawing(sheet, profile: .web), as: UTF8.self)
      figures.append(figure)
      notes.add(look.notes(on: sheet))
    }
    let tables =
      request.tables.filter { $0.unmetRequirement(in: input.report) == nil }.map { $0.table(input.report) }
      + [input.report.claims].compactMap { $0 }
    for table in tables {
      for format in TableFormat.all {
        files.append(ReportFile("tables/\(format.fileName(for: table.id))", try format.bytes(table)))
      }
    }
    files.append(ReportFile("tables.xlsx", try workbookBytes(reportWorkbook(tables, of: input.report))))
    files += [ReportFile("findings.txt", findings.text), ReportFile("findings.json", findings.json)]
    files += try PartMaker(input, assessment, look, in: view).files()
    let main = input.report.figures.main
    figures = numbered(figures.filter { $0.id == main } + figures.filter { $0.id != main })
    files += figures.map { ReportFile(textName($0.file), figureText($0, input.report)) }
    files.append(ReportFile("figures.json", figuresJSON(figures, input.report)))
    let first = figures.first { $0.id == main }
    let further = figures.filter { $0.id != main }
    let document = notes.take(
      try pictures.file(
        "report.docx", reportWord(input.report, figure: first, further: further), template: request.template))
    return files + [
      ReportFile(
        "report.html",
        reportHTML(
          input.report, figure: first, further: further,
          downloads: Downloads(of: tables, in: "tables", others: reportFiles(input.report), pictures: pixels))),
      ReportFile("report.md", reportMarkdown(input.report, figure: first, further: further)), document,
    ]
  }
}
