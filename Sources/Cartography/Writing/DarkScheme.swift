/// How a drawing looks to a reader who has asked for a dark page.
///
/// The fills of groups stay, so that a colour means the same thing by day and by night; what stands on them stays dark.
/// Paper and the land outside every group turn dark, and what stands on those turns light. Contrasts are at least 4.5
/// for text and 3 for lines (W3C, Web Content Accessibility Guidelines 2.1, 1.4.3 and 1.4.11).
struct DarkScheme: Sendable {
  /// The colours of the drawing on a light page.
  let light: Palette
  /// The paper, and the land outside every group.
  var paper = Colour(0x14171A), ground = Colour(0x2E3338)
  /// Text, and text of the second rank.
  var ink = Colour(0xF0F0F0), quiet = Colour(0xBCC1C7)
  /// Lines on paper, as in the legend.
  var line = Colour(0xC9CED4)

  /// What lines that stay dark stand on in the legend: a tone such as the areas on which they run on the map.
  var chip = Colour(0xAEB9C4)

  /// The dark counterpart of a palette.
  init(_ palette: Palette) { light = palette }

  /// What an area of the colour becomes; `nil` when it stays.
  func area(_ colour: Colour) -> Area? {
    if colour == light.paper { return .paper }
    return colour == light.ground ? .ground : nil
  }

  /// What text or a line becomes that stands on an area of the (light) colour; `nil` when it stays.
  func mark(_ colour: Colour, on area: Colour, isText: Bool) -> Mark? {
    guard self.area(area) != nil else { return nil }
    // The lighter of the two dark areas asks for more.
    if contrast(colour, ground) >= (isText ? 4.5 : 3) { return nil }
    guard isText else { return .line }
    return colour == light.quiet ? .quiet : .ink
  }

  /// What a coloured line becomes, on the map and in the legend alike, so that it is seen on dark land as well; `nil`
  /// when it stays: greys, and what is light enough.
  func highlight(_ colour: Colour) -> Colour? {
    let channels = [colour.red, colour.green, colour.blue]
    guard let least = channels.min(), let greatest = channels.max(), greatest - least > 60,
      contrast(colour, ground) < 3
    else { return nil }
    for step in 1...32 {
      func lighter(_ channel: UInt8) -> UInt8 { UInt8((Int(channel) * (32 - step) + 255 * step) / 32) }
      let tone = Colour(
        red: lighter(colour.red), green: lighter(colour.green), blue: lighter(colour.blue))
      if contrast(tone, ground) >= 3 { return tone }
    }
    return nil
  }

  /// The coloured lines of a drawing that become lighter, in the order of their colours.
  func highlights(in sheet: MapSheet) -> [(from: Colour, to: Colour)] {
    var strokes: Set<Colour> = []
    func collect(_ items: [SheetItem]) {
      for item in items {
        switch item {
        case .group(let group): collect(group.items)
        case .line(_, _, let stroke): strokes.insert(stroke.colour)
        case .path(_, let paint) where paint.fill == nil: if let stroke = paint.stroke { strokes.insert(stroke.colour) }
        default: break
        }
      }
    }
    for layer in sheet.layers { collect(layer.items) }
    return strokes.sorted { $0.hex < $1.hex }.compactMap { colour in highlight(colour).map { (colour, $0) } }
  }

  /// The name of the class of a coloured line.
  static func className(_ colour: Colour) -> String { "bright-" + colour.hex.dropFirst() }

  /// An area that turns dark.
  enum Area: String, CaseIterable { case paper, ground }

  /// What turns light.
  enum Mark: String, CaseIterable { case ink, quiet, line }

  func colour(_ area: Area) -> Colour {
    switch area {
    case .paper: paper
    case .ground: ground
    }
  }

  func colour(_ mark: Mark) -> Colour {
    switch mark {
    case .ink: ink
    case .quiet: quiet
    case .line: line
    }
  }
}
