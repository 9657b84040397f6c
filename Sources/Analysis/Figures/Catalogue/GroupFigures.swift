extension Figure {
  /// Participation in a county.
  static let upperUnits: [Figure] = [
    Figure("municipalities", .upperUnit { FigureValue($0.whole.municipalities) }),
    Figure("members", .upperUnit { FigureValue($0.members.municipalities) }),
    Figure(
      "share", in: .share, aliases: ["participation"], of: (.count, .count),
      .upperUnit { FigureValue($0.members.municipalities, over: $0.whole.municipalities) }),
    Figure("population", in: .people, .upperUnit { FigureValue($0.whole.population) }),
    Figure("member_population", in: .people, .upperUnit { FigureValue($0.members.population) }),
    Figure(
      "participation_population", in: .share, of: (.people, .people),
      .upperUnit { FigureValue($0.members.population, over: $0.whole.population) }),
    Figure("area_km2", in: .squareKilometres, .upperUnit { FigureValue($0.whole.areaInSquareKilometres) }),
    Figure("member_area_km2", in: .squareKilometres, .upperUnit { FigureValue($0.members.areaInSquareKilometres) }),
    Figure(
      "participation_area", in: .share, of: (.squareKilometres, .squareKilometres),
      .upperUnit { FigureValue($0.members.areaInSquareKilometres, over: $0.whole.areaInSquareKilometres) }),
    Figure("outsiders", .upperUnit { FigureValue($0.whole.municipalities - $0.members.municipalities) }),
    Figure("outsider_population", in: .people, .upperUnit { FigureValue($0.whole.population - $0.members.population) }),
  ]

  /// Participation in a class of population.
  static let sizeClasses: [Figure] = [
    Figure("from", in: .people, .sizeClass { FigureValue($0.from) }),
    Figure("to", in: .people, .sizeClass { FigureValue($0.to.map(Double.init)) }),
    Figure("municipalities", .sizeClass { FigureValue($0.participation.whole.municipalities) }),
    Figure("members", .sizeClass { FigureValue($0.participation.members.municipalities) }),
    Figure(
      "share", in: .share, aliases: ["participation"], of: (.count, .count),
      .sizeClass { FigureValue($0.participation.members.municipalities, over: $0.participation.whole.municipalities) }),
  ]
}
