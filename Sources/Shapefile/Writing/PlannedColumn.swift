import Geometry

/// A column of an attribute table with all its values as the text that will stand there.
struct PlannedColumn {
  let shortName: String
  /// dBASE's letter for the type.
  let type: UInt8
  let width: Int
  let decimals: Int
  let texts: [String]

  /// Chooses type and width after the values: a column whose values do not fit its kind becomes text.
  init(_ field: Field, shortName: String, values: [AttributeValue], file: String) throws(ShapefileError) {
    switch field.kind {
    case .whole where values.allSatisfy(\.isWhole):
      self.init(shortName, "N", values.map(plainText), least: 1, decimals: 0)
    case .whole where values.allSatisfy(\.isNumber), .number where values.allSatisfy(\.isNumber):
      let (texts, decimals) = numberTexts(values)
      if let decimals {
        self.init(shortName, "N", texts, least: 3, decimals: decimals)
      } else {
        self.init(shortName, "F", texts, least: 24, decimals: 15)
      }
    case .date where values.allSatisfy(\.isDate):
      self.init(shortName, "D", values.map { plainText($0).filter { $0 != "-" } }, least: 8, decimals: 0)
    case .logical where values.allSatisfy(\.isLogical):
      let letters = values.map { $0 == .missing ? "?" : $0 == .text("true") ? "T" : "F" }
      self.init(shortName, "L", letters, least: 1, decimals: 0)
    default:
      let texts = values.map(plainText)
      for (record, text) in texts.enumerated() {
        let bytes = text.utf8.count
        let reason: ShapefileError.Reason? =
          bytes > 254 ? .textTooLong(bytes: bytes) : text.utf8.contains(0) ? .zeroInText : nil
        if let reason { throw ShapefileError(file: file, record: record + 1, field: field.name, reason) }
      }
      self.init(shortName, "C", texts, least: 1, decimals: 0)
    }
  }

  private init(_ name: String, _ type: Unicode.Scalar, _ texts: [String], least: Int, decimals: Int) {
    shortName = name
    self.type = UInt8(ascii: type)
    width = max(least, texts.lazy.map(\.utf8.count).max() ?? 0)
    self.decimals = decimals
    // Numbers stand at the right of their field.
    let isRight = type == "N" || type == "F"
    self.texts = texts.map { [width] text in
      isRight ? String(repeating: " ", count: width - text.utf8.count) + text : text
    }
  }
}

extension AttributeValue {
  fileprivate var isWhole: Bool {
    switch self {
    case .whole, .missing: true
    case .text, .number: false
    }
  }
  fileprivate var isNumber: Bool {
    switch self {
    case .whole, .missing: true
    case .number(let number): number.isFinite
    case .text: false
    }
  }
  fileprivate var isDate: Bool {
    guard case .text(let text) = self else { return self == .missing }
    let bytes = Array(text.utf8)
    return bytes.count == 10
      && bytes.indices.allSatisfy { [4, 7].contains($0) ? bytes[$0] == 0x2D : (0x30...0x39).contains(bytes[$0]) }
  }
  fileprivate var isLogical: Bool { [.missing, .text("true"), .text("false")].contains(self) }
}

private func plainText(_ value: AttributeValue) -> String {
  switch value {
  case .text(let text): text
  case .whole(let whole): String(whole)
  case .number(let number): number.description
  case .missing: ""
  }
}

/// The numbers with as many decimals as the longest needs to read back the same; without `decimals` when that does not
/// fit, and the numbers then are written with exponents.
private func numberTexts(_ values: [AttributeValue]) -> (texts: [String], decimals: Int?) {
  let numbers = values.map { value -> DecimalDigits? in
    switch value {
    case .whole(let whole): DecimalDigits(String(whole))
    case .number(let number): DecimalDigits(number.description)
    case .text, .missing: nil
    }
  }
  let decimals = max(1, numbers.lazy.compactMap { $0?.decimals }.max() ?? 1)
  let whole = numbers.lazy.compactMap { $0?.wholeDigits }.max() ?? 1
  guard decimals <= 15, whole + 2 + decimals <= 20 else { return (values.map(plainText), nil) }
  return (numbers.map { $0?.fixed(decimals: decimals) ?? "" }, decimals)
}
