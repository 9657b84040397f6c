extension RegisterRule {
  /// What a report has printed should come out again, within the rounding that the printed figure shows.
  public static let publishedDiffers = RegisterRule(
    kind: "published-differs", summary: "A computed figure does not round to the published one."
  ) { audit in
    // What was printed for one day says nothing of another.
    if let day = audit.published?.day, day != audit.day { return [] }
    return audit.register.collaborations(on: audit.day).flatMap { collaboration in
      let members = audit.counted.members(of: collaboration.id, on: audit.day).compactMap(audit.territory.municipality)
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

extension RegisterRule {
  /// The totals of a report are of the same collaborations as its rows.
  public static let publishedTotalDiffers = RegisterRule(
    kind: "published-total-differs", summary: "A computed total does not round to the published one."
  ) { audit in
    guard let published = audit.published, published.day == audit.day else { return [] }
    let collaborations = audit.register.collaborations(on: audit.day)
    let members = Set(audit.members.compactMap(\.municipality)).compactMap(audit.territory.municipality)
    let population = members.reduce(0) { $0 + $1.population }
    let figures: [(name: String, computed: Double, published: Double?, greatestUnit: Int)] = [
      ("collaborations", Double(collaborations.count), published.collaborations.map { Double($0) }, 1),
      ("members", Double(members.count), published.members.map { Double($0) }, 1),
      ("population", Double(population), published.population.map { Double($0) }, 1000),
      (
        "area_km2", members.reduce(0) { $0 + $1.areaInSquareKilometres },
        published.areaInSquareKilometres.map { Double($0) }, 100
      ),
      (
        "fte", collaborations.reduce(0) { $0 + ($1.fullTimeEquivalents ?? 0) }, published.fullTimeEquivalents, 1
      ),
    ]
    return figures.compactMap { figure in
      guard let printed = figure.published else { return nil }
      // Half posts are printed as such; then nothing is rounded.
      let isWhole = printed == printed.rounded()
      let isOff =
        isWhole
        ? differs(figure.computed, from: Int(printed), roundedTo: figure.greatestUnit)
        : (figure.computed - printed).magnitude > 0.05
      guard isOff else { return nil }
      // At most two decimals: the sum of many has none that mean anything beyond.
      let computed = (figure.computed * 100).rounded() / 100
      func text(_ number: Double) -> String { number == number.rounded() ? String(Int(number)) : String(number) }
      return Problem(
        kind: "published-total-differs", severity: .warning, subject: figure.name,
        sentence: "\(figure.name) of all collaborations: \(text(computed)) computed, \(text(printed)) published",
        values: [.init("computed", text(computed)), .init("published", text(printed))])
    }
  }
}

/// Whether the value would not be printed so, when it is rounded to a unit of 1, 10, 100 … that divides the figure.
private func differs(_ value: Double, from printed: Int, roundedTo greatest: Int) -> Bool {
  var unit = greatest
  while unit > 1, printed % unit != 0 { unit /= 10 }
  return (value - Double(printed)).magnitude > Double(unit) / 2
}
