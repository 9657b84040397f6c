/// What the values of a column are, which decides how each format writes them.
public enum Kind: Hashable, Sendable {
  /// Words.
  case text
  /// A code, which is text whatever it looks like; for people who read in spreadsheets its name is added.
  case code
  /// Something that has both a code and a name, shown to readers by its name and to machines by its code.
  case name
  /// Several things with code and name.
  case list
  /// A whole number.
  case whole
  /// Inhabitants, shown to the nearest of so many.
  case people(nearest: Int = 1)
  /// Square kilometres, shown so.
  case area(AreaRounding = .decimals(1))
  /// A fraction, shown as a percentage with so many decimals.
  case share(places: Int = 0)
  /// A number, shown with so many decimals.
  case decimal(places: Int)
  /// A number, shown with the decimals it needs, at most two.
  case amount
  /// A year, written without groups.
  case year
  /// A day.
  case day

  /// How square kilometres are shown.
  public enum AreaRounding: Hashable, Sendable {
    /// With so many decimals.
    case decimals(Int)
    /// To the nearest of so many.
    case nearest(Int)
  }

  /// Whether values are lined up to the right.
  public var isNumeric: Bool {
    switch self {
    case .text, .code, .name, .list, .day: false
    case .whole, .people, .area, .share, .decimal, .amount, .year: true
    }
  }
}
