/// Memberships of units that are parts of larger ones today, until all parts of one are found in one collaboration.
struct MergedParts {
  private struct Key: Hashable {
    var collaboration: String, role: Role, unit: MunicipalityCode
  }

  private struct Part {
    var place: Int, membership: Membership, code: MunicipalityCode, means: Day
  }

  /// A unit of which every part was a member: its membership, the places of those of the parts, and the day of the merger.
  typealias Whole = (membership: Membership, places: [Int], changed: Day?)

  private var parts: [Key: [Part]] = [:]

  /// Adds the membership at a place of the register, of a part of a unit.
  mutating func add(
    _ place: Int, _ membership: Membership, code: MunicipalityCode, means day: Day, to unit: MunicipalityCode
  ) {
    let key = Key(collaboration: membership.collaboration, role: membership.role, unit: unit)
    parts[key, default: []].append(Part(place: place, membership: membership, code: code, means: day))
  }

  /// The units of which every part was a member of one collaboration at one time, with the time that they shared.
  ///
  /// By place in the register. Of several memberships of one part, the first that shares a day with the others counts.
  func whole(
    by succession: Succession, codeDay: Day
  ) -> [Whole] {
    parts.compactMap { key, found -> Whole? in
      guard let means = found.map(\.means).min() else { return nil }
      let origin = succession.counterpart(of: key.unit, on: codeDay, at: means)
      var period = Period.ongoing
      var places: [Int] = []
      for unit in origin.inside + origin.partOf {
        guard
          let part = found.first(where: { $0.code == unit.code && $0.membership.period.overlaps(period) }),
          let shared = part.membership.period.intersection(period)
        else { return nil }
        period = shared
        places.append(part.place)
      }
      guard let first = found.first else { return nil }
      var membership = first.membership
      membership.municipality = key.unit
      membership.party = succession.name(of: key.unit, on: codeDay) ?? key.unit.text
      membership.period = period
      return (membership, places.sorted(), origin.changed)
    }.sorted {
      ($0.places.first ?? 0, $0.membership.municipality?.text ?? "")
        < ($1.places.first ?? 0, $1.membership.municipality?.text ?? "")
    }
  }
}
