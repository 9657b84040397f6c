extension FlagRule {
  /// Regions with members in several collaborations.
  static let splitRegion = FlagRule(
    .splitRegion, kinds: [.splitRegion], thresholds: [.splitCollaborations], obstacle: withoutRegions
  ) { measures, limits in
    measures.regions.filter { Double($0.parts.count) >= limits[.splitCollaborations] }.map { region in
      // The greatest part first; the parts are by number, and sorting keeps that among equals.
      let parts = region.parts.enumerated().sorted {
        ($1.element.population, $0.offset) < ($0.element.population, $1.offset)
      }
      .map { SplitRegionFacts.Part(measures.named(collaboration: $0.element.collaboration), cover: $0.element.cover) }
      return Finding(
        .splitRegion(
          SplitRegionFacts(
            region: Named(region.region, region.name), population: region.population, cover: region.cover,
            parts: parts, collaborations: region.parts.map(\.collaboration),
            limit: limits.limit(.splitCollaborations))))
    }
  }
}

/// A region with members of several collaborations.
public struct SplitRegionFacts: Hashable, Sendable {
  /// A collaboration and what it has of the region.
  public struct Part: Hashable, Sendable {
    /// The collaboration.
    public var collaboration: Named<String>
    /// The share of the region's inhabitants who live in its members, 0...1.
    public var cover: Double

    init(_ collaboration: Named<String>, cover: Double) {
      self.collaboration = collaboration
      self.cover = cover
    }
  }

  /// The region.
  public var region: Named<String>
  /// Its inhabitants.
  public var population: Int
  /// The share of them who live in municipalities with a collaboration, 0...1; `nil` without inhabitants.
  public var cover: Double?
  /// The collaborations, the one with the greatest share first.
  public var parts: [Part]
  /// Their ids, by number.
  public var collaborations: [String]
  /// The limit on their number.
  public var limit: Limit

  /// The share of the inhabitants who live outside every collaboration; `nil` when nobody does.
  public var outside: Double? { cover.flatMap { $0 < 1 ? 1 - $0 : nil } }
}

extension SplitRegionFacts: MeasuredFacts {
  var kind: FindingKind { .splitRegion }
  var subject: Finding.Subject { .region(region.key) }
  var values: [Finding.NamedValue] {
    [
      .init("collaborations", .list(collaborations)), .init("population", .whole(population)), .init("cover", cover),
      .init(limit),
    ]
  }
}

extension Threshold {
  static let splitCollaborations = Threshold(.splitCollaborations, value: 2)
}
