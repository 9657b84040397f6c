import Register

extension HeadlineFigure {
  /// Every headline figure, in the order in which reports list them.
  public static let all: [HeadlineFigure] = size + outside + staff + spread + scale

  private static let size: [HeadlineFigure] = [
    .amount("collaborations") { Double($0.collaborations.count) },
    .amount("members") { Double($0.participation.members.municipalities) },
    .amount("municipalities") { Double($0.participation.whole.municipalities) },
    .quotient("participation") {
      (Double($0.participation.members.municipalities), Double($0.participation.whole.municipalities))
    },
    .quotient("participation_population", of: .people) {
      (Double($0.participation.members.population), Double($0.participation.whole.population))
    },
    .quotient("participation_area", of: .squareKilometres) {
      ($0.participation.members.areaInSquareKilometres, $0.participation.whole.areaInSquareKilometres)
    },
    .amount("member_population", .people) { Double($0.participation.members.population) },
    .amount("member_area_km2", .squareKilometres) { $0.participation.members.areaInSquareKilometres },
    .amount("population", .people) { Double($0.participation.whole.population) },
    .amount("area_km2", .squareKilometres) { $0.participation.whole.areaInSquareKilometres },
  ]

  private static let outside: [HeadlineFigure] = [
    .amount("outsiders") { Double($0.outsiders.count) },
    .quotient("outsider_share") { (Double($0.outsiders.count), Double($0.participation.whole.municipalities)) },
    .amount("outsider_population", .people) { Double(Aggregate(of: $0.outsiders).population) },
    .quotient("outsider_population_share", of: .people) {
      (Double(Aggregate(of: $0.outsiders).population), Double($0.participation.whole.population))
    },
    .amount("large_outsiders") { Double($0.largeOutsiders.count) },
  ]

  private static let staff: [HeadlineFigure] = [
    .amount("fte", .fullTimeEquivalents) { Analysis.fullTimeEquivalents(of: $0.collaborations.map(\.collaboration)) },
    .amount("fte_collaborations") { Double($0.fullTimeEquivalents.count) },
    .quotient("mean_fte", .mean, of: .fullTimeEquivalents) {
      (decimalSum($0.fullTimeEquivalents), Double($0.fullTimeEquivalents.count))
    },
    .quotient("fte_2_or_more") { basis in
      let several = basis.fullTimeEquivalents.count { $0 >= basis.thresholds[.severalFullTimeEquivalents] }
      return (Double(several), Double(basis.fullTimeEquivalents.count))
    },
  ]

  private static let spread: [HeadlineFigure] = [
    .quotient("mean_members", .mean) { ($0.sums(of: $0.collaborations).members, Double($0.collaborations.count)) },
    .quotient("mean_population", .people, of: .people) {
      ($0.sums(of: $0.collaborations).population, Double($0.collaborations.count))
    },
    .amount("smallest_population", .people, subject: { $0.smallest?.collaboration.name }) {
      ($0.smallest?.members.population).map(Double.init)
    },
    .amount("largest_population", .people, subject: { $0.largest?.collaboration.name }) {
      ($0.largest?.members.population).map(Double.init)
    },
  ]

  private static let scale: [HeadlineFigure] = [
    .quotient("labour_market_members") {
      ($0.sums(of: $0.labourMarket).members, Double($0.participation.members.municipalities))
    },
    .quotient("labour_market_population", of: .people) {
      ($0.sums(of: $0.labourMarket).population, Double($0.participation.whole.population))
    },
    .amount("regional_collaborations") { Double($0.regional.count) },
    .quotient("regional_members") {
      ($0.sums(of: $0.regional).members, Double($0.participation.members.municipalities))
    },
    .quotient("regional_municipalities") {
      ($0.sums(of: $0.regional).members, Double($0.participation.whole.municipalities))
    },
    .quotient("regional_population", of: .people) {
      ($0.sums(of: $0.regional).population, Double($0.participation.whole.population))
    },
  ]
}
