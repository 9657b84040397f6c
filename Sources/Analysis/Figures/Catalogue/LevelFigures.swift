import Register

extension Figure {
  /// What the levels above the municipalities come to, one against the other.
  static let ofLevels: [Figure] = [
    Figure("upper_units", .known(.country) { known, _ in FigureValue(known.upperUnits.count) }),
    Figure(
      "upper_units_nearly_covered", limit: .nearlyCovered,
      .known(.country) { known, _ in FigureValue(known.nearlyCovered.count) }),
    Figure(
      "lowest_upper_share", in: .share, of: (.count, .count),
      .known(.country) { known, _ in known.upperUnits.last.map { share($0) } ?? FigureValue(missing: .noSuchSubject) }),
    Figure(
      "highest_upper_share", in: .share, of: (.count, .count),
      .known(.country) { known, _ in known.upperUnits.first.map { share($0) } ?? FigureValue(missing: .noSuchSubject) }),
  ]

  /// Which collaborations reach into a level above, and how much of those outside lies in it.
  static let ofUpperUnits: [Figure] =
    [
      collaborations(of: .upperUnit),
      Figure(
        "share_of_outsiders", in: .share, of: (.count, .count),
        .known(.upperUnit) { known, subject in
          known.municipalities(of: subject).map {
            FigureValue(known.outsiders($0).count, over: known.evidence.snapshot.outsiders.count)
          }
        }),
      Figure(
        "filed_collaborations",
        .known(.upperUnit) { known, subject in
          guard known.municipalities(of: subject) != nil else { return nil }
          let codes = Set(subject.key.split(separator: "+").map(String.init))
          return FigureValue(
            groupedByCounty(known.sums, in: known.evidence.snapshot.territory)
              .filter { codes.contains($0.county.code) }.reduce(0) { $0 + $1.collaborations.count })
        }),
    ]

  /// The same of any municipalities together, with participation among them.
  static let ofGroups: [Figure] =
    [
      Figure(
        "municipalities",
        .known(.group) { known, subject in known.municipalities(of: subject).map { FigureValue($0.count) } }),
      Figure(
        "members",
        .known(.group) { known, subject in
          known.municipalities(of: subject).map { FigureValue($0.count - known.outsiders($0).count) }
        }),
      Figure(
        "share", in: .share, aliases: ["participation"], of: (.count, .count),
        .known(.group) { known, subject in
          known.municipalities(of: subject).map { FigureValue($0.count - known.outsiders($0).count, over: $0.count) }
        }),
      Figure(
        "population", in: .people,
        .known(.group) { known, subject in
          known.municipalities(of: subject).map { FigureValue($0.reduce(0) { $0 + $1.population }) }
        }),
      Figure(
        "outsiders",
        .known(.group) { known, subject in
          known.municipalities(of: subject).map { FigureValue(known.outsiders($0).count) }
        }),
      collaborations(of: .group),
    ]

  /// The collaborations that municipalities of a subject are members of.
  private static func collaborations(of kind: FigureSubject.Kind) -> Figure {
    Figure(
      "collaborations",
      .known(kind) { known, subject in
        known.municipalities(of: subject).map { FigureValue(known.collaborations(with: $0).count) }
      })
  }

  private static func share(_ upper: CountyParticipation) -> FigureValue {
    let (members, whole) = (upper.participation.members.municipalities, upper.participation.whole.municipalities)
    var value = FigureValue(members, over: whole)
    value.owner = upper.county.name
    return value
  }
}

extension FigureCatalogue {
  /// The levels above with municipalities in them, the highest participation first.
  var upperUnits: [CountyParticipation] {
    participationByCounty(in: evidence.snapshot).filter { $0.participation.whole.municipalities > 0 }
  }

  /// Those of them in which all or nearly all municipalities are members.
  var nearlyCovered: [CountyParticipation] {
    upperUnits.filter { ($0.participation.share ?? 0) >= thresholds[.nearlyCovered] }
  }
}

extension Threshold {
  /// From which participation all or nearly all take part.
  public static let nearlyCovered = Threshold(.nearlyCovered, value: 0.95)
}
