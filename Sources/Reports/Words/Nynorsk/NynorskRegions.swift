import Analysis

extension Nynorsk {
  func names(_ kind: RegionKind) -> RegionNames {
    switch kind {
    case .travelToWork:
      .init(
        one: "bu- og arbeidsmarknadsregion", many: "bu- og arbeidsmarknadsregionar",
        all: "bu- og arbeidsmarknadsregionane")
    case .economic:
      .init(
        one: "økonomisk region", many: "økonomiske regionar", all: "dei økonomiske regionane",
        same: "økonomiske region")
    case .other: .init(one: "region", many: "regionar", all: "regionane")
    }
  }
  /// What regions are called: as the data set says, or else by their sort.
  static func names(_ sort: RegionSort) -> RegionNames {
    sort.names[Language.nn.code] ?? Self().names(RegionKind(sort.kind))
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
