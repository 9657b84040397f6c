/// What a cluster of communities holds: who lives there, who works there, and who does both.
public struct ZoneBalance: Hashable, Sendable {
  /// Employed residents, wherever they work.
  public var live: Int
  /// Jobs, wherever those who hold them live.
  public var work: Int
  /// Employed residents who work in the cluster too.
  public var inside: Int

  /// A balance from its parts.
  public init(live: Int = 0, work: Int = 0, inside: Int = 0) {
    self.live = live
    self.work = work
    self.inside = inside
  }

  /// Self-containment of the residents: of those who live here, the share who work here. 0 without residents.
  public var supply: Double { live > 0 ? Double(inside) / Double(live) : 0 }
  /// Self-containment of the jobs: of those who work here, the share who live here. 0 without jobs.
  public var demand: Double { work > 0 ? Double(inside) / Double(work) : 0 }
  /// The lesser of the two, by which an area is judged.
  public var containment: Double { min(supply, demand) }
}

extension ZoneRules {
  /// How well a cluster meets the rules: it is an area of its own from 1 on.
  ///
  /// After Coombes and Bond (2008), as Istat (2014) writes it. From 0 to `targetContainment / minimumContainment`;
  /// 1 for a cluster that nobody leaves or enters.
  public func validity(of balance: ZoneBalance) -> Double {
    let containment = balance.containment
    if containment == 1 { return 1 }
    let reached = min(containment / targetContainment, 1)
    let smallness = max((targetSize - Double(balance.live)) / (targetSize - minimumSize), 0)
    let allowance = 1 - (1 - minimumContainment / targetContainment) * smallness
    return reached * allowance * (targetContainment / minimumContainment)
  }

  /// Whether the cluster is an area of its own.
  public func accept(_ balance: ZoneBalance) -> Bool { validity(of: balance) >= 1 }
}
