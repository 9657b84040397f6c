import Register
import Reports

/// How somebody wants to see a data set.
public struct ViewRequest: Sendable {
  /// The day the register is shown as of; that of the data set when `nil`.
  public var day: Day?
  /// Limits to use instead of the data set's, by name.
  public let limits: [String: Double]
  /// A table of memberships that are shown as carried out.
  public var proposals: GivenFile?
  /// The regions that collaborations are measured against; the data set's own when `nil`.
  public var regions: RegionChoice?
  /// The language of documents; the first of the data set's when `nil`.
  public var language: Language?

  /// A request; fails on a limit that no rule has, or with a value that it cannot have.
  public init(
    day: Day? = nil, limits: [(id: String, value: Double)], proposals: GivenFile? = nil, regions: RegionChoice? = nil,
    language: Language? = nil
  ) throws(Failure) {
    if let fault = limitFault(limits) { throw Failure(verbatim: fault, cause: .wrongRequest) }
    self.day = day
    self.limits = Dictionary(limits.map { ($0.id, $0.value) }) { _, last in last }
    self.proposals = proposals
    self.regions = regions
    self.language = language
  }

  /// A request that changes no limits.
  public init(day: Day? = nil, proposals: GivenFile? = nil, language: Language? = nil) {
    self.day = day
    limits = [:]
    self.proposals = proposals
    self.language = language
  }
}
