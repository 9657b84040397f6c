extension Figure {
  /// What the collaborations together make of a region.
  static let ofRegions: [Figure] = [
    Figure("municipalities", needs: .regions, .region { FigureValue($0.municipalities.count) }),
    Figure("population", in: .people, needs: .regions, .region { FigureValue($0.population) }),
    Figure("members", needs: .regions, .region { FigureValue($0.memberCount) }),
    Figure(
      "cover", in: .share, aliases: ["participation_population"], of: (.people, .people), needs: .regions,
      .region { FigureValue($0.memberPopulation, over: $0.population) }),
    Figure("collaborations", needs: .regions, .region { FigureValue($0.parts.count) }),
  ]

  /// What is known of a municipality.
  static let ofMunicipalities: [Figure] = [
    Figure("population", in: .people, .municipality { FigureValue($0.population) }),
    Figure("area_km2", in: .squareKilometres, .municipality { FigureValue($0.areaInSquareKilometres) }),
    Figure("land_area_km2", in: .squareKilometres, .municipality { FigureValue($0.landAreaInSquareKilometres) }),
    Figure("centrality", in: .number, .municipality { FigureValue($0.centrality.map(Double.init)) }),
  ]
}
