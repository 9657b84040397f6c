/// A property and what an element sets it to, as an attribute or inside `style`.
struct SVGDeclaration: Equatable, Sendable {
  var property: String
  var value: String
  var line: Int

  /// What attributes say, and after them the parts of `style`.
  static func all(in attributes: [SVGAttribute]) -> [SVGDeclaration] {
    var own: [SVGDeclaration] = []
    var styled: [SVGDeclaration] = []
    for attribute in attributes {
      guard attribute.name == "style" else {
        own.append(SVGDeclaration(property: attribute.name, value: attribute.value, line: attribute.line))
        continue
      }
      for part in attribute.value.split(separator: ";") {
        guard let colon = part.firstIndex(of: ":") else { continue }
        let (name, value) = (trimmed(part[..<colon]), trimmed(part[part.index(after: colon)...]))
        styled.append(SVGDeclaration(property: name.lowercased(), value: value, line: attribute.line))
      }
    }
    return own + styled
  }
}

extension SVGElement {
  /// What the element says of a property; a word in `style` goes before an attribute.
  func declaration(_ property: String) -> SVGDeclaration? { declarations.last { $0.property == property } }
}

/// The text without white space at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
