extension SVGWriter {
  mutating func font() {
    out.text(" font-family=\"")
    out.escaped(typeface.families)
    out.text("\"")
  }

  mutating func paint(_ paint: Paint) {
    out.text(" fill=\"")
    out.text(paint.fill?.hex ?? "none")
    out.text("\"")
    if let stroke = paint.stroke { self.stroke(stroke) }
  }

  mutating func stroke(_ stroke: Stroke) {
    out.text(" stroke=\"")
    out.text(stroke.colour.hex)
    out.text("\"")
    if stroke.width != sharedWidth { length("stroke-width", stroke.width) }
    guard !stroke.dashes.isEmpty else { return }
    out.text(" stroke-linecap=\"butt\" stroke-dasharray=\"")
    for (place, dash) in stroke.dashes.enumerated() {
      if place > 0 { out.text(" ") }
      number(dash)
    }
    out.text("\"")
  }

  mutating func length(_ name: StaticString, _ value: Double) {
    out.text(" ")
    out.text(name)
    out.text("=\"")
    number(value)
    out.text("\"")
  }

  mutating func number(_ value: Double) {
    if isScaled { out.integer(wholeHundredths(value)) } else { out.hundredths(wholeHundredths(value)) }
  }
}
