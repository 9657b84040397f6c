/// An element of a drawing, with the line it starts on.
struct SVGElement: Equatable, Sendable {
  /// The name without prefix, as `path`.
  var name: String
  /// Whether the element is of the SVG namespace or of none; what editors add for themselves is not.
  var isSVG: Bool
  /// The attributes as written, in their order; declarations of namespaces are not among them.
  let attributes: [SVGAttribute]
  /// What the element says of itself: the attributes, and of `style` its parts after them.
  let declarations: [SVGDeclaration]
  /// Where the tag starts, from 1.
  var line: Int
  /// The place of the element around it; `nil` for the root.
  var parent: Int?
  /// The characters directly in it, without those of elements inside.
  var text = ""

  init(name: String, isSVG: Bool, attributes: [SVGAttribute], line: Int, parent: Int?) {
    self.name = name
    self.isSVG = isSVG
    self.attributes = attributes
    // Once: nearly every rule asks for them.
    declarations = SVGDeclaration.all(in: attributes)
    self.line = line
    self.parent = parent
  }

  /// The attribute with the name, prefix included; `nil` when it is not written.
  func attribute(_ name: String) -> SVGAttribute? { attributes.first { $0.name == name } }

  /// The value of an attribute; `nil` when it is not written.
  subscript(_ name: String) -> String? { attribute(name)?.value }

  /// The tag as people know it, with the id when there is one: `<path id="a">`.
  var tag: String { self["id"].map { "<\(name) id=\"\(shortened($0, to: 40))\">" } ?? "<\(name)>" }
}

/// An attribute as written.
struct SVGAttribute: Equatable, Sendable {
  /// The name with its prefix, as `xlink:href`.
  var name: String
  /// The value with character references resolved.
  var value: String
  /// The line of the name, from 1.
  var line: Int
}

/// The start of a text on one line, for messages.
func shortened(_ text: String, to length: Int) -> String {
  let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return line.count <= length ? line : line.prefix(length) + "…"
}
