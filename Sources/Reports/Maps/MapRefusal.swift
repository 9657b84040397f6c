/// A text that names parameters: `{value}` in it stands for what a shell calls the parameter `value`.
public struct NamingText: Hashable, Sendable {
  private let template: String

  init(_ template: String) { self.template = template }

  /// The text, with each parameter as the shell calls it.
  public func spelled(_ name: (String) -> String) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open] + name(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}

/// Why a map cannot be drawn as it was asked for.
public struct MapRefusal: Error, Hashable, Sendable {
  /// One sentence that names parameters.
  public let sentence: NamingText

  /// A refusal; `{value}` in the sentence stands for what a shell calls the parameter `value`.
  public init(_ sentence: String) { self.sentence = NamingText(sentence) }
}
