extension Figure {
  /// What a collaboration and its members add up to.
  static let collaborations: [Figure] = [
    Figure("number", in: .number, .collaboration { FigureValue($0.collaboration.number) }),
    Figure("members", .collaboration { FigureValue($0.members.municipalities) }),
    Figure("population", in: .people, .collaboration { FigureValue($0.members.population) }),
    Figure("area_km2", in: .squareKilometres, .collaboration { FigureValue($0.members.areaInSquareKilometres) }),
    Figure("fte", in: .fullTimeEquivalents, .collaboration { FigureValue($0.collaboration.fullTimeEquivalents) }),
    Figure(
      "established", in: .year, aliases: ["founded"],
      .collaboration { FigureValue($0.collaboration.founding.year.map(Double.init)) }),
  ]

  /// How well a collaboration agrees with regions and flows, and in how many pieces it lies.
  static let fit: [Figure] = [
    Figure("regions_touched", needs: .regions, .fit { FigureValue($0.regions.count) }),
    Figure("regions_whole", needs: .regions, .fit { FigureValue($0.wholeRegions.count) }),
    Figure(
      "dominant_share", in: .share, of: (.people, .people), needs: .regions,
      .fit { fit in
        fit.dominantRegion.map { FigureValue($0.population, over: fit.population) } ?? .nothingToDivideBy
      }),
    Figure(
      "dominant_cover", in: .share, of: (.people, .people), needs: .regions,
      .fit { fit in
        fit.dominantRegion.map { FigureValue($0.population, over: $0.regionPopulation) } ?? .nothingToDivideBy
      }),
    Figure(
      "mean_cover", in: .share, of: (.people, .people), needs: .regions,
      // Weighted by people: whole regions alone give exactly 1.
      .fit { fit in
        fit.regions.isEmpty
          ? .nothingToDivideBy
          : FigureValue(fit.regions.reduce(0) { $0 + Double($1.population) * $1.cover }, over: Double(fit.population))
      }),
    Figure(
      "leaderless", in: .share, of: (.people, .people), needs: .regions,
      .fit { fit in
        fit.regions.isEmpty
          ? .nothingToDivideBy
          : FigureValue(fit.regions.reduce(0) { $0 + ($1.hasCentre ? 0 : $1.population) }, over: fit.population)
      }),
    Figure(
      "self_containment", in: .share, of: (.people, .people), needs: .commuting,
      .fit { FigureValue($0.commuting.inside, over: $0.commuting.employedResidents) }),
    Figure(
      "self_containment_demand", in: .share, of: (.people, .people), needs: .commuting,
      .fit { FigureValue($0.commuting.inside, over: $0.commuting.jobs) }),
    Figure(
      "strongest_pull_share", in: .share, of: (.people, .people), needs: .commuting,
      .fit { fit in
        fit.commuting.strongestPull.map { FigureValue($0.employed, over: fit.commuting.employedResidents) }
          ?? .nothingToDivideBy
      }),
    Figure("employed_residents", in: .people, needs: .commuting, .fit { FigureValue($0.commuting.employedResidents) }),
    Figure("jobs", in: .people, needs: .commuting, .fit { FigureValue($0.commuting.jobs) }),
    Figure("land_pieces", needs: .land, .fit { FigureValue($0.landPieces.map { Double($0.count) }) }),
    Figure("pieces", needs: .nearShore, .fit { FigureValue($0.pieces.map { Double($0.count) }) }),
  ]
}

extension FigureValue {
  /// A share of nothing.
  fileprivate static let nothingToDivideBy = FigureValue(missing: .nothingToDivideBy)
}
