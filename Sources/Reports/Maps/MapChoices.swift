import Register

/// What somebody has asked a map for, by the names of its parameters.
public struct MapChoices: Hashable, Sendable {
  /// The value of a parameter.
  public enum Value: Hashable, Sendable {
    /// Words, or one word of a list.
    case text(String)
    /// A whole number.
    case whole(Int)
    /// A day.
    case day(Day)
    /// Rising numbers.
    case rising([Double])
  }

  /// The values of the parameters that were given.
  public var values: [String: Value]

  /// Choices; none unless given.
  public init(_ values: [String: Value] = [:]) { self.values = values }

  /// The words under a name; `nil` when none were given.
  public func text(_ name: String) -> String? { if case .text(let text) = values[name] { text } else { nil } }
  /// The number under a name; `nil` when none was given.
  public func whole(_ name: String) -> Int? { if case .whole(let number) = values[name] { number } else { nil } }
  /// The day under a name; `nil` when none was given.
  public func day(_ name: String) -> Day? { if case .day(let day) = values[name] { day } else { nil } }
  /// The numbers under a name; `nil` when none were given.
  public func rising(_ name: String) -> [Double]? {
    if case .rising(let numbers) = values[name] { numbers } else { nil }
  }
  /// Whether something was given under a name.
  public func has(_ name: String) -> Bool { values[name] != nil }
}

/// What else is known of a wish when its choices are looked at.
public struct MapOccasion: Hashable, Sendable {
  /// The day that is asked for by itself; `nil` for the data set's own.
  public var day: Day?
  /// Whether proposals are to be shown as carried out.
  public var hasProposals: Bool

  /// An occasion from its parts.
  public init(day: Day? = nil, hasProposals: Bool = false) {
    self.day = day
    self.hasProposals = hasProposals
  }
}
