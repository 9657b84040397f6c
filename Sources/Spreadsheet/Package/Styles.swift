import XMLReading

/// How the looks of cells show a number.
final class Styles: PartCollector {
  /// For each look its format's number.
  private var formats: [Int] = []
  /// The formats that the workbook defines, by number.
  private var ownFormats: [Int: String] = [:]
  private var isInLooks = false
  private var path: [Bool] = []

  init() { super.init(root: "styleSheet", namespaces: Namespace.sheet) }

  override func open(_ tag: borrowing XMLTag) {
    let isList = tag.isNamed("cellXfs")
    path.append(isList)
    if isList {
      isInLooks = true
    } else if isInLooks, tag.isNamed("xf") {
      formats.append(tag["numFmtId"].flatMap(Int.init) ?? 0)
    } else if tag.isNamed("numFmt"), let id = tag["numFmtId"].flatMap(Int.init), let code = tag["formatCode"] {
      ownFormats[id] = code
    }
  }

  override func close() {
    if path.popLast() == true { isInLooks = false }
  }

  /// For each look as what it shows numbers.
  func looks() -> [NumberLook] {
    formats.map { id in ownFormats[id].map(NumberLook.init(ofFormat:)) ?? NumberLook(ofBuiltIn: id) }
  }
}
