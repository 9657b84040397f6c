import Geometry

/// What writes a drawing, layer by layer.
struct SVGWriter {
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
    // A page has SVG 2, which knows no versions, and what version 1.1 asks of a style sheet is no concern there.
    out.text(dark == nil ? "version=\"1.1\" id=\"" : "id=\"")
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
    // On a narrow screen the page is longer than this: what is drawn begins at its top.
    out.text(dark != nil && sheet.narrow != nil ? "\" preserveAspectRatio=\"xMidYMin\" xml:lang=\"" : "\" xml:lang=\"")
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
      let turning = dark.turning(in: sheet)
      out.text(
        "<style>\n\(styleSheet(dark, within: prefix, highlights: turning.lines, areas: turning.areas))\(sheet.narrow.map { narrowRules($0, of: sheet) } ?? "")</style>\n"
      )
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
    if dark != nil, let narrow = sheet.narrow { self.narrow(narrow) }
    out.text("</svg>\n")
  }

  /// What a narrow screen has instead of the furniture.
  private mutating func narrow(_ page: NarrowPage) {
    out.text("<g class=\"narrow\" transform=\"scale(")
    out.hundredths(wholeHundredths(page.scale))
    out.text(")\">\n")
    for layer in page.layers {
      sharedWidth = nil
      grounds = Grounds()
      isLegend = true
      group(layer, isLayer: true)
    }
    out.text("</g>\n")
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
      if !isLegend, let rim = isCased(Paint(stroke: stroke)) {
        ends(from, to)
        casing(rim)
        out.text("/>\n")
      }
      ends(from, to)
      self.stroke(stroke)
      // Lines of the legend look as they do on the map.
      let stays = isLegend && dark.map { $0.highlight(stroke.colour) == nil && !$0.turnsLight(stroke) } ?? false
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

  private mutating func ends(_ from: Point, _ to: Point) {
    out.text("<line")
    length("x1", from.x + margin)
    length("y1", from.y + margin)
    length("x2", to.x + margin)
    length("y2", to.y + margin)
  }

  mutating func path(_ path: PathData, _ paint: Paint, isCasing: Bool = false) {
    if !isCasing, let rim = isCased(paint) { self.path(path, Paint(stroke: rim), isCasing: true) }
    let mark = out.bytes.count
    let wasScaled = isScaled
    out.text("<path")
    if !wasScaled { out.text(" transform=\"scale(0.01)\"") }
    isScaled = true
    if isCasing, let stroke = paint.stroke { casing(stroke) } else { self.paint(paint) }
    isScaled = wasScaled
    if !isCasing, let first = path.points.first { classes(fill: paint.fill, stroke: paint.stroke, at: first) }
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
}
