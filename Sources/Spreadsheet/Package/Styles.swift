import XMLReading

/// Which of the looks of cells show a number as a day.
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

  /// For each look whether it shows numbers as days.
  func showsDays() -> [Bool] {
    formats.map { id in ownFormats[id].map(showsDay) ?? builtInDays.contains { $0.contains(id) } }
  }
}

/// The numbers of formats with a day that every program knows, those of East Asia included; times alone are left out.
private let builtInDays = [14...17, 22...22, 27...31, 36...36, 50...54, 57...58]

/// Whether a format has a year or a day of the month in it, outside what it quotes, in the part for positive numbers.
func showsDay(_ format: String) -> Bool {
  var isQuoted = false
  var isBracketed = false
  var isEscaped = false
  for scalar in format.unicodeScalars {
    if isEscaped {
      isEscaped = false
    } else if isQuoted {
      isQuoted = scalar != "\""
    } else if isBracketed {
      isBracketed = scalar != "]"
    } else {
      switch scalar {
      case "\"": isQuoted = true
      case "[": isBracketed = true
      case "\\", "_", "*": isEscaped = true
      case ";": return false
      case "y", "Y", "d", "D": return true
      // Year and day in the letters of other languages' programs are still written so in the file.
      default: break
      }
    }
  }
  return false
}
