import Geometry

extension SVGWriter {
  /// The halo is the same text painted first with a rim: `paint-order` is unknown to many programs.
  mutating func text(_ run: TextRun) {
    if let halo = run.halo {
      glyphs(run, colour: halo.colour, halo: halo)
    }
    glyphs(run, colour: run.colour, halo: nil)
  }

  mutating func glyphs(_ run: TextRun, colour: Colour, halo: Stroke?) {
    let run = run.moved(by: margin)
    let scale = wholeHundredths(run.size * 10)
    if let letters {
      let left =
        switch run.anchor {
        case .start: run.position.x
        case .middle: run.position.x - letters.width(of: run) * run.size / 2
        case .end: run.position.x - letters.width(of: run) * run.size
        }
      out.text("<g transform=\"translate(")
      out.millionths(thousandths(left) * 1_000)
      out.text(" ")
      out.millionths(thousandths(run.position.y) * 1_000)
      out.text(") scale(")
      out.millionths(scale)
      // A font has upright letters; slanted they are told from others well enough.
      out.text(run.isItalic ? ") skewX(-12)\"" : ")\"")
    } else {
      out.text("<text")
      length("x", run.position.x)
      length("y", run.position.y)
      length("font-size", run.size)
      if run.isBold { out.text(" font-weight=\"bold\"") }
      if run.isItalic { out.text(" font-style=\"italic\"") }
      switch run.anchor {
      case .start: break
      case .middle: out.text(" text-anchor=\"middle\"")
      case .end: out.text(" text-anchor=\"end\"")
      }
    }
    out.text(" fill=\"")
    out.text(colour.hex)
    out.text("\"")
    if var halo {
      // The rim is drawn within the scale of the letters.
      if letters != nil { halo.width *= 1_000_000 / Double(max(1, scale)) }
      stroke(halo)
    }
    writeClasses(of: run, colour: colour, halo: halo)
    if let letters {
      // What it says stays where programs look for it; the rim below says nothing.
      if halo == nil {
        out.text(" role=\"img\" aria-label=\"")
        out.escaped(run.text)
        out.text("\"")
      }
      out.text(">")
      letters.write(run, to: &out)
      out.text("</g>\n")
    } else {
      out.text(">")
      out.escaped(run.text)
      out.text("</text>\n")
    }
  }
}

extension TextRun {
  /// The text moved right and down.
  fileprivate func moved(by distance: Double) -> TextRun {
    var run = self
    run.position = Point(x: position.x + distance, y: position.y + distance)
    return run
  }
}
