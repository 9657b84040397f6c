/// What a report recommends for one kind of need on one kind of supplier market. Texts are by language; under the empty code
/// where the table has them in one language alone.
public struct NeedCell: Hashable, Sendable {
  /// Its key.
  public var id: String
  /// The need, the market, what is recommended, and the things that are named.
  public var need, market, recommendation, categories: [String: String]
  /// Where it was read.
  public var source: String

  /// A cell from its parts.
  public init(
    id: String, need: [String: String], market: [String: String], recommendation: [String: String],
    categories: [String: String] = [:], source: String = ""
  ) {
    self.id = id
    self.need = need
    self.market = market
    self.recommendation = recommendation
    self.categories = categories
    self.source = source
  }
}
