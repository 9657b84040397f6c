/// A document as values, before any format.
struct Document: Sendable {
  /// A piece of it, from top to bottom.
  enum Block: Sendable {
    /// A section begins. The id is for links.
    case section(id: String, heading: String)
    /// A part of a section begins.
    case subsection(String)
    case paragraph(RunningText)
    case list([RunningText])
    case figure(FigureReference)
    case table(Table)
  }

  /// How much room there is for it.
  enum Form: Sendable {
    /// As many pages as it takes.
    case report
    /// A few sheets: what belongs together stands close.
    case note
  }

  var language: Language
  var title: String
  var blocks: [Block]
  var form = Form.report
}
