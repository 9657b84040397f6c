/// A sentence or more in a document, with places that lead elsewhere.
struct RunningText: Hashable, Sendable {
  /// A piece of it, from first to last.
  enum Part: Hashable, Sendable {
    case text(String)
    /// Words that lead to a section of the same document (`#id`) or to a file beside it (a relative path).
    case link(String, to: String)
  }

  var parts: [Part]

  /// Text that leads nowhere.
  init(_ text: String) { parts = [.text(text)] }

  /// Text from its parts.
  init(_ parts: [Part]) { self.parts = parts }

  /// Whether any of its words lead elsewhere.
  var leadsSomewhere: Bool { parts.contains { if case .link = $0 { true } else { false } } }

  /// The words alone.
  var text: String {
    parts.map { part in
      switch part {
      case .text(let text), .link(let text, to: _): text
      }
    }.joined()
  }
}

extension Document.Block {
  /// A paragraph that leads nowhere.
  static func paragraph(_ text: String) -> Document.Block { .paragraph(RunningText(text)) }

  /// The heading of a part of a section that nothing leads to.
  static func subsection(_ heading: String) -> Document.Block { .subsection(id: nil, heading: heading) }

  /// A list of lines that lead nowhere.
  static func list(_ items: [String]) -> Document.Block { .list(items.map { RunningText($0) }) }
}
