/// A drawing as rules look at it: its elements in the order in which they start.
struct SVGDrawing: Sendable {
  /// Something of the document that is no element: a processing instruction or an entity.
  struct Mark: Equatable, Sendable {
    var name: String
    var line: Int
  }

  /// The elements, root first; never empty.
  var elements: [SVGElement]
  /// Processing instructions by their targets, as `xml-stylesheet`.
  var instructions: [Mark] = []
  /// Entities that the document declares.
  var entities: [Mark] = []
  /// The size of the file.
  var byteCount = 0
  /// Whether the root says that it is of the SVG namespace.
  var hasNamespace = true

  /// The outermost element.
  var root: SVGElement { elements[0] }

  /// The elements that are drawing; what editors add for themselves is left out.
  var drawn: [SVGElement] { elements.filter(\.isSVG) }

  /// The drawn elements with one of the names.
  func drawn(_ names: String...) -> [SVGElement] { elements.filter { $0.isSVG && names.contains($0.name) } }

  /// The drawn elements directly inside the root.
  var topLevel: [SVGElement] { elements.filter { $0.isSVG && $0.parent == 0 } }

  /// What holds for a property at an element, by its own word or that of the nearest around it; `nil` when none says.
  func inherited(_ property: String, at element: SVGElement) -> SVGDeclaration? {
    var next: SVGElement? = element
    while let here = next {
      if let found = here.declaration(property) { return found }
      next = here.parent.map { elements[$0] }
    }
    return nil
  }

  /// The elements around one, nearest first.
  func ancestors(of element: SVGElement) -> [SVGElement] {
    var found: [SVGElement] = []
    while let place = (found.last ?? element).parent { found.append(elements[place]) }
    return found
  }
}
