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
