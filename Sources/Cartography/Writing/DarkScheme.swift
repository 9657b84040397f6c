/// How a drawing looks to a reader who has asked for a dark page.
///
/// Everything goes by its role. The fills of groups stay, so that a colour means the same thing by day and by night, and
/// what stands on them stays dark. Paper, land outside and greys turn dark, the lightest to the darkest; scales of classes
/// run from dim to bright, so that what stands out by day does by night; text is dark or light as what it stands on asks, and outlines are light where land on either side has
/// turned dark. Contrasts are at least 4.5 for text and 3 for lines (W3C, Web Content Accessibility Guidelines 2.1,
/// 1.4.3 and 1.4.11).
struct DarkScheme: Sendable {
  /// The colours of the drawing on a light page.
  let light: Palette
  /// What only the drawing's maker knows.
  let night: NightColours
  /// The paper, land around what the map is about, and land outside every group.
  var paper = DarkPage.paper, context = DarkPage.context, ground = Colour(0x3A4147)
  /// Water, and land of others.
  var sea = DarkPage.sea, abroad = DarkPage.abroad
  /// What the lightest and the darkest grey of areas become.
  var palest = Colour(0x464F58), deepest = Colour(0x5F6E7C)
  /// Text, and text of the second rank.
  var ink = DarkPage.ink, quiet = Colour(0xBCC1C7)
  /// Lines on what is dark.
  var line = Colour(0xC9CED4)

  /// What lines that stay dark stand on in the legend: a colour of the areas on which they run on the map.
  var chip: Colour { light.groups.first ?? Colour(0xAEB9C4) }

  /// The dark counterpart of a palette.
  init(_ palette: Palette, night: NightColours = NightColours()) {
    light = palette
    self.night = night
  }

  /// What an area of the colour becomes; `nil` when it stays.
  func area(_ colour: Colour) -> Area? {
    if colour == light.paper { return Area(name: "paper", colour: paper) }
    if colour == light.ground { return Area(name: "ground", colour: ground) }
    if colour == light.sea { return Area(name: "sea", colour: sea) }
    if colour == light.abroad { return Area(name: "abroad", colour: abroad) }
    if colour == light.context { return Area(name: "context", colour: context) }
    guard let becomes = night.fills[colour] ?? grey(colour) else { return nil }
    return Area(name: "night-" + colour.hex.dropFirst(), colour: becomes)
  }

  /// A light grey in the dark: what was paler is darker. `nil` for what is no light grey.
  private func grey(_ colour: Colour) -> Colour? {
    guard !night.keepsGreys, !light.groups.contains(colour), colour.isLightGrey else { return nil }
    // Black on it has a contrast of 10 and more; of 21 on white.
    let strength = (contrast(colour, Colour(0x000000)) - 10) / 8
    return deepest.mixed(with: palest, share: min(1, strength))
  }

  /// What text or a line becomes that stands on an area of the (light) colour; `nil` when it stays.
  func mark(_ colour: Colour, on area: Colour, isText: Bool) -> Mark? {
    guard let below = self.area(area) else { return nil }
    // The lighter of paper and land asks for more, so that what reaches over both is seen on both.
    let darkest = contrast(below.colour, paper) < contrast(ground, paper) ? ground : below.colour
    if contrast(colour, darkest) >= (isText ? 4.5 : 3) { return nil }
    guard isText else { return .line }
    // White by day on the darkest class, which is the brightest by night.
    if contrast(ink, below.colour) < 4.5 { return .deep }
    let isQuiet = contrast(colour, light.paper) < 9 && contrast(quiet, darkest) >= 4.5
    return isQuiet ? .quiet : .ink
  }

  /// Whether a colour is told from greys: areas of such a colour stay, in the legend as on the map.
  func hasHue(_ colour: Colour) -> Bool {
    let channels = [colour.red, colour.green, colour.blue]
    guard let least = channels.min(), let greatest = channels.max() else { return false }
    return greatest - least > 30
  }

  /// Whether an area of a colour is no sign in the ink, which turns light, but stays: one of a colour, and the greys of a
  /// drawing without colours.
  func keeps(_ colour: Colour) -> Bool {
    hasHue(colour) || night.keepsGreys && relativeLuminance(colour) > 1.5 * relativeLuminance(light.outline)
  }

  /// What a coloured line becomes, on the map and in the legend alike, so that it is seen on dark land as well; `nil`
  /// when it stays: greys, and what is light enough.
  func highlight(_ colour: Colour) -> Colour? {
    if let given = night.lines[colour] { return given }
    guard hasHue(colour), contrast(colour, ground) < 3 else { return nil }
    for step in 1...32 {
      func lighter(_ channel: UInt8) -> UInt8 { UInt8((Int(channel) * (32 - step) + 255 * step) / 32) }
      let tone = Colour(
        red: lighter(colour.red), green: lighter(colour.green), blue: lighter(colour.blue))
      if contrast(tone, ground) >= 3 { return tone }
    }
    return nil
  }

  /// What a drawing has that turns: coloured lines that become lighter, and areas, each in the order of their colours.
  func turning(in sheet: MapSheet) -> (lines: [(from: Colour, to: Colour)], areas: [Area]) {
    var strokes: Set<Colour> = []
    var fills: Set<Colour> = []
    func take(_ paint: Paint) {
      if let fill = paint.fill {
        fills.insert(fill)
      } else if let stroke = paint.stroke {
        strokes.insert(stroke.colour)
      }
    }
    func collect(_ items: [SheetItem]) {
      for item in items {
        switch item {
        case .group(let group): collect(group.items)
        case .line(_, _, let stroke): strokes.insert(stroke.colour)
        case .path(_, let paint): take(paint)
        case .rectangle(_, _, let paint), .circle(_, let paint): if let fill = paint.fill { fills.insert(fill) }
        case .text(let run): if let halo = run.halo { fills.insert(halo.colour) }
        }
      }
    }
    for layer in sheet.layers { collect(layer.items) }
    let standing = [light.paper, light.ground, light.context]
    let around = [light.sea, light.abroad].filter(fills.contains)
    let areas = fills.subtracting(standing + around).sorted { $0.hex < $1.hex }.compactMap(area)
    return (
      strokes.sorted { $0.hex < $1.hex }.compactMap { colour in highlight(colour).map { (colour, $0) } },
      (standing + around).compactMap(area) + areas
    )
  }

  /// Whether a line turns light, and whether it has a rim then.
  func turnsLight(_ stroke: Stroke) -> Bool { night.light.contains(stroke) || night.cased.contains(stroke) }

  /// The name of the class of a coloured line.
  static func className(_ colour: Colour) -> String { "bright-" + colour.hex.dropFirst() }

  /// An area that turns dark: the name of its class, and what it becomes.
  struct Area: Equatable {
    let name: String
    let colour: Colour
  }

  /// What marks turn: light, or dark on what is bright.
  enum Mark: String, CaseIterable { case ink, quiet, line, deep }

  func colour(_ mark: Mark) -> Colour {
    switch mark {
    case .ink: ink
    case .quiet: quiet
    case .line: line
    case .deep: light.ink
    }
  }
}
