import XMLReading

/// The sheets of an OpenDocument spreadsheet, all of which stand in one part.
///
/// The standard is OpenDocument 1.3, part 3, chapter 9: cells repeat by a count, cells that are covered by a merged one
/// are written too, and a number stands in an attribute beside the text that shows it.
final class OpenDocument: PartCollector {
  private enum Element { case table, row, cell, paragraph, space, lineBreak, aside, style, column, other }

  /// A sheet with what was found in it.
  struct Found {
    var name: String
    var isHidden: Bool
    var rows: [Sheet.Row] = []
    var merged: [(first: CellPlace, last: CellPlace)] = []
    var problems: [SheetProblem] = []
  }

  private(set) var sheets: [Found] = []
  private var path: [Element] = []
  private var hiddenStyles: Set<String> = []
  private var style: String?
  private var cellCount = 0
  private var asides = 0
  /// Tables inside cells are no sheets.
  private var depth = 0

  private var row = Sheet.Row(number: 0, isHidden: false, cells: [])
  private var nextRow = 1
  private var rowRepeats = 1
  private var nextColumn = 0
  private var columnOfColumns = 0
  private var cell = Cell()

  private struct Cell {
    var repeats = 1, rows = 1, columns = 1
    var type = "", value: String?
    var paragraphs: [String] = []
    var hasFormula = false
  }

  init() { super.init(root: "document-content", namespaces: OpenDocument.namespaces) }

  override func open(_ tag: borrowing XMLTag) {
    let element = Self.element(tag)
    path.append(element)
    switch element {
    case .style: style = tag.attribute("name", of: Self.styles)
    case .aside: asides += 1
    case .table: openTable(tag)
    case .column where depth == 1: noteColumns(tag)
    case .row where depth == 1: openRow(tag)
    case .cell where depth == 1: openCell(tag)
    case .paragraph where depth == 1 && asides == 0: cell.paragraphs.append("")
    case .space where depth == 1 && asides == 0:
      add(String(repeating: " ", count: min(1000, count(tag.attribute("c", of: Self.texts)))))
    case .lineBreak where depth == 1 && asides == 0: add("\n")
    case .other:
      // The look of a sheet says whether its tab is shown.
      if tag.isNamed("table-properties"), let style, tag.attribute("display", of: Self.tables) == "false" {
        hiddenStyles.insert(style)
      }
    default: break
    }
  }

  override func close() {
    switch path.popLast() {
    case .aside: asides -= 1
    case .table: depth -= 1
    case .row where depth == 1: closeRow()
    case .cell where depth == 1: closeCell()
    case .style: style = nil
    default: break
    }
  }

  override func text(_ text: String) {
    if depth == 1, asides == 0, path.contains(.paragraph), path.contains(.cell) { add(text) }
  }

  private static func element(_ tag: borrowing XMLTag) -> Element {
    if tag.isNamed("table-cell") || tag.isNamed("covered-table-cell") { return .cell }
    if tag.isNamed("p") { return .paragraph }
    if tag.isNamed("table-row") { return .row }
    if tag.isNamed("s") { return .space }
    if tag.isNamed("line-break") || tag.isNamed("tab") { return .lineBreak }
    if tag.isNamed("table-column") { return .column }
    if tag.isNamed("annotation") || tag.isNamed("shapes") || tag.isNamed("tracked-changes") || tag.isNamed("frame") {
      return .aside
    }
    if tag.isNamed("table") { return .table }
    return tag.isNamed("style") ? .style : .other
  }

  private func openTable(_ tag: borrowing XMLTag) {
    depth += 1
    guard depth == 1 else { return }
    let style = tag.attribute("style-name", of: Self.tables)
    sheets.append(
      Found(
        name: tag.attribute("name", of: Self.tables) ?? "",
        isHidden: style.map(hiddenStyles.contains) ?? false))
    nextRow = 1
    columnOfColumns = 0
  }

  private func noteColumns(_ tag: borrowing XMLTag) {
    let count = count(tag.attribute("number-columns-repeated", of: Self.tables))
    // What is hidden behind the last column holds nothing.
    if let shown = tag.attribute("visibility", of: Self.tables), shown != "visible", count < 100, !sheets.isEmpty {
      sheets[sheets.count - 1].problems.append(
        .hiddenColumns(Array(columnOfColumns..<(columnOfColumns + count))))
    }
    columnOfColumns = min(mostColumns, columnOfColumns + count)
  }

  private func openRow(_ tag: borrowing XMLTag) {
    rowRepeats = count(tag.attribute("number-rows-repeated", of: Self.tables))
    let shown = tag.attribute("visibility", of: Self.tables)
    row = Sheet.Row(number: nextRow, isHidden: shown.map { $0 != "visible" } ?? false, cells: [])
    nextColumn = 0
  }

  private func closeRow() {
    defer { nextRow = min(mostRows + 1, nextRow + rowRepeats) }
    guard !row.cells.isEmpty, !sheets.isEmpty else { return }
    guard nextRow + rowRepeats - 1 <= mostRows else { return refuse(.tooManyCells(mostCells)) }
    cellCount += row.cells.count * (rowRepeats - 1)
    if cellCount > mostCells { return refuse(.tooManyCells(mostCells)) }
    for repeated in 0..<rowRepeats {
      var copy = row
      copy.number = nextRow + repeated
      sheets[sheets.count - 1].rows.append(copy)
    }
  }

  private func openCell(_ tag: borrowing XMLTag) {
    cell = Cell()
    cell.repeats = count(tag.attribute("number-columns-repeated", of: Self.tables))
    cell.rows = count(tag.attribute("number-rows-spanned", of: Self.tables))
    cell.columns = count(tag.attribute("number-columns-spanned", of: Self.tables))
    cell.hasFormula = tag.attribute("formula", of: Self.tables) != nil
    cell.type = tag.attribute("value-type", of: Self.namespaces) ?? ""
    cell.value =
      switch cell.type {
      case "float", "percentage", "currency": tag.attribute("value", of: Self.namespaces)
      case "date": tag.attribute("date-value", of: Self.namespaces)
      case "boolean": tag.attribute("boolean-value", of: Self.namespaces)
      case "string": tag.attribute("string-value", of: Self.namespaces)
      default: nil
      }
  }

  private func closeCell() {
    defer { nextColumn = min(mostColumns, nextColumn + cell.repeats) }
    let shown = cell.paragraphs.joined(separator: "\n")
    guard shown.utf8.count <= 4 * longestCell else {
      return refuse(.cellTooLong("\(CellPlace(row: nextRow, column: nextColumn))", limit: longestCell))
    }
    guard nextColumn < mostColumns, let (text, kind) = reading(shown), !text.isEmpty else { return }
    let place = CellPlace(row: nextRow, column: nextColumn)
    if kind == .error { sheets[sheets.count - 1].problems.append(.errorValue(place, text)) }
    let repeats = min(cell.repeats, mostColumns - nextColumn)
    cellCount += repeats
    if cellCount > mostCells { return refuse(.tooManyCells(mostCells)) }
    for repeated in 0..<repeats {
      row.cells.append(Sheet.Cell(column: nextColumn + repeated, text: text, kind: kind))
    }
    if cell.rows > 1 || cell.columns > 1, sheets[sheets.count - 1].merged.count < mostMerged {
      sheets[sheets.count - 1].merged.append(
        (place, CellPlace(row: min(mostRows, nextRow + cell.rows - 1), column: nextColumn + cell.columns - 1)))
    }
  }

  private func reading(_ shown: String) -> (String, Sheet.Kind)? {
    if cell.hasFormula, shown.hasPrefix("#") || shown.hasPrefix("Err:") { return (shown, .error) }
    switch cell.type {
    case "float", "currency":
      return cell.value.flatMap(decimalNumber).map { (plainNumber($0), .number) } ?? (shown, .text)
    // What stands there says that it is a percentage, which the number alone would not.
    case "percentage": return (shown.isEmpty ? cell.value ?? "" : shown, .text)
    case "date":
      return cell.value.map { (writtenDay($0), .day) } ?? (shown, .text)
    case "boolean": return cell.value.map { ($0, .truth) } ?? (shown, .text)
    case "": return shown.isEmpty ? nil : (shown, .text)
    default: return (shown.isEmpty ? cell.value ?? "" : shown, .text)
    }
  }

  /// `2020-01-01`, with `T09:30` behind it where there is a time of the day.
  private func writtenDay(_ value: String) -> String {
    if value.hasSuffix("T00:00:00") { return String(value.dropLast(9)) }
    return value.contains("T") && value.hasSuffix(":00") && value.count > 16 ? String(value.dropLast(3)) : value
  }

  private func add(_ text: String) {
    if cell.paragraphs.isEmpty { cell.paragraphs.append("") }
    cell.paragraphs[cell.paragraphs.count - 1] += text
  }

  private func count(_ text: String?) -> Int { max(1, text.flatMap(Int.init) ?? 1) }

  private static let namespaces: [StaticString] = [
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
  ]
  private static let tables: [StaticString] = ["urn:oasis:names:tc:opendocument:xmlns:table:1.0"]
  private static let texts: [StaticString] = ["urn:oasis:names:tc:opendocument:xmlns:text:1.0"]
  private static let styles: [StaticString] = ["urn:oasis:names:tc:opendocument:xmlns:style:1.0"]
}
