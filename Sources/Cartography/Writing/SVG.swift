import Geometry

/// For which readers a drawing is written.
public enum SVGProfile: String, Hashable, Sendable, CaseIterable {
  /// Survives Word, LibreOffice, LaTeX and rsvg: presentation attributes only, no patterns, no style sheets.
  case report
  /// For pages on the web: as `report`, with classes, a small style sheet that follows the reader's dark mode, stops for
  /// the keyboard, and roles and labels for screen readers.
  case web
}

/// The drawing as SVG 1.1 in UTF-8.
///
/// The same drawing gives the same bytes. Coordinates are rounded to 0.01 mm. Layers without text are written in whole
/// hundredths of a millimetre inside a scaled group, which saves a third of the bytes. Linear in the size of the drawing.
///
/// - Parameters:
///   - palette: by which the web profile knows paper, ground and inks.
///   - letter: what draws a letter, for a drawing that needs no font; `nil` for text. What a text says stays beside its
///     outline.
public func svg(
  _ sheet: MapSheet, profile: SVGProfile = .report, palette: Palette = Palette(groups: []), letter: LetterSource? = nil
) -> [UInt8] {
  var writer = SVGWriter(
    prefix: sheet.id, dark: profile == .web ? DarkScheme(palette) : nil, typeface: sheet.typeface,
    letters: letter.map { DrawnLetters(of: sheet, from: $0) }, margin: sheet.margin)
  writer.sheet(sheet)
  return writer.out.bytes
}

private struct SVGWriter {
  let prefix: String
  /// How the drawing looks on a dark page; `nil` in reports, which know no classes.
  let dark: DarkScheme?
  /// What has been filled so far in a layer with text.
  var grounds = Grounds()
  let typeface: Typeface
  /// The letters, where text is drawn.
  let letters: DrawnLetters?
  /// How far everything is moved right and down, in millimetres.
  let margin: Double
  var out = ByteWriter()
  /// Whether lengths are written as whole hundredths, inside a group that scales them back.
  var isScaled = false
  /// Whether the layer explains the map, rather than being part of it.
  var isLegend = false
  /// The width of lines that the layer has said once for all that is inside.
  var sharedWidth: Double?

  init(prefix: String, dark: DarkScheme?, typeface: Typeface, letters: DrawnLetters?, margin: Double) {
    self.prefix = prefix
    self.dark = dark
    self.typeface = typeface
    self.letters = letters
    self.margin = margin
    out.reserve(1 << 19)
  }

  mutating func sheet(_ sheet: MapSheet) {
    out.text(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" ")
    if letters != nil { out.text("xmlns:xlink=\"http://www.w3.org/1999/xlink\" ") }
    out.text("version=\"1.1\" id=\"")
    out.escaped(prefix)
    out.text("\" width=\"")
    let (width, height) = (sheet.width + 2 * margin, sheet.height + 2 * margin)
    number(width)
    out.text("mm\" height=\"")
    number(height)
    out.text("mm\" viewBox=\"0 0 ")
    number(width)
    out.text(" ")
    number(height)
    out.text("\" xml:lang=\"")
    out.escaped(sheet.language)
    // An image is one thing to a screen reader; a document can be walked through.
    out.text(
      dark == nil ? "\" role=\"img\" aria-labelledby=\"" : "\" role=\"graphics-document document\" aria-labelledby=\"")
    out.escaped(prefix)
    out.text("-title ")
    out.escaped(prefix)
    out.text("-desc\">\n<title id=\"")
    out.escaped(prefix)
    out.text("-title\">")
    out.escaped(sheet.title)
    out.text("</title>\n<desc id=\"")
    out.escaped(prefix)
    out.text("-desc\">")
    out.escaped(sheet.description)
    out.text("</desc>\n")
    if let dark {
      out.text("<style>\n\(styleSheet(dark, within: prefix, highlights: dark.highlights(in: sheet)))</style>\n")
    }
    letters?.writeDefinitions(to: &out)
    for layer in sheet.layers {
      isScaled = !layer.holdsText
      sharedWidth = layer.sharedStrokeWidth
      grounds = Grounds()
      isLegend = layer.id == "furniture"
      group(dark == nil ? layer : layer.gatheredByStop(), isLayer: true)
      isScaled = false
    }
    out.text("</svg>\n")
  }

  mutating func group(_ group: SheetGroup, isLayer: Bool = false) {
    out.text("<g")
    if !group.id.isEmpty {
      out.text(" id=\"")
      out.escaped(prefix)
      out.text("-")
      out.escaped(group.id)
      out.text("\"")
    }
    for attribute in group.attributes {
      out.text(" data-")
      out.escaped(attribute.name)
      out.text("=\"")
      out.escaped(attribute.value)
      out.text("\"")
    }
    if dark != nil {
      if let stop = group.stop {
        out.text(" class=\"stop\" tabindex=\"0\" role=\"img\" aria-label=\"")
        out.escaped(stop.label)
        out.text("\"")
      } else if isLayer, !group.saysSomething {
        out.text(" aria-hidden=\"true\"")
      }
    }
    if isLayer {
      if isScaled { out.text(" transform=\"scale(0.01)\"") }
      // Said once for all that is inside: lines end and turn round unless they say otherwise.
      out.text(" stroke-linejoin=\"round\" stroke-linecap=\"round\"")
      if let sharedWidth { length("stroke-width", sharedWidth) }
      if !isScaled && letters == nil { font() }
    }
    out.text(">")
    if let title = group.title {
      out.text("<title>")
      out.escaped(title)
      out.text("</title>")
    }
    if isLayer || group.items.count > 1 { out.text("\n") }
    for item in group.items { self.item(item) }
    out.text("</g>\n")
  }

  mutating func item(_ item: SheetItem) {
    switch item {
    case .group(let group): self.group(group)
    case .path(let path, let paint): self.path(path, paint)
    case .text(let run): text(run)
    case .line(let from, let to, let stroke):
      if isLegend { chip(under: stroke, from, to) }
      out.text("<line")
      length("x1", from.x + margin)
      length("y1", from.y + margin)
      length("x2", to.x + margin)
      length("y2", to.y + margin)
      self.stroke(stroke)
      // Lines of the legend look as they do on the map.
      let stays = isLegend && dark.map { $0.highlight(stroke.colour) == nil } ?? false
      if !stays { classes(stroke: stroke, at: Point(x: (from.x + to.x) / 2, y: (from.y + to.y) / 2)) }
      out.text("/>\n")
    case .rectangle(let box, let radius, let paint):
      out.text("<rect")
      length("x", box.minX + margin)
      length("y", box.minY + margin)
      length("width", box.width)
      length("height", box.height)
      if radius > 0 { length("rx", radius) }
      self.paint(paint)
      classes(fill: paint.fill, stroke: paint.stroke, at: box.centre)
      if let fill = paint.fill { grounds.fill(box, fill) }
      out.text("/>\n")
    case .circle(let circle, let paint):
      out.text("<circle")
      length("cx", circle.centre.x + margin)
      length("cy", circle.centre.y + margin)
      length("r", circle.radius)
      self.paint(paint)
      classes(fill: paint.fill, stroke: paint.stroke, at: circle.centre)
      out.text("/>\n")
    }
  }

  mutating func path(_ path: PathData, _ paint: Paint) {
    let mark = out.bytes.count
    let wasScaled = isScaled
    out.text("<path")
    if !wasScaled { out.text(" transform=\"scale(0.01)\"") }
    isScaled = true
    self.paint(paint)
    isScaled = wasScaled
    if let first = path.points.first { classes(fill: paint.fill, stroke: paint.stroke, at: first) }
    if path.isClosed && path.count > 1 && paint.fill != nil { out.text(" fill-rule=\"evenodd\"") }
    out.text(" d=\"")
    let start = out.bytes.count
    out.path(path, movedBy: margin)
    if out.bytes.count == start {
      out.removeLast(out.bytes.count - mark)
    } else {
      out.text("\"/>\n")
    }
  }

  /// Whether a line of the legend would not be seen on a dark page: on the map it runs on areas that keep their colours.
  private func isChipped(_ stroke: Stroke) -> Bool {
    guard let dark else { return false }
    return dark.highlight(stroke.colour) == nil && contrast(stroke.colour, dark.paper) < 3
  }

  /// A piece of area below such a line, which is seen on a dark page only.
  private mutating func chip(under stroke: Stroke, _ from: Point, _ to: Point) {
    guard let dark, isChipped(stroke) else { return }
    let height = max(2.35, stroke.width * 3)
    out.text("<rect")
    length("x", from.x + margin)
    length("y", from.y - height / 2 + margin)
    length("width", to.x - from.x)
    length("height", height)
    out.text(" fill=\"\(dark.light.paper.hex)\" class=\"chip\"/>\n")
  }

  /// The halo is the same text painted first with a rim: `paint-order` is unknown to many programs.
  mutating func text(_ run: TextRun) {
    if let halo = run.halo {
      glyphs(run, colour: halo.colour, halo: halo)
    }
    glyphs(run, colour: run.colour, halo: nil)
  }

  private mutating func glyphs(_ run: TextRun, colour: Colour, halo: Stroke?) {
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
      out.text(")\"")
    } else {
      out.text("<text")
      length("x", run.position.x)
      length("y", run.position.y)
      length("font-size", run.size)
      if run.isBold { out.text(" font-weight=\"bold\"") }
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

  private mutating func writeClasses(of run: TextRun, colour: Colour, halo: Stroke?) {
    if let dark {
      if let halo {
        // A screen reader says the text once.
        out.text(" aria-hidden=\"true\"")
        classes([dark.area(halo.colour)?.rawValue, dark.area(halo.colour).map { $0.rawValue + "-rim" }])
      } else {
        let ground = run.halo?.colour ?? grounds.colour(at: run.position) ?? dark.light.paper
        classes([dark.mark(run.colour, on: ground, isText: true)?.rawValue])
      }
    }
  }

  /// The classes by which a dark page changes an item, at a place on the page.
  ///
  /// Lines of the map itself lie on fills, which stay; only rims of what turns dark change there.
  mutating func classes(fill: Colour? = nil, stroke: Stroke?, at place: Point) {
    guard let dark else { return }
    if fill == nil, let stroke, dark.highlight(stroke.colour) != nil {
      return classes([DarkScheme.className(stroke.colour)])
    }
    let ground = isScaled ? nil : grounds.colour(at: place) ?? dark.light.paper
    var names: [String?] = []
    if let fill {
      names.append(
        dark.area(fill)?.rawValue ?? ground.flatMap { dark.mark(fill, on: $0, isText: false)?.rawValue })
    }
    if let stroke {
      if stroke.colour == fill {
        names.append(dark.area(stroke.colour).map { $0.rawValue + "-rim" })
      } else if let below = fill.flatMap({ dark.area($0) == nil ? nil : $0 }) ?? ground {
        names.append(dark.mark(stroke.colour, on: below, isText: false).map { $0.rawValue + "-rim" })
      }
    }
    classes(names)
  }

  private mutating func classes(_ names: [String?]) {
    let names = names.compactMap { $0 }
    guard !names.isEmpty else { return }
    out.text(" class=\"\(names.joined(separator: " "))\"")
  }

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

extension SheetGroup {
  /// The width of all lines of a layer of areas, when it is one and the same; `nil` otherwise.
  fileprivate var sharedStrokeWidth: Double? {
    var shared: Double?
    /// Whether nothing speaks against one width so far.
    func agrees(_ items: [SheetItem]) -> Bool {
      items.allSatisfy { item in
        switch item {
        case .group(let group): return agrees(group.items)
        case .path(_, let paint), .rectangle(_, _, let paint), .circle(_, let paint):
          guard let width = paint.stroke?.width else { return true }
          if shared == nil { shared = width }
          return shared == width
        case .text, .line: return false
        }
      }
    }
    return agrees(items) ? shared : nil
  }

  /// Whether a text stands in the group or in one inside it.
  fileprivate var holdsText: Bool {
    items.contains { item in
      switch item {
      case .group(let group): group.holdsText
      case .text: true
      default: false
      }
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
