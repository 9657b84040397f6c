import CXLSXWriter
import Tabular

/// The looks of cells in one workbook, each made once; the workbook owns them.
struct CellFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  private let byKind: [SheetColumn.Kind: Format]
  /// How headings look.
  let heading: Format
  private let headings: [SheetColumn.Kind: Format]

  init(_ workbook: borrowing WorkbookFile, kinds: Set<SheetColumn.Kind>) throws(WorkbookWritingError) {
    func format() throws(WorkbookWritingError) -> Format {
      guard let format = workbook_add_format(workbook.pointer) else {
        throw WorkbookWritingError(.library("out of memory"))
      }
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      return format
    }
    var byKind: [SheetColumn.Kind: Format] = [:]
    // In a stable order: the file numbers its formats as they are made.
    func order(_ kind: SheetColumn.Kind) -> (String, Int) { (numberFormat(kind), kind == .wrappedText ? 1 : 0) }
    for kind in kinds.sorted(by: { order($0) < order($1) }) {
      let made = try format()
      format_set_num_format(made, numberFormat(kind))
      if kind == .wrappedText { format_set_text_wrap(made) }
      byKind[kind] = made
    }
    func heading(isRight: Bool) throws(WorkbookWritingError) -> Format {
      let made = try format()
      format_set_bold(made)
      format_set_text_wrap(made)
      format_set_bottom(made, UInt8(LXW_BORDER_THIN.rawValue))
      if isRight { format_set_align(made, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
      return made
    }
    let left = try heading(isRight: false)
    let right = try heading(isRight: true)
    self.byKind = byKind
    self.heading = left
    headings = Dictionary(uniqueKeysWithValues: kinds.map { ($0, $0.isNumber ? right : left) })
  }

  /// How cells of the kind look.
  func cell(_ kind: SheetColumn.Kind) -> Format? { byKind[kind] }

  /// How the heading of a column of the kind looks: above its numbers.
  func heading(_ kind: SheetColumn.Kind) -> Format { headings[kind] ?? heading }
}

extension SheetColumn.Kind {
  fileprivate var isNumber: Bool {
    switch self {
    case .number, .percentage, .plainNumber: true
    case .text, .wrappedText, .day: false
    }
  }
}

/// The format as the file writes it; programs show the marks of their own language.
private func numberFormat(_ kind: SheetColumn.Kind) -> String {
  func decimals(_ count: Int) -> String { count > 0 ? "." + String(repeating: "0", count: min(count, 15)) : "" }
  switch kind {
  case .text, .wrappedText: return "@"
  case .number(let count): return "#,##0" + decimals(count)
  case .percentage(let count): return "0" + decimals(count) + "%"
  case .plainNumber: return "0"
  case .day: return "yyyy\\-mm\\-dd"
  }
}
