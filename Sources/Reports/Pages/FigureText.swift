import Tabular

/// What belongs around a figure when it is used elsewhere, as a text to copy from: caption, alternative text, description,
/// the day and the sources.
///
/// It lies beside the figure under its name: `figure-3-1.txt` beside `figure-3-1.svg`.
public func figureText(_ figure: FigureReference, _ input: ReportInput) -> String {
  let words = Words(input.language)
  return [
    words.caption(figure.caption), "\(words[.alternativeText]):\n\(figure.alternative)",
    "\(words[.longDescription]):\n\(figure.description)",
    sourceLines(input, used: figure.uses, words).joined(separator: "\n"),
  ].joined(separator: "\n\n") + "\n"
}

/// The same of all figures of a report for programs, as a JSON array of objects in the report's order: `id`, `file`,
/// `number` (or null), `title`, `caption`, `alternative`, `description`, `day`, `language`, `sources`.
public func figuresJSON(_ figures: [FigureReference], _ input: ReportInput) -> String {
  let words = Words(input.language)
  let objects = figures.map { figure in
    JSONValue.object([
      ("id", .text(figure.id)), ("file", .text(figure.file)),
      ("number", figure.caption.number.map { .text($0) } ?? .null), ("title", .text(figure.caption.title)),
      ("caption", .text(words.caption(figure.caption))), ("alternative", .text(figure.alternative)),
      ("description", .text(figure.description)), ("day", .text("\(input.snapshot.day)")),
      ("language", .text(input.language.code)), ("sources", .texts(sourceLines(input, used: figure.uses, words))),
    ])
  }
  return JSONValue.array(objects).text() + "\n"
}
