import CXML2

/// A start tag, read where libxml2 has it; what nobody asks for costs nothing.
public struct XMLTag: ~Copyable {
  private let parser: UnsafeMutableRawPointer?
  private let localName, ownPrefix, space: UnsafePointer<xmlChar>?
  /// Five pointers for each attribute: name, prefix, namespace, start and end of its value.
  private let values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let count: Int
  /// Two pointers for each namespace that the tag declares: prefix and name.
  private let spaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let spaceCount: Int

  init(
    parser: UnsafeMutableRawPointer?, name: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?,
    namespace: UnsafePointer<xmlChar>?, values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int,
    spaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, spaceCount: Int
  ) {
    self.parser = parser
    localName = name
    ownPrefix = prefix
    space = namespace
    self.values = values
    self.count = count
    self.spaces = spaces
    self.spaceCount = spaceCount
  }

  /// The name without prefix.
  public var name: String { text(localName) ?? "" }
  /// The prefix, when there is one.
  public var prefix: String? { text(ownPrefix) }
  /// The namespace, when there is one.
  public var namespace: String? { text(space) }

  /// Names with prefix and values, in the order of the tag; declarations of namespaces are not among them.
  ///
  /// References to characters are resolved, but for `&#38;`, which libxml2 leaves in the place of an ampersand.
  public var attributes: [(name: String, value: String)] {
    (0..<count).map { number in
      let name = text(values?[5 * number]) ?? ""
      return (text(values?[5 * number + 1]).map { "\($0):\(name)" } ?? name, value(number))
    }
  }

  /// The namespaces that the tag declares, each with its prefix; `nil` for that of names without one.
  public var declarations: [(prefix: String?, namespace: String)] {
    (0..<spaceCount).map { (text(spaces?[2 * $0]), text(spaces?[2 * $0 + 1]) ?? "") }
  }

  /// The value of the attribute without a prefix; `nil` when it is not written.
  public subscript(_ name: StaticString) -> String? {
    for number in 0..<count where values?[5 * number + 1] == nil {
      if let own = values?[5 * number], isEqual(own, name) { return unescaped(value(number)) }
    }
    return nil
  }

  /// The value of the attribute with the name in any of the namespaces; `nil` when it is not written.
  public func attribute(_ name: StaticString, of namespaces: [StaticString]) -> String? {
    for number in 0..<count {
      guard let own = values?[5 * number], isEqual(own, name), let space = values?[5 * number + 2],
        namespaces.contains(where: { isEqual(space, $0) })
      else { continue }
      return unescaped(value(number))
    }
    return nil
  }

  /// Whether the name without prefix is this one; no text is made.
  public func isNamed(_ name: StaticString) -> Bool { localName.map { isEqual($0, name) } ?? false }

  /// Whether the element is of one of the namespaces; no text is made.
  public func isOf(_ namespaces: [StaticString]) -> Bool {
    guard let space else { return false }
    return namespaces.contains { isEqual(space, $0) }
  }

  /// Where the tag and its attributes stand in the text.
  public var place: TagPlace { TagPlace(parser) }

  private func value(_ number: Int) -> String {
    guard let start = values?[5 * number + 3], let end = values?[5 * number + 4] else { return "" }
    return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
  }
}

private func isEqual(_ text: UnsafePointer<xmlChar>, _ name: StaticString) -> Bool {
  xmlStrEqual(text, name.utf8Start) == 1
}

/// A value with the ampersands that libxml2 leaves to its caller.
private func unescaped(_ value: String) -> String {
  guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
  return value.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
}
