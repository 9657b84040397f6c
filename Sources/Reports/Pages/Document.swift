/// A document as values, before any format.
struct Document: Sendable {
  /// A piece of it, from top to bottom.
  enum Block: Sendable {
    /// A section begins. The id is for links.
    case section(id: String, heading: String)
    /// A part of a section begins. The id is for links; `nil` where nothing leads to it.
    case subsection(id: String?, heading: String)
    case paragraph(RunningText)
    case list([RunningText])
    /// The few numbers that a page opens with.
    case keyFigures([KeyFigure])
    case figure(FigureReference)
    /// What a page says first, and beside it a figure of the same document, small, which leads to where it stands large.
    case summary([RunningText], beside: FigureReference)
    case table(Table)
    /// Ways to other pages: back, to the one before, to the one after.
    case ways([Way])
    /// Files that lie beside the document, for readers who want more than it holds.
    case files([FileRow])
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
  /// What can be had beside it.
  var downloads = Downloads()
  /// What pages tell of a place that is pointed at; `nil` where they tell nothing.
  var cards: PlaceCards?
}
