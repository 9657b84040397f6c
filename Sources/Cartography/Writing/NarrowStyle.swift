/// The rules of the style sheet by which a drawing is laid out anew on a narrow screen.
func narrowRules(_ page: NarrowPage, of sheet: MapSheet) -> String {
  let here = "#" + cssName(sheet.id)
  // Layers without text are written in hundredths.
  let inHundredths = Set(sheet.layers.filter { !$0.holdsText }.map(\.id))
  var rules = [
    "\(here){width:100%;height:auto;aspect-ratio:\(css(sheet.width + 2 * sheet.margin))/\(css(page.height))}",
    "\(here)>.narrow{display:inline}",
  ]
  rules += page.hidden.map { "\(here)-\(cssName($0, isWhole: false)){display:none}" }
  rules += page.moves.map { move in
    var steps = "translate(\(css(move.x))px,\(css(move.y))px)"
    if move.scale != 1 { steps += " scale(\(css(move.scale)))" }
    if inHundredths.contains(move.id) { steps += " scale(.01)" }
    return "\(here)-\(cssName(move.id, isWhole: false)){transform:\(steps)}"
  }
  // The page is longer, and so is its paper.
  let growth = page.height / (sheet.height + 2 * sheet.margin)
  let paper = "scale(1,\(css(growth)))" + (inHundredths.contains("paper") ? " scale(.01)" : "")
  rules.append("\(here)-paper{transform:\(paper)}")
  return "\(here)>.narrow{display:none}\n@media screen and (max-width:40em){\n" + rules.joined(separator: "\n")
    + "\n}\n"
}

/// A number of a style sheet, in hundredths at the finest.
private func css(_ number: Double) -> String {
  var out = ByteWriter()
  out.hundredths(wholeHundredths(number))
  return String(decoding: out.bytes, as: UTF8.self)
}
