import Register

/// What a map is to be given before it can be drawn.
public struct MapNeeds: Hashable, Sendable {
  /// A state to compare with.
  public struct Earlier: Hashable, Sendable {
    /// Its day; `nil` for the day that is shown, then without the proposals.
    public var day: Day?
    /// The parameter that gives it, to be named where the day is not before the one that is shown.
    public var parameter: String

    /// An earlier state.
    public init(day: Day?, parameter: String) {
      self.day = day
      self.parameter = parameter
    }
  }

  /// What it rests on.
  public var facts: Facts
  /// The day to show instead of the one asked for.
  public var day: Day?
  /// The state to compare with; `nil` for none.
  public var earlier: Earlier?
  /// The columns of figures that it shows, by the names that they are asked for.
  public var columns: [String]

  /// Needs; none but the register and the boundaries unless given.
  public init(_ facts: Facts = [], day: Day? = nil, earlier: Earlier? = nil, columns: [String] = []) {
    self.facts = facts
    self.day = day
    self.earlier = earlier
    self.columns = columns
  }
}
