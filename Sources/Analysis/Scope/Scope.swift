import Register

/// The part of a data set that somebody asks about: some of its upper units, some of its collaborations, or both, which
/// then are taken together.
///
/// What touches a part, and why so, is on the page <doc:Scope>.
public struct Scope: Hashable, Sendable {
  /// The upper units, by code, in the order in which they were asked for, each once.
  public let upperUnits: [County]
  /// The ids of the collaborations, in the order in which they were asked for, each once.
  public let collaborations: [String]

  /// A part; `nil` when nothing is asked for, which is the whole.
  public init?(upperUnits: [County] = [], collaborations: [String] = []) {
    var codes: Set<String> = [], ids: Set<String> = []
    self.upperUnits = upperUnits.filter { codes.insert($0.code).inserted }
    self.collaborations = collaborations.filter { ids.insert($0).inserted }
    if codes.isEmpty && ids.isEmpty { return nil }
  }

  /// What the part takes in on the day of a state.
  public func extent(in snapshot: Snapshot) -> ScopeExtent { ScopeExtent(of: self, in: [snapshot]) }

  /// What the part takes in of two states that are compared: what it takes in of either.
  public func extent(in first: Snapshot, _ second: Snapshot) -> ScopeExtent {
    ScopeExtent(of: self, in: [first, second])
  }

  /// What readers know the part by, in the order in which it was asked for; an id stands for a collaboration that the
  /// register does not have.
  public func names(in register: Register) -> [String] {
    upperUnits.map(\.name) + collaborations.map { register.collaboration($0)?.name ?? $0 }
  }
}
