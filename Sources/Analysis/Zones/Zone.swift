/// An area built from flows.
public struct Zone: Hashable, Sendable {
  /// The community in it with most jobs, the first of equals; areas are told by it.
  public let centre: String
  /// Its communities, in the order of their ids.
  public let members: [String]
  /// Who lives and works there.
  public let balance: ZoneBalance
  /// How well it meets the rules; below 1 where communities of the reserve list weigh on it.
  public let validity: Double
}

/// A division of communities into areas, with how it came about.
public struct ZoneDivision: Hashable, Sendable {
  /// A community that stands in no area from the start.
  public struct SetAside: Hashable, Sendable {
    /// Why it does.
    public enum Reason: String, Hashable, Sendable {
      /// Nobody who is employed lives there.
      case noResidents = "no-residents"
      /// Nobody works there.
      case noJobs = "no-jobs"
      /// Nobody leaves it or enters it for work.
      case innerFlowOnly = "inner-flow-only"
      /// No flow ties it to any area.
      case noTies = "no-ties"
    }
    /// The community.
    public let community: String
    /// Why.
    public let reason: Reason
  }

  /// The areas, in the order of their centres' ids.
  public let zones: [Zone]
  /// The communities in no area, in the order of their ids.
  public let setAside: [SetAside]
  /// The communities of the reserve list, in the order in which they came to it.
  public let reserve: [String]
  /// What was done, in order.
  public let steps: [ZoneStep]

  /// The area of a community; `nil` when it stands in none.
  public func zone(of community: String) -> Zone? { zones.first { $0.members.contains(community) } }

  /// The steps that moved a community, or moved others in or out of its cluster, in order.
  public func steps(concerning community: String) -> [ZoneStep] {
    steps.filter { $0.cluster.contains(community) }
  }
}
