import Register

/// Participation among the municipalities that lie in one county.
public struct CountyParticipation: Hashable, Sendable {
  /// The county of the municipalities, which need not be the one their collaborations are filed under.
  public var county: County
  /// How many of them are members.
  public var participation: Participation
}

/// Participation per county of the municipality, the highest share first, equal shares by county code; counties
/// without municipalities come last.
///
/// A county code that only municipalities know stands for its own name, so that no municipality is left out.
public func participationByCounty(in snapshot: Snapshot) -> [CountyParticipation] {
  let municipalities = Dictionary(grouping: snapshot.territory.municipalities, by: \.county)
  let named = Set(snapshot.territory.counties.map(\.code))
  let nameless = municipalities.keys.filter { !named.contains($0) }.map { County(code: $0, name: $0) }
  return (snapshot.territory.counties + nameless)
    .map {
      CountyParticipation(county: $0, participation: Participation(of: municipalities[$0.code] ?? [], in: snapshot))
    }
    .sorted { a, b in
      let shares = (a.participation.share ?? -1, b.participation.share ?? -1)
      return shares.0 != shares.1 ? shares.0 > shares.1 : a.county.code < b.county.code
    }
}
