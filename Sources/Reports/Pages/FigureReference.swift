import Analysis

/// A figure that lies beside a document, with the words that stand in for it.
public struct FigureReference: Hashable, Sendable {
  /// What it is called in links, and among figures.
  public var id: String
  /// The file's name, relative to the document.
  public var file: String
  /// What stands below it.
  public var caption: Caption
  /// What it shows, for who does not see it; at most 150 characters.
  public var alternative: String
  /// What it shows, at length.
  public var description: String
  /// The drawing itself, as SVG for the web, for documents that hold it; `nil` where it only lies beside them.
  public var drawing: String?
  /// The same content as a table; `nil` when nobody has made one.
  public var twin: Table?
  /// Where the document has tables that say the same; `nil` where it has none.
  var alsoIn: RunningText?
  /// Its land, for a small picture of it; `nil` for what has none.
  var land: LandOfMap?
  /// What it looks at; `nil` for everything.
  var uses: Facts?
  /// The days and sources below it; empty where the drawing alone has them.
  var source: [String] = []

  /// A reference from its parts; an alternative that is too long is cut between words.
  public init(
    id: String, file: String, number: String? = nil, title: String, alternative: String, description: String,
    drawing: String? = nil, twin: Table? = nil
  ) {
    self.id = id
    self.twin = twin
    self.drawing = drawing
    self.file = file
    caption = Caption(.figure, number: number, title: title)
    self.alternative = shortened(alternative, to: 150)
    self.description = description
  }

  /// The reference to the main map, that of the collaborations, in the input's language.
  public static func collaborations(_ input: ReportInput, file: String? = nil) -> FigureReference {
    let words = Words(input.language)
    let figures = input.countryFigures
    let values = KeySentences.values(input, figures)
    let extremes =
      figures.number("largest_population") == nil || input.snapshot.collaborations.count < 2
      ? [] : [words.filled(.figureExtremes, values)]
    let title = input.titles[input.figures.main].map { words.filled($0, values) } ?? words.filled(.figureTitle, values)
    return FigureReference(
      id: input.figures.main, file: file ?? input.figures.main + ".svg",
      number: input.figures.number, title: title,
      alternative: words.filled(.figureAlt, values),
      description: ([words[.figureDescription]] + extremes).joined(separator: " "))
  }
}

/// The text, or its first words and an ellipsis, in so many characters at most.
func shortened(_ text: String, to length: Int) -> String {
  guard text.count > length else { return text }
  let start = text.prefix(length - 1)
  var words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
  while let last = words.last, ",;:".contains(last) { words.removeLast() }
  return words + "…"
}
