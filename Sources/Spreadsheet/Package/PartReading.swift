import XMLReading

/// Namespaces of Office Open XML, each in its transitional and its strict form.
enum Namespace {
  static let sheet: [StaticString] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
  static let relationship: [StaticString] = [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ]
  static let package: [StaticString] = ["http://schemas.openxmlformats.org/package/2006/relationships"]
}

/// What collects the elements of one part; elements of other namespaces are not told.
class PartCollector: XMLListener {
  private let namespaces: [StaticString]
  /// Whether each open element was told.
  private var isTold: [Bool] = []
  private(set) var reason: SpreadsheetError.Reason?
  private var hasRoot = false
  private let root: StaticString

  /// A collector of the part with the root.
  init(root: StaticString, namespaces: [StaticString]) {
    self.root = root
    self.namespaces = namespaces
  }

  /// An element of the part's namespace starts; the root is not told.
  func open(_ tag: borrowing XMLTag) {}
  /// The element that was told last, and has not ended, ends.
  func close() {}
  /// Characters somewhere in the part.
  func text(_ text: String) {}

  /// Remembers the first thing in the way; what is told after it does not count.
  final func refuse(_ reason: SpreadsheetError.Reason) { self.reason = self.reason ?? reason }

  final func start(_ tag: borrowing XMLTag) {
    if reason != nil { return }
    guard hasRoot else {
      hasRoot = true
      if !tag.isNamed(root) || !tag.isOf(namespaces) { refuse(.unexpectedContent(tag.name)) }
      isTold.append(false)
      return
    }
    let isOurs = tag.isOf(namespaces)
    isTold.append(isOurs)
    if isOurs { open(tag) }
  }

  final func end() {
    if reason == nil, isTold.popLast() == true { close() }
  }

  final func characters(_ text: String) {
    if reason == nil, isTold.last == true { self.text(text) }
  }

  final func instruction(_ target: String, line: Int) {}

  final func documentType(_ name: String, line: Int) -> Bool {
    refuse(.documentType)
    return false
  }

  final func entity(_ name: String, content: String?, line: Int) -> Bool {
    refuse(.documentType)
    return false
  }

  final func fault(_ reason: String, line: Int) { refuse(.notWellFormed(line: line, reason: reason)) }

  /// Collects from the part of the archive.
  final func read(_ part: String, of archive: borrowing WorkbookArchive, file: String) throws(SpreadsheetError) {
    let bytes = try archive.part(part)
    parseXML(bytes, tell: self)
    if let reason { throw SpreadsheetError(file: file, part: part, reason: reason) }
  }
}
