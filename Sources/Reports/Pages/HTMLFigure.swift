/// The picture with its caption; below it what it shows, at length, files to have, and the same as a table.
func html(_ figure: FigureReference, _ downloads: Downloads, _ words: Words) -> String {
  let (file, id) = (escapedForHTML(figure.file), escapedForHTML(figure.id))
  let caption = words.caption(figure.caption)
  let picture =
    figure.drawing.map { "<div class=\"map\">\n\(inlined($0))</div>" }
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
    <figure\(figure.drawing == nil ? " id=\"\(id)\"" : "")>
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
/// than repeated, and of a map its land alone: letters would be too small to read.
func thumbnail(_ figure: FigureReference, _ words: Words) -> String {
  let id = escapedForHTML(figure.id), alternative = escapedForHTML(figure.alternative)
  // Inert, since the keyboard would stop in the copy as in the drawing; the caption names the link.
  func again(_ box: String, _ parts: [String]) -> String {
    "<span inert><svg viewBox=\"\(box)\" aria-hidden=\"true\">\(parts.joined())</svg></span>"
  }
  let land = figure.drawing == nil ? nil : figure.land
  let picture =
    land.map { land in
      again(land.viewBox, land.layers.map { "<use href=\"#\(id)-\(escapedForHTML($0))\"/>" })
    }
    ?? figure.drawing.flatMap(size).map { width, height in
      again("0 0 \(width) \(height)", ["<use href=\"#\(id)\" width=\"\(width)\" height=\"\(height)\"/>"])
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
  files.isEmpty
    ? "" : "\n<p class=\"downloads\">\(escapedForHTML(words[.download])): \(links(to: files, of: caption))</p>"
}

/// Links to files, each by its form; who hears them hears also what they hold.
func links(to files: [Download], of caption: String) -> String {
  files.map { file in
    "<a href=\"\(escapedForHTML(file.place))\" download>\(escapedForHTML(file.form))"
      + "<span class=\"unseen\">: \(escapedForHTML(caption))</span></a>"
  }.joined(separator: " ")
}

/// A drawing as a part of a page: without the declaration of a document. It keeps its id, which its style sheet goes by and
/// the page's links lead to.
private func inlined(_ drawing: String) -> String {
  drawing.firstRange(of: "<svg ").map { String(drawing[$0.lowerBound...]) } ?? ""
}

/// The size of a drawing in its own units.
private func size(_ drawing: String) -> (width: Substring, height: Substring)? {
  guard let start = drawing.firstRange(of: "viewBox=\"")?.upperBound else { return nil }
  let numbers = drawing[start...].prefix { $0 != "\"" }.split(separator: " ")
  return numbers.count == 4 ? (numbers[2], numbers[3]) : nil
}
