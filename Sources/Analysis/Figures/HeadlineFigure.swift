import Register

/// One figure at the head of a report, defined by how it is computed. `all` lists them.
public struct HeadlineFigure: Sendable {
  /// What a value is, which decides how it is printed.
  public enum Unit: Hashable, Sendable { case count, people, squareKilometres, fullTimeEquivalents, share, mean }

  /// A computed figure.
  public struct Value: Hashable, Sendable {
    /// The figure; `nil` when it can not be computed: no municipalities, nothing recorded.
    public var value: Double?
    /// Where the figure is a quotient, what was divided by what; value = numerator / denominator.
    public var numerator, denominator: Double?
    /// The name of the collaboration that the figure belongs to, where it belongs to one.
    public var subject: String?
  }

  /// The key by which tables, claims and scripts refer to it.
  public let id: String
  /// What the value is.
  public let unit: Unit
  /// What numerator and denominator are; `count` where there are none.
  public let partUnit: Unit
  /// Whether one amount is divided by another.
  let isQuotient: Bool
  /// The figure of a snapshot.
  public let value: @Sendable (HeadlineBasis) -> Value

  /// A count, or another value that is no quotient.
  static func amount(
    _ id: String, _ unit: Unit = .count, subject: @escaping @Sendable (HeadlineBasis) -> String? = { _ in nil },
    _ value: @escaping @Sendable (HeadlineBasis) -> Double?
  ) -> HeadlineFigure {
    HeadlineFigure(id: id, unit: unit, partUnit: .count, isQuotient: false) {
      Value(value: value($0), subject: subject($0))
    }
  }

  /// A quotient: a share, or a mean.
  static func quotient(
    _ id: String, _ unit: Unit = .share, of partUnit: Unit = .count,
    _ parts: @escaping @Sendable (HeadlineBasis) -> (Double, Double)
  ) -> HeadlineFigure {
    HeadlineFigure(id: id, unit: unit, partUnit: partUnit, isQuotient: true) {
      let (numerator, denominator) = parts($0)
      return Value(value: ratio(numerator, denominator), numerator: numerator, denominator: denominator)
    }
  }
}
