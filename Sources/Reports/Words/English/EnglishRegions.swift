import Analysis

extension English {
  func names(_ kind: RegionKind) -> RegionNames {
    switch kind {
    case .travelToWork:
      .init(one: "travel-to-work region", many: "travel-to-work regions", all: "the travel-to-work regions")
    case .economic:
      .init(one: "economic region", many: "economic regions", all: "the economic regions")
    case .other: .init(one: "region", many: "regions", all: "the regions")
    }
  }
  /// What regions are called: as the data set says, or else by their sort.
  static func names(_ sort: RegionSort) -> RegionNames {
    sort.names[Language.en.code] ?? Self().names(RegionKind(sort.kind))
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
