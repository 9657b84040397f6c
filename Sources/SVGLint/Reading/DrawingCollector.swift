import XMLReading

/// Puts a drawing together from what a parser tells.
final class DrawingCollector: XMLListener {
  private(set) var elements: [SVGElement] = []
  private(set) var instructions: [SVGDrawing.Mark] = []
  private(set) var entities: [SVGDrawing.Mark] = []
  /// The namespace of the first element.
  private(set) var rootNamespace: String?
  /// The first fault; what is told after it does not count.
  private(set) var error: SVGLintError?
  /// The places of the elements that have not ended.
  private var open: [Int] = []
  private var contents: [String: String] = [:]

  func start(_ tag: borrowing XMLTag) {
    let place = tag.place
    let namespace = tag.namespace.map(resolved)
    if elements.isEmpty { rootNamespace = namespace }
    let isSVG = namespace == nil || namespace == svgNamespace
    elements.append(
      SVGElement(
        name: isSVG ? tag.name : [tag.prefix, tag.name].compactMap(\.self).joined(separator: ":"), isSVG: isSVG,
        attributes: tag.attributes.enumerated().map { number, attribute in
          SVGAttribute(
            name: attribute.name, value: resolved(attribute.value), line: place.line(ofAttribute: number))
        }, line: place.line, parent: open.last))
    open.append(elements.count - 1)
  }

  func end() { _ = open.popLast() }

  func characters(_ text: String) {
    if let place = open.last { elements[place].text += text }
  }

  func instruction(_ target: String, line: Int) { instructions.append(.init(name: target, line: line)) }

  /// Many programs name the document type, and nothing of it is fetched.
  func documentType(_ name: String, line: Int) -> Bool { true }

  func entity(_ name: String, content: String?, line: Int) -> Bool {
    func refuse(_ reason: String) -> Bool {
      error = error ?? .unsafeEntity(name: name, line: line, reason: reason)
      return false
    }
    guard let content else { return refuse("stands for something outside the text of this file") }
    guard content.utf8.count <= longestEntity else { return refuse("is longer than \(longestEntity) bytes") }
    // An entity made of entities can stand for more than any memory holds.
    guard !content.utf8.contains(UInt8(ascii: "&")), !content.utf8.contains(UInt8(ascii: "%")) else {
      return refuse("is made of other entities")
    }
    entities.append(.init(name: name, line: line))
    contents[name] = content
    return true
  }

  func fault(_ reason: String, line: Int) {
    error = error ?? .notWellFormed(line: line, reason: reason)
  }

  /// A value with what libxml2 leaves to its caller: the ampersand, and a name that stands for the whole value.
  private func resolved(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    if value.hasPrefix("&"), value.hasSuffix(";"), let content = contents[String(value.dropFirst().dropLast())] {
      return content
    }
    return value.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
  }
}

/// Editors declare names of namespaces; nothing of use is longer.
private let longestEntity = 256
