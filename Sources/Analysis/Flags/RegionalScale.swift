extension FlagRule {
  /// Collaborations on the scale of a county rather than of one labour market.
  static let regionalScale = FlagRule(
    id: "regional-scale",
    name: Wording(
      nb: "Samarbeid på regionalt nivå", nn: "Samarbeid på regionalt nivå", en: "Collaborations on a regional scale"),
    summary: Wording(
      nb: "Samarbeidet har så mange medlemmer og så stort areal at det virker på regionalt nivå.",
      nn: "Samarbeidet har så mange medlemer og så stort areal at det verkar på regionalt nivå.",
      en: "The collaboration has so many members and so large an area that it works on a regional scale."),
    thresholds: [.regionalMembers, .regionalArea]
  ) { measures, limits in
    measures.fits.filter {
      Double($0.members.count) >= limits[.regionalMembers] && $0.areaInSquareKilometres >= limits[.regionalArea]
    }.map { fit in
      let name = measures.name(ofCollaboration: fit.collaboration)
      let (members, area) = (fit.members.count, Int(fit.areaInSquareKilometres.rounded()))
      return Finding(
        kind: "regional-scale", subject: .collaboration(fit.collaboration),
        reason: Wording(
          nb: "\(name): \(members) medlemmer og \(area) km²: på regionalt nivå",
          nn: "\(name): \(members) medlemer og \(area) km²: på regionalt nivå",
          en: "\(name): \(members) members and \(area) km²: on a regional scale"),
        values: [
          .init("members", .whole(members)), .init("area_km2", .number(fit.areaInSquareKilometres)),
          .init(.regionalMembers, in: limits), .init(.regionalArea, in: limits),
        ])
    }
  }
}

extension Threshold {
  static let regionalMembers = Threshold(
    id: "regional_members", value: 11,
    meaning: Wording(nb: "medlemmer; minst så mange", nn: "medlemer; minst så mange", en: "members; at least"))
  static let regionalArea = Threshold(
    id: "regional_area_km2", value: 7_000,
    meaning: Wording(
      nb: "medlemmenes areal i km²; minst så mye", nn: "arealet til medlemene i km²; minst så mykje",
      en: "the members' area in km²; at least"))
}
