/// An element of XML with all that is in it, as values.
public struct XMLElement: Equatable, Sendable {
  /// An attribute.
  public struct Attribute: Equatable, Sendable {
    /// The name with its prefix; declarations of namespaces are among them.
    public var name: String
    /// The value, with references resolved.
    public var value: String

    /// An attribute from its parts.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The name with its prefix.
  public var name: String
  /// The attributes, in order.
  public var attributes: [Attribute]
  /// What is in it, in order.
  public var children: [XMLNode]

  /// An element from its parts.
  public init(_ name: String, _ attributes: [Attribute], _ children: [XMLNode]) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// An element with elements in it.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [XMLElement] = []) {
    self.init(name, attributes.map { Attribute($0.key, $0.value) }, children.map { .element($0) })
  }

  /// An element with text in it.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    self.init(name, attributes.map { Attribute($0.key, $0.value) }, [.text(text)])
  }
}

/// What can be in an element: another one, or text.
public indirect enum XMLNode: Equatable, Sendable {
  case element(XMLElement)
  case text(String)
}

extension XMLElement {
  /// The elements directly in it.
  public var elements: [XMLElement] {
    children.compactMap { node in
      if case .element(let element) = node { element } else { nil }
    }
  }

  /// The value of the attribute with the name, prefix and all; `nil` where it is not written.
  public subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The first element directly in it with the name.
  public func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// The text in it and in all that is in it.
  public var text: String {
    children.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// Whether it or anything in it fits.
  public func holds(where fits: (XMLElement) -> Bool) -> Bool {
    fits(self) || elements.contains { $0.holds(where: fits) }
  }

  /// Every element in it, itself first, from top to bottom.
  public var all: [XMLElement] { [self] + elements.flatMap(\.all) }

  /// The same with the attribute; without it for `nil`.
  func with(_ name: String, _ value: String?) -> XMLElement {
    var changed = self
    let place = changed.attributes.firstIndex { $0.name == name }
    switch (place, value) {
    case (let place?, let value?): changed.attributes[place].value = value
    case (let place?, nil): changed.attributes.remove(at: place)
    case (nil, let value?): changed.attributes.append(Attribute(name, value))
    case (nil, nil): break
    }
    return changed
  }

  /// The same without the elements that fit.
  func without(where fits: (XMLElement) -> Bool) -> XMLElement {
    var changed = self
    changed.children.removeAll { node in
      if case .element(let element) = node { fits(element) } else { false }
    }
    return changed
  }

  /// The same with more elements at its end.
  func adding(_ elements: [XMLElement]) -> XMLElement {
    var changed = self
    changed.children += elements.map { .element($0) }
    return changed
  }

  /// The same with an element directly in it replaced by what comes of it.
  func mapping(_ name: String, _ change: (XMLElement) -> XMLElement) -> XMLElement {
    var changed = self
    changed.children = changed.children.map { node in
      if case .element(let element) = node, element.name == name { .element(change(element)) } else { node }
    }
    return changed
  }
}
