import Cartography
import Register
import Reports

/// A map that somebody wants drawn.
public struct MapRequest: Sendable {
  /// Which map.
  public let theme: MapTheme
  /// What it is asked for.
  public let choices: MapChoices
  /// The part of the country to show; all of it when `nil`.
  public let area: AreaChoice?
  /// Several small maps on one page instead of one; `nil` for one.
  public internal(set) var multiples: MultiplesChoice?
  /// What becomes of parts far from the main body, on a map of the whole.
  public var far = FarChoice.inset
  /// How it looks.
  public var style = StyleChoice()
  /// Whether it is drawn in greys and line patterns.
  public var isGreyscale = false
  /// For which readers an SVG is written.
  public var profile = SVGProfile.report
  /// The form that it is written in.
  public var format = MapFormat.svg
  /// Pixels to an inch of a picture.
  public var dpi = 300

  /// A request; fails where the choices are another map's or do not go together.
  ///
  /// - Parameter occasion: the day and the proposals of the view that the map will be drawn in.
  public init(
    _ theme: MapTheme, choices: MapChoices = MapChoices(), area: AreaChoice? = nil,
    multiples: MultiplesChoice? = nil, on occasion: MapOccasion = MapOccasion()
  ) throws(Failure) {
    do {
      _ = try theme.needs(for: choices, occasion)
    } catch {
      throw Failure(error.sentence, cause: .wrongRequest)
    }
    if area != nil, let reason = theme.wholeAlone { throw Failure(reason.sentence, cause: .wrongRequest) }
    self.theme = theme
    self.choices = choices
    self.area = area
    self.multiples = multiples
    try checkMultiples(occasion)
  }
}

extension View {
  /// What of the view decides whether a map's choices go together.
  var occasion: MapOccasion { MapOccasion(day: request.day, hasProposals: request.proposals != nil) }
}
