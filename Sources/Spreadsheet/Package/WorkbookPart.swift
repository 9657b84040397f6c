import XMLReading

/// What the workbook itself says: its sheets, and from which day it counts.
final class WorkbookPart: PartCollector {
  struct Entry {
    var name: String
    var relationship: String
    var isHidden: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var dayCount = DayCount.from1900

  init() { super.init(root: "workbook", namespaces: Namespace.sheet) }

  override func open(_ tag: borrowing XMLTag) {
    if tag.isNamed("workbookPr") {
      if let from1904 = tag["date1904"], from1904 == "1" || from1904 == "true" { dayCount = .from1904 }
    } else if tag.isNamed("sheet") {
      guard let name = tag["name"], let id = tag.attribute("id", of: Namespace.relationship) else { return }
      entries.append(
        Entry(name: name, relationship: id, isHidden: tag["state"].map { $0 != "visible" } ?? false))
    }
  }
}
