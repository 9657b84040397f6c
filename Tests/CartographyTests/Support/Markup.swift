/// Just enough of a reader of XML to see whether a document is well formed, and what is in it.
struct Markup {
  struct Element: Equatable {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  /// The elements in the order in which they begin.
  private(set) var elements: [Element] = []
  /// What is wrong; empty for a well-formed document.
  private(set) var faults: [String] = []

  init(_ bytes: [UInt8]) {
    guard let document = String(validating: bytes, as: UTF8.self) else {
      faults = ["not UTF-8"]
      return
    }
    var rest = Substring(document)
    var open: [Int] = []
    while !rest.isEmpty {
      guard rest.first == "<" else {
        let text = rest.prefix { $0 != "<" }
        if let last = open.last { elements[last].text += decoded(text) }
        if text.contains(">") { faults.append("a bare > in \(text)") }
        rest = rest.dropFirst(text.count)
        continue
      }
      guard let end = rest.firstIndex(of: ">") else {
        faults.append("an open tag at the end")
        return
      }
      var tag = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") { continue }
      if tag.hasPrefix("/") {
        guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
          faults.append("</\(tag.dropFirst())> closes nothing")
          continue
        }
        continue
      }
      let isEmpty = tag.hasSuffix("/")
      if isEmpty { tag = tag.dropLast() }
      let name = tag.prefix { $0 != " " }
      elements.append(Element(name: String(name), attributes: attributes(tag.dropFirst(name.count))))
      if !isEmpty { open.append(elements.count - 1) }
    }
    if let last = open.last { faults.append("<\(elements[last].name)> is not closed") }
    let ids = elements.compactMap { $0.attributes["id"] }
    for id in Set(ids) where ids.count(where: { $0 == id }) > 1 { faults.append("the id \(id) stands twice") }
  }

  private mutating func attributes(_ text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text.drop { $0 == " " }
    while !rest.isEmpty {
      let name = rest.prefix { $0 != "=" }
      rest = rest.dropFirst(name.count + 1)
      guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else {
        faults.append("no value after \(name)")
        return attributes
      }
      if attributes[String(name)] != nil { faults.append("\(name) stands twice") }
      attributes[String(name)] = decoded(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    return attributes
  }

  private mutating func decoded(_ text: Substring) -> String {
    var decoded = ""
    var rest = text
    while let character = rest.first {
      rest = rest.dropFirst()
      guard character == "&" else {
        decoded.append(character)
        continue
      }
      let name = rest.prefix { $0 != ";" }
      guard let value = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""][String(name)] else {
        faults.append("&\(name) is no entity")
        return decoded
      }
      decoded += value
      rest = rest.dropFirst(name.count + 1)
    }
    return decoded
  }
}
