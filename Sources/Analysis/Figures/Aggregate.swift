import Register

/// What a set of municipalities adds up to.
public struct Aggregate: Hashable, Sendable {
  /// How many they are.
  public var municipalities: Int
  /// Their inhabitants.
  public var population: Int
  /// Their official area, in square kilometres, to the square metre.
  public var areaInSquareKilometres: Double

  /// The sums over the municipalities, in any order, each given once.
  public init(of municipalities: [Municipality]) {
    self.municipalities = municipalities.count
    population = municipalities.reduce(0) { $0 + $1.population }
    areaInSquareKilometres = decimalSum(municipalities.map(\.areaInSquareKilometres))
  }
}
