import XMLReading

/// The texts that cells refer to by number: runs of different looks joined, and how to say them left out.
final class SharedStrings: PartCollector {
  private(set) var texts: [String] = []
  private var current = ""
  private var isInText = false
  /// Inside a phonetic run, whose text stands beside the cell's.
  private var isPhonetic = false
  private var path: [StringElement] = []

  init() { super.init(root: "sst", namespaces: Namespace.sheet) }

  override func open(_ tag: borrowing XMLTag) {
    let element = StringElement(tag)
    path.append(element)
    switch element {
    case .item: current = ""
    case .phonetic: isPhonetic = true
    case .text: isInText = !isPhonetic
    case .other: break
    }
  }

  override func close() {
    switch path.popLast() {
    case .item:
      if current.utf16.count > longestCell {
        refuse(.cellTooLong("number \(texts.count + 1) of the shared texts", limit: longestCell))
      }
      texts.append(unescapedCharacters(current))
    case .phonetic: isPhonetic = false
    case .text: isInText = false
    default: break
    }
  }

  override func text(_ text: String) {
    if isInText { current += text }
  }
}

/// An element inside the text of a cell.
enum StringElement {
  case item, phonetic, text, other

  init(_ tag: borrowing XMLTag) {
    self =
      tag.isNamed("t") ? .text : tag.isNamed("si") ? .item : tag.isNamed("rPh") ? .phonetic : .other
  }
}

/// The most characters of a cell, in units of UTF-16, as Excel has it; escapes may make it longer as written.
let longestCell = 7 * 32_767

/// The text with `_x000D_` as the character that it stands for: XML knows no other way for some.
func unescapedCharacters(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
  let units = Array(text.utf16)
  var result: [UInt16] = []
  var place = 0
  while place < units.count {
    if place + 7 <= units.count, units[place] == 0x5F, units[place + 1] == 0x78, units[place + 6] == 0x5F,
      let value = UInt16(String(decoding: units[(place + 2)..<(place + 6)], as: UTF16.self), radix: 16)
    {
      result.append(value)
      place += 7
    } else {
      result.append(units[place])
      place += 1
    }
  }
  return String(decoding: result, as: UTF16.self)
}
