import Geometry
import Testing

@testable import Cartography

private let palette = Palette(
  groups: [0x77AADD, 0xEE8866, 0xEEDD88, 0xFFAABB, 0x99DDFF, 0x44BB99, 0xBBCC33, 0xAAAA00].map { Colour($0) })

/// A map with everything on it that carries text: labels inside and beside their shapes, a legend, a scale bar, notes.
private let sheet: MapSheet = {
  let place = Point(x: 5, y: 5)
  func square(_ stop: Int?, _ name: String, _ fill: Colour) -> SheetItem {
    let corners = [(0, 0), (10, 0), (10, 10), (0, 10)].map { Point(x: $0.0, y: $0.1) }
    var group = SheetGroup(
      id: name, title: name,
      items: [.path(PathData([corners], isClosed: true), Paint(fill: fill, stroke: Stroke(fill, width: 0.1)))])
    group.stop = stop.map { SheetGroup.Stop(id: "c-\($0)", label: "\($0) <&\"> Ås", place: $0) }
    return .group(group)
  }
  var numbers: [SheetItem] = [.line(from: place, to: Point(x: 50, y: 50), Stroke(palette.outline, width: 0.18))]
  for ground in palette.groups + [palette.paper, palette.ground, palette.other] {
    numbers.append(
      .text(TextRun("7", at: place, size: 3, isBold: true, colour: palette.ink, halo: Stroke(ground, width: 0.6))))
  }
  var rows = palette.groups.map { LegendRow(.badge("12", $0), "Navn") }
  rows.append(LegendRow(.heading, "Fylke"))
  rows.append(
    LegendRow(.area(Paint(fill: palette.ground, stroke: Stroke(palette.hairline, width: 0.1)), hatch: nil), "a"))
  rows.append(LegendRow(.line(Stroke(palette.outline, width: 0.3)), "b"))
  rows.append(LegendRow(.remark, "c"))
  let legend = Legend(rows, columns: 2, columnWidth: 40).items(at: Point(x: 20, y: 20), palette: palette)
  let page = Box(minX: 0, minY: 0, maxX: 100, maxY: 100)
  let bar = ScaleBar(Viewport(centre: place, scale: 1e6, frame: page), longest: 30, size: 2) { "\(Int($0))" }
  let title = TextBlock([.init("Tittel", size: 4, colour: palette.quiet)], width: 50)
  return MapSheet(
    id: "figure-3-1", width: 100, height: 100, title: "Kart", description: "Et kart", language: "nb",
    layers: [
      SheetGroup(id: "paper", items: [.rectangle(page, cornerRadius: 0, Paint(fill: palette.paper))]),
      SheetGroup(
        id: "municipalities",
        items: [
          square(2, "a", palette.groups[1]), square(1, "b", palette.groups[0]), square(nil, "c", palette.ground),
          square(2, "d", palette.groups[1]),
        ]),
      SheetGroup(
        id: "furniture",
        items: legend + bar.items(at: Point(x: 5, y: 90), palette: palette) + title.items(at: Point(x: 5, y: 60))),
      SheetGroup(id: "numbers", items: numbers),
    ])
}()

private let web = Markup(svg(sheet, profile: .web, palette: palette))

@Test("the web profile is well-formed, and has what a page needs and a report loses")
func webIsWellFormed() throws {
  #expect(web.faults == [])
  #expect(web.elements[0].attributes["role"] == "graphics-document document")
  // Of SVG 2, which has no versions: 1.1 would want a type of the style sheet.
  #expect(web.elements[0].attributes["version"] == nil)
  #expect(web.elements.count { $0.name == "style" } == 1)
  #expect(web.elements.contains { $0.attributes["class"] != nil })
  let lost = lostInReports(web)
  #expect(lost.contains("<style>") && lost.contains("class"))
}

@Test("the report profile has neither style nor class, and nothing for the keyboard")
func reportHasNoClasses() {
  let report = Markup(svg(sheet, palette: palette))
  #expect(lostInReports(report) == [])
  #expect(report.elements[0].attributes["version"] == "1.1")
  for name in ["class", "tabindex", "aria-label", "aria-hidden"] {
    #expect(!report.elements.contains { $0.attributes[name] != nil }, "\(name)")
  }
}

@Test("the keyboard stops once at each collaboration, in their order, and hears what it is")
func stops() {
  let stops = web.elements.filter { $0.attributes["tabindex"] != nil }
  #expect(stops.map { $0.attributes["id"] } == ["figure-3-1-c-1", "figure-3-1-c-2"])
  #expect(stops.map { $0.attributes["aria-label"] } == ["1 <&\"> Ås", "2 <&\"> Ås"])
  #expect(stops.allSatisfy { $0.attributes["role"] == "img" })
  // All municipalities are still there with their titles.
  #expect(Set(web.elements.filter { $0.name == "title" }.map(\.text)) == ["Kart", "a", "b", "c", "d"])
}

@Test("a screen reader hears no text twice and nothing of what is only painted")
func heardOnce() {
  for element in web.elements where element.name == "text" {
    #expect((element.attributes["stroke"] != nil) == (element.attributes["aria-hidden"] == "true"))
  }
  let hidden = web.elements.filter { $0.name == "g" && $0.attributes["aria-hidden"] == "true" }
  #expect(hidden.map { $0.attributes["id"] } == ["figure-3-1-paper"])
}

@Test(
  "every text has a contrast of 4.5 to what it stands on, every line of the legend 2.5, on pages with a margin too",
  arguments: [false, true], [0.0, 3])
func contrasts(_ isDark: Bool, _ margin: Double) throws {
  var page = sheet
  page.margin = margin
  let web = Markup(svg(page, profile: .web, palette: palette))
  let look = try Look(web, isDark: isDark)
  var texts = 0
  var halo: Colour?
  var rectangles: [(box: Box, fill: Colour)] = []
  var chips: [(box: Box, fill: Colour)] = []
  var isFurniture = false
  for element in web.elements {
    func number(_ name: String) -> Double { Double(element.attributes[name] ?? "") ?? 0 }
    if element.name == "g", let id = element.attributes["id"] {
      isFurniture = id.hasSuffix("furniture") || id.hasSuffix("numbers")
      if isFurniture { rectangles.removeAll() }
    }
    let ground = { (x: Double, y: Double) in
      rectangles.last { $0.box.contains(Point(x: x, y: y)) }?.fill ?? look.paper
    }
    if element.name == "rect", isFurniture {
      let box = Box(
        minX: number("x"), minY: number("y"), maxX: number("x") + number("width"), maxY: number("y") + number("height"))
      if let fill = look.colour("fill", of: element) {
        if element.attributes["class"] == "chip" { chips.append((box, fill)) } else { rectangles.append((box, fill)) }
      }
    } else if element.name == "line" {
      let stroke = try #require(look.colour("stroke", of: element))
      let chip = isFurniture ? chips.last { $0.box.contains(Point(x: number("x1"), y: number("y1"))) }?.fill : nil
      let under = chip ?? ground((number("x1") + number("x2")) / 2, (number("y1") + number("y2")) / 2)
      #expect(contrast(stroke, under) >= 2.5, "\(stroke.hex) on \(under.hex)")
    } else if element.name == "text" {
      let fill = try #require(look.colour("fill", of: element))
      if let rim = look.colour("stroke", of: element) {
        #expect(rim == fill)
        halo = rim
        continue
      }
      let under = halo ?? ground(number("x"), number("y"))
      halo = nil
      texts += 1
      #expect(contrast(fill, under) >= 4.5, "\(element.text): \(fill.hex) on \(under.hex)")
    }
  }
  #expect(texts > 30)
  if isDark { #expect(relativeLuminance(look.paper) < 0.02) } else { #expect(look.paper == palette.paper) }
}

/// The colours that a browser would show: those of the attributes, and over them, on a dark page, those of the classes.
private struct Look {
  var rules: [String: [String: Colour]] = [:]
  var paper = Colour(0xFFFFFF)

  init(_ markup: Markup, isDark: Bool) throws {
    let style = try #require(markup.elements.first { $0.name == "style" }?.text)
    let dark = try #require(style.split(separator: "@media (prefers-color-scheme:dark){").last)
    guard isDark else { return }
    for match in dark.matches(of: /#figure-3-1 \.([a-z-]+)\{(fill|stroke):(#[0-9a-f]{6})\}/) {
      rules[String(match.1), default: [:]][String(match.2)] = Colour(hex: match.3)
    }
    paper = try #require(rules["paper"]?["fill"])
  }

  func colour(_ property: String, of element: Markup.Element) -> Colour? {
    for name in (element.attributes["class"] ?? "").split(separator: " ") {
      if let colour = rules[String(name)]?[property] { return colour }
    }
    return element.attributes[property].flatMap { Colour(hex: $0) }
  }
}

@Test("what is pointed at or reached by keyboard is lined out, be it a path or a circle")
func rings() {
  let rules = styleSheet(DarkScheme(palette), within: "m")
  for state in ["hover", "focus-visible"] {
    #expect(rules.contains("#m .stop:\(state) path,#m .stop:\(state) circle{stroke:#"))
  }
}

@Test("a casing in the colour of the paper turns dark with it, in a layer with letters too")
func casings() {
  let line = PathData([[Point(x: 0, y: 0), Point(x: 5, y: 5)]], isClosed: false)
  let sheet = MapSheet(
    id: "m", width: 10, height: 10, title: "", description: "", language: "nb",
    layers: [
      SheetGroup(
        id: "relations",
        items: [
          .path(line, Paint(stroke: Stroke(palette.paper, width: 1))),
          .text(TextRun("a", at: Point(x: 1, y: 1), size: 2, colour: palette.ink)),
        ])
    ])
  let written = String(decoding: svg(sheet, profile: .web, palette: palette), as: UTF8.self)
  #expect(written.contains("class=\"paper-rim\""))
}
