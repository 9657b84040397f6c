import Register

extension Figure {
  /// What the country comes to besides the figures at the head of a report: shares that sentences name.
  static let ofTheWhole: [Figure] = [
    Figure(
      "labour_market_collaborations",
      .known(.country) { known, _ in FigureValue(known.sums.count { !known.thresholds.isRegional($0.members) }) }),
    Figure(
      "labour_market_collaboration_share", in: .share, of: (.count, .count),
      .known(.country) { known, _ in
        FigureValue(known.sums.count { !known.thresholds.isRegional($0.members) }, over: known.sums.count)
      }),
    Figure(
      "labour_market_municipalities", in: .share, of: (.count, .count),
      .known(.country) { known, _ in
        let members = known.sums.filter { !known.thresholds.isRegional($0.members) }
          .reduce(0) { $0 + $1.members.municipalities }
        return FigureValue(members, over: known.evidence.snapshot.territory.municipalities.count)
      }),
    Figure(
      "small_municipalities", limit: .smallOutsiderPopulation,
      .known(.country) { known, _ in FigureValue(known.small.count) }),
    Figure(
      "small_outsiders", limit: .smallOutsiderPopulation,
      .known(.country) { known, _ in FigureValue(known.outsiders(known.small).count) }),
    Figure(
      "small_outsider_share", in: .share, of: (.count, .count), limit: .smallOutsiderPopulation,
      .known(.country) { known, _ in FigureValue(known.outsiders(known.small).count, over: known.small.count) }),
    Figure(
      "outsiders_per_member", in: .mean, of: (.count, .count),
      .known(.country) { known, _ in
        let participation = known.evidence.snapshot.participation
        let members = participation.members.municipalities
        return FigureValue(participation.whole.municipalities - members, over: members)
      }),
    Figure(
      "populous_collaborations", in: .share, of: (.count, .count), limit: .populousCollaboration,
      .known(.country) { known, _ in
        let least = known.thresholds[.populousCollaboration]
        return FigureValue(known.sums.count { Double($0.members.population) > least }, over: known.sums.count)
      }),
    Figure(
      "fewest_members",
      .known(.country) { known, _ in
        let least = known.sums.filter { $0.members.municipalities > 0 }.min {
          $0.members.municipalities < $1.members.municipalities
        }
        return FigureValue((least?.members.municipalities).map(Double.init), owner: least?.collaboration.name)
      }),
    Figure(
      "most_members",
      .known(.country) { known, _ in
        let most = known.sums.max { $0.members.municipalities < $1.members.municipalities }
        return FigureValue((most?.members.municipalities).map(Double.init), owner: most?.collaboration.name)
      }),
    Figure(
      "population_of_rounded_rows", in: .people,
      .known(.country) { known, _ in
        FigureValue(known.sums.reduce(0) { $0 + rounded(Double($1.members.population), toNearest: 1_000) })
      }),
    Figure(
      "area_of_rounded_rows", in: .squareKilometres,
      .known(.country) { known, _ in
        FigureValue(known.sums.reduce(0) { $0 + rounded($1.members.areaInSquareKilometres, toNearest: 100) })
      }),
    Figure(
      "purely_municipal_collaborations",
      .known(.country) { known, _ in
        FigureValue(known.sums.count - known.collaborations(withRole: .countyAuthority).count)
      }),
    Figure(
      "collaborations_with_upper_authority",
      .known(.country) { known, _ in FigureValue(known.collaborations(withRole: .countyAuthority).count) }),
    Figure(
      "collaborations_with_state_body",
      .known(.country) { known, _ in FigureValue(known.collaborations(withRole: .stateBody).count) }),
    Figure("relations", .known(.country) { known, _ in FigureValue(known.evidence.relations.count) }),
    Figure("plans", .known(.country) { known, _ in FigureValue(known.evidence.plans.count) }),
    Figure("arrangements", .known(.country) { known, _ in FigureValue(known.records.arrangements.count) }),
  ]
}

extension FigureCatalogue {
  /// The municipalities under the limit of small ones, by code.
  var small: [Municipality] {
    evidence.snapshot.territory.municipalities.filter {
      Double($0.population) < thresholds[.smallOutsiderPopulation]
    }
  }
}

extension Threshold {
  /// More inhabitants than these make a collaboration a populous one.
  public static let populousCollaboration = Threshold(.populousCollaboration, value: 15_000)
}
