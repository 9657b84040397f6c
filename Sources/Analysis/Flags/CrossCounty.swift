extension FlagRule {
  /// Collaborations over a county border.
  static let crossCounty = FlagRule(
    .crossCounty, kinds: [.crossCounty], thresholds: [.crossCountyCounties]
  ) { measures, limits in
    let territory = measures.evidence.snapshot.territory
    return measures.fits.compactMap { fit in
      let members = fit.members.compactMap(territory.municipality)
      let groups = Dictionary(grouping: members, by: \.county)
      guard Double(groups.count) >= limits[.crossCountyCounties] else { return nil }
      let counties = groups.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
      return Finding(
        .crossCounty(
          CrossCountyFacts(
            collaboration: measures.named(collaboration: fit.collaboration),
            counties: counties.map { county, members in
              .init(county: Named(county, territory.county(county)?.name ?? county), members: members.count)
            },
            limit: limits.limit(.crossCountyCounties))))
    }
  }
}

/// A collaboration over a county border.
public struct CrossCountyFacts: Hashable, Sendable {
  /// A county and how many members lie in it.
  public struct Part: Hashable, Sendable {
    /// The county.
    public var county: Named<String>
    /// The members in it.
    public var members: Int
  }

  /// The collaboration.
  public var collaboration: Named<String>
  /// The counties, the one with most members first.
  public var counties: [Part]
  /// The limit on their number.
  public var limit: Limit
}

extension CrossCountyFacts: MeasuredFacts {
  var kind: FindingKind { .crossCounty }
  var subject: Finding.Subject { .collaboration(collaboration.key) }
  var values: [Finding.NamedValue] {
    [.init("counties", .list(counties.map(\.county.key).sorted())), .init(limit)]
  }
}

extension Threshold {
  static let crossCountyCounties = Threshold(.crossCountyCounties, value: 2)
}
