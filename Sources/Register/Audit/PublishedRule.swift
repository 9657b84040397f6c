extension RegisterRule {
  /// What a report has printed should come out again, within the rounding that the printed figure shows.
  public static let publishedDiffers = RegisterRule(
    kind: "published-differs", summary: "A computed figure does not round to the published one."
  ) { audit in
    audit.register.collaborations(on: audit.day).flatMap { collaboration in
      let members = audit.register.members(of: collaboration.id, on: audit.day).compactMap(audit.territory.municipality)
      let population = members.reduce(0) { $0 + $1.population }
      let area = members.reduce(0) { $0 + $1.areaInSquareKilometres }
      let published = collaboration.published
      let figures: [(name: String, computed: Double, published: Int?, greatestUnit: Int)] = [
        ("members", Double(members.count), published.members, 1),
        ("population", Double(population), published.population, 1000),
        ("area_km2", area, published.areaInSquareKilometres, 100),
      ]
      return figures.compactMap { figure -> Problem? in
        guard let printed = figure.published,
          differs(figure.computed, from: printed, roundedTo: figure.greatestUnit)
        else { return nil }
        let computed = Int(figure.computed.rounded())
        return Problem(
          kind: "published-differs", severity: .warning, subject: collaboration.id,
          sentence: "\(figure.name) of \(collaboration.name): \(computed) computed, \(printed) published",
          values: [.init("measure", figure.name), .init("computed", computed), .init("published", printed)])
      }
    }
  }
}

/// Whether the value would not be printed so, when it is rounded to a unit of 1, 10, 100 … that divides the figure.
private func differs(_ value: Double, from printed: Int, roundedTo greatest: Int) -> Bool {
  var unit = greatest
  while unit > 1, printed % unit != 0 { unit /= 10 }
  return (value - Double(printed)).magnitude > Double(unit) / 2
}
