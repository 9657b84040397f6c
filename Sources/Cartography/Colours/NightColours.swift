/// What is known of a dark page before anything is drawn on it.
public enum DarkPage {
  /// The paper.
  public static let paper = Colour(0x14171A)
  /// Text.
  public static let ink = Colour(0xF0F0F0)
  /// Water, and land of others.
  public static let sea = Colour(0x0A1520), abroad = Colour(0x1F2429)
  /// Land around what a map of a part is about.
  public static let context = Colour(0x272C32)
}

extension Colour {
  /// Whether it is a grey, or nearly one, on which dark letters stand well: such areas turn dark on a dark page.
  public var isLightGrey: Bool {
    let channels = [red, green, blue]
    guard let least = channels.min(), let greatest = channels.max() else { return false }
    return greatest - least <= 34 && contrast(self, Colour(0x000000)) > 10
  }
}

/// What a drawing becomes on a dark page, beyond what its palette says: what only its maker knows.
public struct NightColours: Equatable, Sendable {
  /// What fills become.
  public var fills: [Colour: Colour] = [:]
  /// What coloured lines become where the tone that is made of theirs is not told from what lies beside them.
  public var lines: [Colour: Colour] = [:]
  /// Lines that turn light since what they lie on turns dark.
  public var light: [Stroke] = []
  /// Lines that turn light with a dark rim on both sides: they run between what turns dark and what stays.
  public var cased: [Stroke] = []
  /// Whether greys stay as they are: they tell groups apart.
  public var keepsGreys = false

  /// Nothing but what the palette says.
  public init() {}

  /// Scales of classes as they are on a dark page: what stands out by day stands out there.
  ///
  /// - Parameter fills: of the legend, among which whole scales are looked for.
  public mutating func dimScales(among fills: [Colour]) {
    let given = Set(fills)
    for hue in SequentialHue.allCases {
      let scales = (2...9).map { sequentialColours($0, of: hue) }
      guard let scale = scales.last(where: { given.isSuperset(of: $0) }) else { continue }
      for (day, night) in zip(scale, sequentialNightColours(scale.count, of: hue)) { self.fills[day] = night }
    }
  }
}
