import Analysis
import Register

/// What maps of collaborations show beside who is a member of what.
struct Marks {
  /// The plans of the day that name municipalities, with them by code; those that have become collaborations are left
  /// out.
  let plans: [(plan: Plan, municipalities: [MunicipalityCode])]
  /// The names of those, in the language of the map.
  let names: [String]
  /// The plans of the day that name nobody, which cannot be drawn.
  let namelessPlans: [Plan]
  /// Who owns a part of a collaboration without being a member of it, by number of the collaboration and code.
  let owners: [(municipality: Municipality, collaboration: Collaboration)]

  init(_ input: MapInput) {
    let report = input.report
    let snapshot = report.snapshot
    // A plan of which nobody says since when is known for the data set's own day; before, it may have been no plan yet.
    let isKnown = report.dates.published.map { snapshot.day >= $0 } ?? true
    let existing = Set(snapshot.collaborations.map(\.id))
    let open = input.plans.filter { (isKnown || $0.period.from != .unknown) && !existing.contains($0.id) }
    let shown = Set(input.shownMunicipalities.map(\.code))
    let named = open.map { plan in
      let codes = plan.memberships.filter { $0.role == .member && $0.period.contains(snapshot.day) }
        .compactMap(\.municipality).filter { snapshot.territory.municipality($0) != nil }
      return (plan: plan, municipalities: Set(codes).sorted())
    }
    plans = named.filter { $0.municipalities.contains(where: shown.contains) }
    names = plans.map { $0.plan.names.text(in: report.language.code) }
    // Where a nameless plan would be is not known, so a part of the country says nothing of it.
    namelessPlans = input.area == nil ? named.filter { $0.municipalities.isEmpty }.map(\.plan) : []
    owners = snapshot.collaborations.flatMap {
      collaboration -> [(municipality: Municipality, collaboration: Collaboration)] in
      let members = Set(snapshot.members(of: collaboration.id).map(\.code))
      let codes = snapshot.register.memberships.filter {
        $0.collaboration == collaboration.id && $0.role == .owner && $0.period.contains(snapshot.day)
      }.compactMap(\.municipality)
      return Set(codes).sorted().filter { !members.contains($0) && shown.contains($0) }
        .compactMap { snapshot.territory.municipality($0) }.map { ($0, collaboration) }
    }
  }
}
