import Analysis

extension Nynorsk {
  /// What regions are called.
  static func names(_ sort: RegionSort) -> RegionNames {
    switch sort.kind {
    case "economic": RegionNames(one: "økonomisk region", many: "økonomiske regionar", same: "økonomiske region")
    case "travel-to-work", nil: RegionNames(one: "bu- og arbeidsmarknadsregion", many: "bu- og arbeidsmarknadsregionar")
    default: RegionNames(one: "region", many: "regionar")
    }
  }

  /// All land neighbours of a municipality, with their number.
  static func landNeighbours(_ count: Int) -> Prose {
    switch count {
    case 1: "den einaste naboen over land"
    case 2: "begge naboane over land"
    default: "alle \(count) naboar over land"
    }
  }
}
