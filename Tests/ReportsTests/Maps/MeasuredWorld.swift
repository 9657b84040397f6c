import Analysis
import Register
import Reports

extension MapWorld {
  /// A country with regions, people, neighbours: what every map needs.
  ///
  /// Two regions: the left half and the right half. B and C are the hinterland of a town outside, h is a hole in D.
  static func measured(language: Language = .nb) -> MapWorld {
    let drawing = """
      .AABBx..
      AABBBxxC
      .AADDD.C
      ..DDhDC.
      ..ADDD..
      """
    var world = MapWorld(drawing, language: language)
    let old = world.input.report.snapshot
    let municipalities = old.territory.municipalities.enumerated().map { place, one in
      var one = one
      // The towns outside lead the region in the east, so that the collaborations there lack its centre.
      let isTown = one.county == "02" && old.collaboration(of: one.code) == nil
      one.population = isTown ? 30_000 + place : 1_000 + 700 * place
      one.landAreaInSquareKilometres = place % 5 == 0 ? nil : 8
      return one
    }
    world.input.report.snapshot = Snapshot(
      territory: Territory(
        municipalities: municipalities, counties: old.territory.counties,
        divisions: Divisions([
          Partition(
            id: "halves", kind: "travel-to-work", assignments: municipalities.map { ($0.code, $0.county) })
        ])), register: old.register, day: old.day)
    let codes = world.input.codes
    world.input.report.contiguity = Contiguity(
      pairs: world.input.topology.borders().compactMap { border in
        guard let first = codes[border.first], let second = codes[border.second] else { return nil }
        return (first, second, sharedMetres: border.length)
      })
    return world
  }

  /// The measured country with everything on it that maps can show: a column chosen, an earlier state, marks of both
  /// sorts, plans, an owner, another arrangement.
  static func full(language: Language = .nb) -> MapWorld {
    var world = measured(language: language)
    let now = world.input.report.snapshot
    // Before: no C yet, an E that ends, one that leaves A, one that moves from A to D, one that joins B.
    let before = MapWorld(
      """
      .AABBA..
      AABxBxxx
      .AAADD.x
      ..DDhDx.
      ..ADEE..
      """)
    world.input.earlier = Snapshot(
      territory: now.territory, register: before.input.report.snapshot.register,
      day: Day(year: 2019, month: 12, day: 31)!)
    world.input.report.snapshot = Snapshot(
      territory: now.territory,
      register: Register(
        collaborations: now.register.collaborations,
        memberships: now.register.memberships + [membership("B", "1115", .owner)]), day: now.day)
    if let column = ValueColumn.named("population_per_km2", in: world.input.report) {
      world.input.choose(column, ["breaks": .rising([200, 600])])
    }
    world.input.plans = [
      Plan(id: "east", name: "Plan øst", memberships: ["1015", "1116"].map { membership("east", $0, .member) }),
      Plan(id: "open", name: "Plan <uten> navn", memberships: []),
    ]
    world.input.settings.flagged = ["A": .residual, "D": .counterweight]
    world.input.settings.otherArrangement = .init(
      label: "Annen ordning", note: "{other_declared} kommuner", declaredCount: 12,
      municipalities: [MunicipalityCode("1314")!])
    return world
  }

  private static func membership(_ collaboration: String, _ code: String, _ role: Role) -> Membership {
    Membership(collaboration: collaboration, municipality: MunicipalityCode(code), party: code, role: role)
  }
}
