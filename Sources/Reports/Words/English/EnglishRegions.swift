import Analysis

extension English {
  /// What regions are called.
  static func names(_ sort: RegionSort) -> RegionNames {
    switch sort.kind {
    case "economic": RegionNames(one: "economic region", many: "economic regions")
    case "travel-to-work", nil: RegionNames(one: "travel-to-work region", many: "travel-to-work regions")
    default: RegionNames(one: "region", many: "regions")
    }
  }

  /// All land neighbours of a municipality, with their number.
  static func landNeighbours(_ count: Int) -> Prose {
    switch count {
    case 1: "its only land neighbour"
    case 2: "both land neighbours"
    default: "all \(count) land neighbours"
    }
  }
}
