/// What stands below a figure or over a table, in parts, so that a format that counts figures itself can write the number.
public struct Caption: Hashable, Sendable {
  /// What is counted.
  public enum Label: Hashable, Sendable, CaseIterable {
    case figure, table
  }

  /// Figure or table.
  public var label: Label
  /// Its number as texts have it, `3-1`; `nil` for what has none.
  public var number: String?
  /// The title.
  public var title: String

  /// A caption from its parts.
  public init(_ label: Label, number: String? = nil, title: String) {
    self.label = label
    self.number = number
    self.title = title
  }
}

extension Words {
  /// A caption on one line: "Figure 3-1: The collaborations", or the title alone where there is no number.
  func caption(_ caption: Caption) -> String {
    guard let number = caption.number else { return caption.title }
    return filled(
      caption.label == .figure ? .figureNumber : .tableTitle, ["number": number, "title": caption.title])
  }
}

extension Table {
  /// What stands over the table.
  public var caption: Caption { Caption(.table, number: number, title: title) }
  /// The caption on one line, in the table's language.
  var printedCaption: String { Words(language).caption(caption) }
}
