/// What a figure comes to, and by what; or why it comes to nothing.
public struct FigureValue: Hashable, Sendable {
  /// Why a figure can not be computed.
  public enum Missing: Hashable, Sendable {
    /// The data set has none of these.
    case data(Figure.Needs)
    /// There is nothing to divide by: no municipalities, nobody who works.
    case nothingToDivideBy
    /// Nobody has recorded it.
    case notRecorded
    /// The data set says itself what would be needed, in its own words by language.
    case described([String: String])
    /// It rests on who took part on the day, which is not known.
    case membersUnknown
    /// The subject does not exist on the day.
    case noSuchSubject
  }

  /// The value; `nil` when it can not be computed.
  public var value: Double?
  /// Where it is a quotient, what was divided by what: value = numerator / denominator.
  public var numerator, denominator: Double?
  /// The collaboration that the value belongs to, by name, where a figure of the country is that of one of them.
  public var owner: String?
  /// Why there is no value; `nil` exactly when there is one.
  public var missing: Missing?

  /// An amount; one that is `nil` was not recorded.
  init(_ value: Double?, owner: String? = nil) {
    self.value = value
    self.owner = owner
    missing = value == nil ? .notRecorded : nil
  }

  /// A count.
  init(_ count: Int) { self.init(Double(count)) }

  /// A quotient; without a value when the denominator is nothing.
  init(_ numerator: Double, over denominator: Double) {
    value = ratio(numerator, denominator)
    self.numerator = numerator
    self.denominator = denominator
    missing = value == nil ? .nothingToDivideBy : nil
  }

  /// A quotient of counts.
  init(_ numerator: Int, over denominator: Int) { self.init(Double(numerator), over: Double(denominator)) }

  /// No value.
  init(missing: Missing) { self.missing = missing }

  init(_ headline: HeadlineFigure.Value) {
    if let numerator = headline.numerator, let denominator = headline.denominator {
      self.init(numerator, over: denominator)
      owner = headline.subject
    } else {
      self.init(headline.value, owner: headline.subject)
    }
  }
}
