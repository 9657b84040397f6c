/// A workbook of Office Open XML or OpenDocument, opened; its sheets are read when they are asked for.
///
/// The file is distrusted: what it unpacks to is limited, nothing outside it is read, and a part that declares a
/// document type is refused. Formulas are not reckoned: their saved values are read.
public struct Workbook: ~Copyable {
  /// A sheet that there is.
  public struct Tab: Hashable, Sendable {
    /// The name on the tab.
    public var name: String
    /// Whether the tab is hidden.
    public var isHidden: Bool
    let part: String
  }

  /// The file as the caller named it.
  public let file: String
  /// The sheets of cells, in the order of the tabs.
  public let tabs: [Tab]

  private let archive: WorkbookArchive
  /// The sheets of an OpenDocument, which stand in one part; `nil` for Office Open XML.
  private let openSheets: [OpenDocument.Found]?
  private let texts: [String]
  private let looks: [NumberLook]
  private let dayCount: DayCount

  /// A workbook from the bytes of a file.
  ///
  /// - Throws: `SpreadsheetError` for bytes of another format, an archive that is damaged, locked or larger than is
  ///   read, and a part that is missing, lies outside or is not what it should be. Sheets are not read yet.
  public init(_ bytes: [UInt8], file: String) throws(SpreadsheetError) {
    let format = FileFormat(of: bytes)
    guard format == .workbook else { throw SpreadsheetError(file: file, reason: .otherFormat(format)) }
    let archive = try WorkbookArchive(bytes, file: file)
    let index = try WorkbookIndex(of: archive, file)
    self.file = file
    tabs = index.tabs
    openSheets = index.openSheets
    texts = index.texts
    looks = index.looks
    dayCount = index.dayCount
    self.archive = archive
  }

  /// The sheet with the name, capitals apart; without a name the first that is not hidden and has something in it.
  ///
  /// - Throws: `SpreadsheetError`: `noSheet` with the names that there are, `nothing` when all are empty, and what is
  ///   wrong with the part of the sheet.
  public func sheet(named name: String? = nil) throws(SpreadsheetError) -> Sheet {
    if let name {
      guard let tab = tabs.first(where: { $0.name == name }) ?? tabs.first(where: { alike($0.name, name) }) else {
        throw SpreadsheetError(file: file, reason: .noSheet(name, names: tabs.map(\.name)))
      }
      return try sheet(tab)
    }
    for tab in tabs where !tab.isHidden {
      let sheet = try sheet(tab)
      if !sheet.rows.isEmpty { return sheet }
    }
    throw SpreadsheetError(file: file, reason: .nothing(names: tabs.map(\.name)))
  }

  private func sheet(_ tab: Tab) throws(SpreadsheetError) -> Sheet {
    if let openSheets, let place = Int(tab.part) {
      let found = openSheets[place]
      return settledSheet(
        rows: found.rows, merged: found.merged, problems: found.problems, name: tab.name, isHidden: tab.isHidden)
    }
    let collector = SheetCollector(texts: texts, looks: looks, dayCount: dayCount)
    try collector.read(tab.part, of: archive, file: file)
    return settledSheet(
      rows: collector.rows, merged: collector.merged, problems: collector.problems, name: tab.name,
      isHidden: tab.isHidden)
  }
}

/// What a workbook says of its sheets before any of them is read.
private struct WorkbookIndex {
  var tabs: [Workbook.Tab] = []
  var openSheets: [OpenDocument.Found]?
  var texts: [String] = []
  var looks: [NumberLook] = []
  var dayCount = DayCount.from1900

  init(of archive: borrowing WorkbookArchive, _ file: String) throws(SpreadsheetError) {
    if let document = try openDocument(archive, file) {
      openSheets = document
      tabs = document.enumerated().map { .init(name: $1.name, isHidden: $1.isHidden, part: String($0)) }
      return
    }
    let main = try workbookPart(archive, file)
    let workbook = WorkbookPart()
    try workbook.read(main, of: archive, file: file)
    let relationships = try Relationships(of: main, in: archive, file: file)
    for entry in workbook.entries {
      // Sheets of diagrams and macros have no cells.
      guard let target = relationships.targets[entry.relationship] else {
        throw SpreadsheetError(file: file, part: entry.name, reason: .missingPart)
      }
      guard target.kind == "worksheet" else { continue }
      tabs.append(.init(name: entry.name, isHidden: entry.isHidden, part: try relationships.part(target)))
    }
    let strings = SharedStrings()
    if let part = try relationships.part(ofKind: "sharedStrings") {
      try strings.read(part, of: archive, file: file)
    }
    let styles = Styles()
    if let part = try relationships.part(ofKind: "styles"), archive.has(part) {
      try styles.read(part, of: archive, file: file)
    }
    texts = strings.texts
    looks = styles.looks()
    dayCount = workbook.dayCount
  }
}

/// The sheets of an OpenDocument spreadsheet; `nil` for another archive. Fails for its documents of other kinds.
private func openDocument(
  _ archive: borrowing WorkbookArchive, _ file: String
) throws(SpreadsheetError) -> [OpenDocument.Found]? {
  guard archive.has("content.xml") else {
    if archive.has("mimetype") { throw SpreadsheetError(file: file, reason: .otherFormat(.otherArchive)) }
    return nil
  }
  if archive.has("mimetype") {
    let kind = String(decoding: try archive.part("mimetype").prefix(100), as: UTF8.self)
    if kind.hasPrefix("application/vnd.oasis.opendocument.text") {
      throw SpreadsheetError(file: file, reason: .otherFormat(.textDocument))
    }
  }
  let document = OpenDocument()
  try document.read("content.xml", of: archive, file: file)
  return document.sheets
}

/// The name of the part that says what the workbook has.
private func workbookPart(_ archive: borrowing WorkbookArchive, _ file: String) throws(SpreadsheetError) -> String {
  let relationships = try Relationships(of: "", in: archive, file: file)
  let main = try relationships.part(ofKind: "officeDocument") ?? "xl/workbook.xml"
  if main.lowercased().hasSuffix(".bin") { throw SpreadsheetError(file: file, reason: .otherFormat(.binaryWorkbook)) }
  if main.hasPrefix("word/") || main.hasPrefix("ppt/") {
    throw SpreadsheetError(file: file, reason: .otherFormat(.textDocument))
  }
  guard archive.has(main) else {
    guard archive.has("[Content_Types].xml") || archive.has("xl/workbook.xml") else {
      throw SpreadsheetError(file: file, reason: .otherFormat(.otherArchive))
    }
    throw SpreadsheetError(file: file, part: main, reason: .missingPart)
  }
  return main
}

private func alike(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }
