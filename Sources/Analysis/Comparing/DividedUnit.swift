/// A unit with where each of two divisions puts it.
public struct DividedUnit: Hashable, Sendable {
  /// The unit's id.
  public let id: String
  /// Its group in the first division and in the second; `nil` where the division leaves it out.
  public let a, b: String?
  /// How many people it has; 1 for each unit where people are not to count.
  public let people: Double

  /// A unit from its parts.
  public init(id: String, a: String?, b: String?, people: Double = 1) {
    self.id = id
    self.a = a
    self.b = b
    self.people = people
  }
}
