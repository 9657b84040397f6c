import Analysis

extension Bokmaal {
  func names(_ kind: RegionKind) -> RegionNames {
    switch kind {
    case .travelToWork:
      .init(
        one: "bo- og arbeidsmarkedsregion", many: "bo- og arbeidsmarkedsregioner",
        all: "bo- og arbeidsmarkedsregionene")
    case .economic:
      .init(
        one: "økonomisk region", many: "økonomiske regioner", all: "de økonomiske regionene",
        same: "økonomiske region")
    case .other: .init(one: "region", many: "regioner", all: "regionene")
    }
  }
  /// What regions are called: as the data set says, or else by their sort.
  static func names(_ sort: RegionSort) -> RegionNames {
    sort.names[Language.nb.code] ?? Self().names(RegionKind(sort.kind))
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
