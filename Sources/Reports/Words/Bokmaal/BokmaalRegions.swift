import Analysis

extension Bokmaal {
  /// What regions are called.
  static func names(_ sort: RegionSort) -> RegionNames {
    switch sort.kind {
    case "economic": RegionNames(one: "økonomisk region", many: "økonomiske regioner", same: "økonomiske region")
    case "travel-to-work", nil: RegionNames(one: "bo- og arbeidsmarkedsregion", many: "bo- og arbeidsmarkedsregioner")
    default: RegionNames(one: "region", many: "regioner")
    }
  }

  /// All land neighbours of a municipality, with their number.
  static func landNeighbours(_ count: Int) -> Prose {
    switch count {
    case 1: "den eneste naboen over land"
    case 2: "begge naboene over land"
    default: "alle \(count) naboer over land"
    }
  }
}
