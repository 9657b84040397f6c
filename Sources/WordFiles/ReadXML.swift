import Wordprocessing
import XMLReading

/// A part's XML as values.
///
/// The namespaces that are written to have the prefixes that they usually have, whatever the part calls them; all others
/// stay as they are. Comments and processing instructions fall away.
func readXML(_ bytes: [UInt8], file: String, part: String) throws(TemplateError) -> XMLElement {
  let builder = TreeBuilder()
  parseXML(bytes, tell: builder)
  if let reason = builder.reason { throw TemplateError(reason, file: file, part: part) }
  guard let root = builder.root else {
    throw TemplateError(.notWellFormed(line: 1, reason: "there is no element"), file: file, part: part)
  }
  return root
}

private final class TreeBuilder: XMLListener {
  private(set) var root: XMLElement?
  private(set) var reason: TemplateError.Reason?
  private var open: [XMLElement] = []
  /// The prefixes in force of namespaces that go by another name here, with ours.
  private var renamed: [String: String] = [:]

  private static let usual = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  ]

  func start(_ tag: borrowing XMLTag) {
    if reason != nil { return }
    var attributes: [XMLElement.Attribute] = []
    for (prefix, namespace) in tag.declarations {
      guard let ours = Self.usual[namespace] else {
        if namespace.hasPrefix("http://purl.oclc.org/ooxml/") { reason = .strict }
        attributes.append(.init(prefix.map { "xmlns:\($0)" } ?? "xmlns", namespace))
        continue
      }
      if prefix != ours { renamed[prefix ?? ""] = ours }
      if !attributes.contains(where: { $0.name == "xmlns:\(ours)" }) {
        attributes.append(.init("xmlns:\(ours)", namespace))
      }
    }
    let prefix = tag.namespace.flatMap { Self.usual[$0] } ?? tag.prefix
    attributes += tag.attributes.map { name, value in .init(usualName(name), unescaped(value)) }
    open.append(XMLElement(prefix.map { "\($0):\(tag.name)" } ?? tag.name, attributes, []))
  }

  func end() {
    if reason != nil { return }
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func characters(_ text: String) {
    guard reason == nil, let last = open.indices.last else { return }
    if case .text(let before)? = open[last].children.last {
      open[last].children[open[last].children.count - 1] = .text(before + text)
    } else {
      open[last].children.append(.text(text))
    }
  }

  func instruction(_ target: String, line: Int) {}

  func documentType(_ name: String, line: Int) -> Bool {
    reason = reason ?? .documentType
    return false
  }

  func entity(_ name: String, content: String?, line: Int) -> Bool {
    reason = reason ?? .documentType
    return false
  }

  func fault(_ reason: String, line: Int) { self.reason = self.reason ?? .notWellFormed(line: line, reason: reason) }

  private func usualName(_ name: String) -> String {
    guard !renamed.isEmpty, let colon = name.firstIndex(of: ":"), let ours = renamed[String(name[..<colon])] else {
      return name
    }
    return ours + name[colon...]
  }

  /// libxml2 leaves a reference in the place of an ampersand.
  private func unescaped(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    return value.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
  }
}
