import Geometry

/// The style sheet of the web profile: what a dark page changes, and how it is seen where the keyboard is. On a light
/// page the attributes of the elements hold.
///
/// - Parameters:
///   - id: of the drawing, outside which no rule reaches.
///   - highlights: coloured lines that become lighter.
///   - areas: what turns dark.
func styleSheet(
  _ dark: DarkScheme, within id: String, highlights: [(from: Colour, to: Colour)] = [], areas: [DarkScheme.Area] = []
) -> String {
  let here = "#" + cssName(id)
  var rules: [String] = []
  func change(_ name: String, _ colour: Colour) {
    rules.append("\(here) .\(name){fill:\(colour.hex)}")
    rules.append("\(here) .\(name)-rim{stroke:\(colour.hex)}")
  }
  for area in areas { change(area.name, area.colour) }
  for mark in DarkScheme.Mark.allCases { change(mark.rawValue, dark.colour(mark)) }
  rules.append("\(here) .casing{stroke:\(dark.paper.hex)}")
  rules.append("\(here) .chip{fill:\(dark.chip.hex)}")
  for (from, to) in highlights { rules.append("\(here) .\(DarkScheme.className(from)){stroke:\(to.hex)}") }
  // In the layers of areas lengths are hundredths of a millimetre. The browser's own ring around the whole stays.
  func emphasis(_ colour: Colour) -> String {
    ["hover": 30, "focus-visible": 60].sorted { $0.value < $1.value }.map { state, width in
      "\(here) .stop:\(state) path,\(here) .stop:\(state) circle{stroke:\(colour.hex);stroke-width:\(width)}\n"
    }.joined()
  }
  return emphasis(dark.light.ink) + "@media (prefers-color-scheme:dark){\n" + rules.joined(separator: "\n") + "\n"
    + emphasis(dark.ink) + "}\n"
}

/// A name for a style sheet: what is neither letter, digit, hyphen nor underscore by its number.
///
/// - Parameter isWhole: whether nothing stands before it, so that it may not begin with a digit.
func cssName(_ name: String, isWhole: Bool = true) -> String {
  var written = ""
  for (place, scalar) in name.unicodeScalars.enumerated() {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": written.unicodeScalars.append(scalar)
    case "0"..."9", "-":
      if place > 0 || !isWhole {
        written.unicodeScalars.append(scalar)
      } else {
        written += "\\\(String(scalar.value, radix: 16)) "
      }
    default: written += "\\\(String(scalar.value, radix: 16)) "
    }
  }
  return written
}

/// What has been filled on a page so far: on what a text stands.
struct Grounds {
  private var filled: [(box: Box, colour: Colour)] = []

  mutating func fill(_ box: Box, _ colour: Colour) { filled.append((box, colour)) }

  /// The colour that was filled last at a place; `nil` where there is none but the paper.
  func colour(at place: Point) -> Colour? { filled.last { $0.box.contains(place) }?.colour }
}

extension SheetGroup {
  /// The layer with the groups of each stop in one group, the stops in their order behind everything else.
  func gatheredByStop() -> SheetGroup {
    var rest: [SheetItem] = []
    var stops: [Stop: [SheetItem]] = [:]
    for item in items {
      if case .group(var group) = item, let stop = group.stop {
        group.stop = nil
        stops[stop, default: []].append(.group(group))
      } else {
        rest.append(item)
      }
    }
    guard !stops.isEmpty else { return self }
    var layer = self
    layer.items =
      rest
      + stops.sorted { ($0.key.place, $0.key.id) < ($1.key.place, $1.key.id) }.map { stop, items in
        var group = SheetGroup(id: stop.id, items: items)
        group.stop = stop
        return .group(group)
      }
    return layer
  }

  /// Whether there is anything in it for somebody who does not see it: a title, or a text.
  var saysSomething: Bool {
    title != nil
      || items.contains { item in
        switch item {
        case .group(let group): group.saysSomething
        case .text: true
        default: false
        }
      }
  }
}
