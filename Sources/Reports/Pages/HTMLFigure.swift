/// The picture with its caption; below it what it shows, at length, files to have, and the same as a table.
func html(_ figure: FigureReference, _ downloads: Downloads, _ words: Words) -> String {
  let (file, id) = (escapedForHTML(figure.file), escapedForHTML(figure.id))
  let caption = words.caption(figure.caption)
  let picture =
    figure.drawing.map { "<div class=\"map\">\n\(inlined($0, id: figure.id))</div>" }
    ?? "<img src=\"\(file)\" alt=\"\(escapedForHTML(figure.alternative))\" aria-describedby=\"\(id)-description\">"
  let alsoIn = figure.alsoIn.map { "\n<p class=\"also\">\(html($0))</p>" } ?? ""
  let source = figure.source.map { "\n<p class=\"note\">\(escapedForHTML($0))</p>" }.joined()
  let twin = figure.twin.map { table in
    """

    <details>
    <summary>\(escapedForHTML(table.title))</summary>
    \(html(table, id: nil, .report))
    </details>
    """
  }
  return """
    <figure id="\(id)">
    \(picture)
    <figcaption>\(html(figure.caption, words))</figcaption>
    </figure>
    <p id="\(id)-description">\(escapedForHTML(figure.description))</p>
    <p class="open"><a href="\(file)">\(escapedForHTML(words[.figureOpen]))<span class="unseen">: \
    \(escapedForHTML(caption))</span></a></p>\
    \(links(to: [Download("SVG", at: figure.file)] + (downloads.figures[figure.id] ?? []), of: caption, words))\(alsoIn)\(source)\(twin ?? "")
    """
}

/// A figure of the same document, small, as a link to it. A drawing that is in the document already is shown again rather
/// than repeated.
func thumbnail(_ figure: FigureReference, _ words: Words) -> String {
  let id = escapedForHTML(figure.id), alternative = escapedForHTML(figure.alternative)
  let picture =
    figure.drawing.flatMap(viewBox).map { box in
      // Inert, since the keyboard would stop in the copy as in the drawing; the caption names the link.
      "<span inert><svg viewBox=\"\(box)\" aria-hidden=\"true\"><use href=\"#\(id)-drawing\"/></svg></span>"
    } ?? "<img src=\"\(escapedForHTML(figure.file))\" alt=\"\(alternative)\">"
  return "<p class=\"thumbnail\"><a href=\"#\(id)\">\(picture)<span>\(html(figure.caption, words))</span></a></p>"
}

/// A caption whose label and number stand out.
func html(_ caption: Caption, _ words: Words) -> String {
  let whole = words.caption(caption)
  guard caption.number != nil, whole.hasSuffix(caption.title) else { return escapedForHTML(whole) }
  return "<b>\(escapedForHTML(String(whole.dropLast(caption.title.count))))</b>\(escapedForHTML(caption.title))"
}

/// Links to files that hold what a caption names, after a line break; nothing where there are none.
func links(to files: [Download], of caption: String, _ words: Words) -> String {
  guard !files.isEmpty else { return "" }
  let links = files.map { file in
    "<a href=\"\(escapedForHTML(file.place))\" download>\(escapedForHTML(file.form))"
      + "<span class=\"unseen\">: \(escapedForHTML(caption))</span></a>"
  }
  return "\n<p class=\"downloads\">\(escapedForHTML(words[.download])): \(links.joined(separator: " "))</p>"
}

/// A drawing as a part of a page: without the declaration of a document, and with another id, since the figure has its own.
private func inlined(_ drawing: String, id: String) -> String {
  guard let start = drawing.firstRange(of: "<svg ")?.lowerBound else { return "" }
  let text = drawing[start...]
  guard let name = text.firstRange(of: " id=\"\(escapedForHTML(id))\"") else { return String(text) }
  return text[..<name.lowerBound] + " id=\"\(escapedForHTML(id))-drawing\"" + text[name.upperBound...]
}

/// The page of a drawing in its own units.
private func viewBox(_ drawing: String) -> String? {
  drawing.firstRange(of: "viewBox=\"").map { String(drawing[$0.upperBound...].prefix { $0 != "\"" }) }
}
