/// One step in the building of areas: a community taken out of the cluster that met the rules least.
public struct ZoneStep: Hashable, Sendable {
  /// What became of the community.
  public enum Outcome: Hashable, Sendable {
    /// It went to the cluster that is told by its first community.
    case joined(String)
    /// It was set on the reserve list: the closest cluster, told by its first community, would have met the rules less.
    case reservedToSpare(String)
    /// It was set on the reserve list: no flow ties it to any other cluster.
    case reservedForWantOfTies
    /// It came from the reserve list to its closest cluster, told by its first community.
    case placed(String)
  }

  /// The community.
  public let community: String
  /// The communities of the cluster that it was in, itself among them, in order.
  public let cluster: [String]
  /// How well that cluster met the rules, as it was judged; `nil` for a community of the reserve list.
  public let validity: Double?
  /// The cohesion with the closest cluster; `nil` when there was none.
  public let cohesion: Double?
  /// How well the closest cluster met the rules without the community and with it; `nil` when there was none.
  public let before, after: Double?
  /// What became of it.
  public let outcome: Outcome
}
