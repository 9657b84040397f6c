extension FlagRule {
  /// Collaborations on the scale of a county rather than of one labour market.
  static let regionalScale = FlagRule(
    .regionalScale, kinds: [.regionalScale], thresholds: [.regionalMembers, .regionalArea]
  ) { measures, limits in
    measures.fits.filter { fit in
      limits.isRegional(Aggregate(of: measures.evidence.snapshot.members(of: fit.collaboration)))
    }.map { fit in
      Finding(
        .regionalScale(
          RegionalScaleFacts(
            collaboration: measures.named(collaboration: fit.collaboration), members: fit.members.count,
            areaInSquareKilometres: fit.areaInSquareKilometres, membersLimit: limits.limit(.regionalMembers),
            areaLimit: limits.limit(.regionalArea))))
    }
  }
}

/// A collaboration on the scale of a county.
public struct RegionalScaleFacts: Hashable, Sendable {
  /// The collaboration.
  public var collaboration: Named<String>
  /// Its members.
  public var members: Int
  /// Their area.
  public var areaInSquareKilometres: Double
  /// The limits on members and on area.
  public var membersLimit, areaLimit: Limit
}

extension RegionalScaleFacts: MeasuredFacts {
  var kind: FindingKind { .regionalScale }
  var subject: Finding.Subject { .collaboration(collaboration.key) }
  var values: [Finding.NamedValue] {
    [
      .init("members", .whole(members)), .init("area_km2", .number(areaInSquareKilometres)), .init(membersLimit),
      .init(areaLimit),
    ]
  }
}

extension Threshold {
  /// How many members a collaboration on a regional scale has.
  public static let regionalMembers = Threshold(.regionalMembers, value: 11)
  /// How large the area of its members is, in square kilometres.
  public static let regionalArea = Threshold(.regionalArea, value: 7_000)
}
