import XMLReading

/// Puts the rows of a sheet together.
final class SheetCollector: PartCollector {
  private enum Element { case row, cell, value, formula, inline, text, phonetic, other }

  private(set) var rows: [Sheet.Row] = []
  private(set) var problems: [SheetProblem] = []
  private(set) var merged: [(first: CellPlace, last: CellPlace)] = []

  private let texts: [String]
  private let looks: [NumberLook]
  private let dayCount: DayCount
  private var path: [Element] = []
  private var cellCount = 0

  private var row = Sheet.Row(number: 0, isHidden: false, cells: [])
  private var place = CellPlace(row: 0, column: -1)
  private var type: String?
  private var look = NumberLook.number
  private var hasFormula = false
  private var value = ""
  private var inline = ""
  private var phonetics = 0

  init(texts: [String], looks: [NumberLook], dayCount: DayCount) {
    self.texts = texts
    self.looks = looks
    self.dayCount = dayCount
    super.init(root: "worksheet", namespaces: Namespace.sheet)
  }

  override func open(_ tag: borrowing XMLTag) {
    let element = Self.element(tag)
    path.append(element)
    switch element {
    case .row: openRow(tag)
    case .cell: openCell(tag)
    case .formula: hasFormula = true
    case .phonetic: phonetics += 1
    case .other:
      if tag.isNamed("mergeCell") {
        noteMerged(tag["ref"] ?? "")
      } else if tag.isNamed("col"), let hidden = tag["hidden"], hidden == "1" || hidden == "true" {
        noteHiddenColumns(from: tag["min"].flatMap(Int.init) ?? 0, to: tag["max"].flatMap(Int.init) ?? 0)
      }
    case .value, .inline, .text: break
    }
  }

  override func close() {
    switch path.popLast() {
    case .row:
      if !row.cells.isEmpty { rows.append(row) }
    case .cell: closeCell()
    case .phonetic: phonetics -= 1
    default: break
    }
  }

  override func text(_ text: String) {
    switch path.last {
    case .value: value += text
    case .text where phonetics == 0: inline += text
    default: break
    }
  }

  private static func element(_ tag: borrowing XMLTag) -> Element {
    if tag.isNamed("c") { return .cell }
    if tag.isNamed("v") { return .value }
    if tag.isNamed("row") { return .row }
    if tag.isNamed("f") { return .formula }
    if tag.isNamed("t") { return .text }
    if tag.isNamed("is") { return .inline }
    return tag.isNamed("rPh") ? .phonetic : .other
  }

  private func openRow(_ tag: borrowing XMLTag) {
    let number = tag["r"].flatMap(Int.init) ?? row.number + 1
    guard (1...mostRows).contains(number) else { return refuse(.notWellFormed(line: 0, reason: "row \(number)")) }
    row = Sheet.Row(number: number, isHidden: tag["hidden"].map { $0 == "1" || $0 == "true" } ?? false, cells: [])
    place = CellPlace(row: number, column: -1)
  }

  private func openCell(_ tag: borrowing XMLTag) {
    // Without a place of its own a cell stands behind the one before it.
    let column = tag["r"].flatMap { CellPlace($0) }?.column ?? place.column + 1
    place = CellPlace(row: row.number, column: min(column, mostColumns))
    type = tag["t"]
    let style = tag["s"].flatMap(Int.init) ?? 0
    look = looks.indices.contains(style) ? looks[style] : .number
    (hasFormula, value, inline) = (false, "", "")
  }

  private func closeCell() {
    let written = type == "inlineStr" ? unescapedCharacters(inline) : value
    guard written.utf8.count <= 4 * longestCell else {
      return refuse(.cellTooLong("\(place)", limit: longestCell))
    }
    if written.isEmpty {
      if hasFormula, type != "str" { problems.append(.formulaWithoutValue(place)) }
      return
    }
    guard let (text, kind) = shown(written) else {
      return problems.append(.brokenValue(place, String(written.prefix(40))))
    }
    if text.isEmpty { return }
    if kind == .error { problems.append(.errorValue(place, text)) }
    cellCount += 1
    if cellCount > mostCells { return refuse(.tooManyCells(mostCells)) }
    row.cells.append(Sheet.Cell(column: place.column, text: text, kind: kind))
  }

  /// What the cell shows; `nil` when its value means nothing.
  private func shown(_ value: String) -> (String, Sheet.Kind)? {
    switch type ?? "n" {
    case "s":
      guard let number = Int(trimmedASCII(value)), texts.indices.contains(number) else { return nil }
      return (texts[number], .text)
    case "str": return (unescapedCharacters(value), .text)
    case "inlineStr": return (value, .text)
    case "b": return (value == "1" || value == "true" ? "true" : "false", .truth)
    case "e": return (value, .error)
    case "d": return (value.hasSuffix("T00:00:00") ? String(value.dropLast(9)) : value, .day)
    case "n":
      guard let number = decimalNumber(trimmedASCII(value)) else { return nil }
      switch look {
      case .number: break
      case .day:
        if let day = writtenDay(number, dayCount) { return (day, .day) }
        problems.append(.noDay(place, plainNumber(number)))
      // What stands there says that it is a percentage, which the number alone would not.
      case .percentage: return (writtenPercentage(number), .text)
      }
      return (plainNumber(number), .number)
    default: return nil
    }
  }

  private func noteMerged(_ reference: String) {
    let ends = reference.split(separator: ":", maxSplits: 1)
    guard ends.count == 2, let first = CellPlace(ends[0]), let last = CellPlace(ends[1]) else { return }
    if merged.count < mostMerged { merged.append((first, last)) }
  }

  private func noteHiddenColumns(from first: Int, to last: Int) {
    // A sheet often hides everything behind its last column, where nothing stands.
    guard first >= 1, last >= first, last <= mostColumns, last - first < 100 else { return }
    problems.append(.hiddenColumns(Array((first - 1)..<last)))
  }
}

/// A whole number without decimals, any other as short as it can be.
func plainNumber(_ number: Double) -> String {
  number.magnitude < 1e15 && number == number.rounded(.towardZero) ? String(Int(number)) : "\(number)"
}

/// The finite number that decimal digits write; `nil` for words such as `nan`, for `0x10` and for more than a number holds.
func decimalNumber(_ text: String) -> Double? {
  guard text.utf8.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }), let number = Double(text),
    number.isFinite
  else { return nil }
  return number
}

private func trimmedASCII(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 <= 0x20 }) else { return text }
  return String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
}

/// More than a register has, and less than fills the memory.
let mostCells = 4_000_000
let mostMerged = 100_000
