import Geometry

// The classes by which the web profile follows a dark page.
extension SVGWriter {
  mutating func writeClasses(of run: TextRun, colour: Colour, halo: Stroke?) {
    if let dark {
      if let halo {
        // A screen reader says the text once.
        out.text(" aria-hidden=\"true\"")
        classes([dark.area(halo.colour)?.name, dark.area(halo.colour).map { $0.name + "-rim" }])
      } else {
        // Grounds are where they lie on the sheet, the text where it stands on the page with its margin.
        let place = Point(x: run.position.x - margin, y: run.position.y - margin)
        let ground = run.ground ?? run.halo?.colour ?? grounds.colour(at: place) ?? dark.light.paper
        classes([dark.mark(run.colour, on: ground, isText: true)?.rawValue])
      }
    }
  }

  /// The classes by which a dark page changes an item, at a place on the page.
  ///
  /// Lines of the map itself lie on fills, which stay; only rims of what turns dark change there.
  mutating func classes(fill: Colour? = nil, stroke: Stroke?, at place: Point) {
    guard let dark else { return }
    if fill == nil, let stroke {
      if dark.turnsLight(stroke) { return classes([DarkScheme.Mark.line.rawValue + "-rim"]) }
      if dark.highlight(stroke.colour) != nil { return classes([DarkScheme.className(stroke.colour)]) }
      // A line in the colour of the land keeps gaps open in what runs below it; one in the colour of the paper parts what
      // it lies on, in the legend as on the map.
      let isMap = isScaled || stroke.colour == dark.light.paper
      if isMap, let area = dark.area(stroke.colour) { return classes([area.name + "-rim"]) }
    }
    let ground = isScaled ? nil : grounds.colour(at: place) ?? dark.light.paper
    var names: [String?] = []
    if let fill {
      names.append(
        dark.area(fill)?.name
          ?? ground.flatMap { dark.keeps(fill) ? nil : dark.mark(fill, on: $0, isText: false)?.rawValue })
    }
    if let stroke {
      if stroke.colour == fill {
        names.append(dark.area(stroke.colour).map { $0.name + "-rim" })
      } else if let fill, dark.night.fills[fill] != nil, stroke.colour == dark.light.paper {
        // What parts things that lie on each other has the colour of the page, there as here.
        names.append("paper-rim")
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

  /// Whether a line of the legend would not be seen on a dark page: on the map it runs on areas that keep their colours.
  private func isChipped(_ stroke: Stroke) -> Bool {
    guard let dark, !dark.turnsLight(stroke) else { return false }
    return dark.highlight(stroke.colour) == nil && contrast(stroke.colour, dark.paper) < 3
  }

  /// Whether a line has a dark rim on a dark page.
  func isCased(_ paint: Paint) -> Stroke? {
    guard let dark, paint.fill == nil, let stroke = paint.stroke, dark.night.cased.contains(stroke) else { return nil }
    return Stroke(stroke.colour, width: stroke.width + 0.35)
  }

  /// The paint of a rim that is seen on a dark page only.
  mutating func casing(_ stroke: Stroke) {
    out.text(" fill=\"none\" stroke=\"none\"")
    length("stroke-width", stroke.width)
    out.text(" class=\"casing\"")
  }

  /// A piece of area below such a line, which is seen on a dark page only.
  mutating func chip(under stroke: Stroke, _ from: Point, _ to: Point) {
    guard let dark, isChipped(stroke) else { return }
    let height = max(2.35, stroke.width * 3)
    out.text("<rect")
    length("x", from.x + margin)
    length("y", from.y - height / 2 + margin)
    length("width", to.x - from.x)
    length("height", height)
    out.text(" fill=\"\(dark.light.paper.hex)\" class=\"chip\"/>\n")
  }
}
