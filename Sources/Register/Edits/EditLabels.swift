extension EditDesk {
  /// The name of a collaboration or plan with its id.
  func name(_ id: String) -> String {
    let name = book.collaboration(id)?.name ?? book.plans.first { $0.id == id }?.name
    return name.map { $0 == id ? "'\(id)'" : "\($0) ('\(id)')" } ?? "'\(id)'"
  }

  /// Name, code and county of a municipality, whatever day it is of.
  func label(_ code: MunicipalityCode) -> String {
    if let municipality = ground.territory.municipality(code) {
      let county = ground.territory.county(municipality.county)?.name
      return "\(municipality.name) (\(code)\(county.map { ", \($0)" } ?? ""))"
    }
    return knownName(code).map { "\($0) (\(code))" } ?? code.text
  }

  func label(_ party: EditParty) -> String { party.municipality.map(label) ?? "'\(party.name)'" }

  /// The name of a municipality of any day; `nil` when nobody has heard of the code.
  func knownName(_ code: MunicipalityCode) -> String? {
    if let municipality = ground.territory.municipality(code) { return municipality.name }
    return book.codeChanges.last { $0.newCode == code }?.newName
      ?? book.codeChanges.last { $0.oldCode == code }?.oldName
  }

  /// The name under which a party stands in a table.
  func printedName(_ party: EditParty) -> String {
    party.name.isEmpty ? party.municipality.flatMap(knownName) ?? "" : party.name
  }

  /// Whether a row is of the party: the same municipality, under whatever code. Of parties without a code the names must
  /// be equal.
  func isSame(_ membership: Membership, _ party: EditParty) -> Bool {
    guard let code = party.municipality else {
      return membership.municipality == nil && membership.party == party.name
    }
    guard let held = membership.municipality else { return false }
    if held == code { return true }
    let own = unit(held, on: meaning(of: membership))
    if ground.territory.municipality(code) != nil { return own == code }
    return own == unit(code, on: edit.day ?? ground.codeDay)
  }

  /// Whether two rows are of one party.
  func isSame(_ one: Membership, as other: Membership) -> Bool {
    switch (one.municipality, other.municipality) {
    case (nil, nil): one.party == other.party
    case (let first?, let second?):
      unit(first, on: meaning(of: one)) == unit(second, on: meaning(of: other))
    default: false
    }
  }

  /// Whether the land of a row has become that of a later row, wholly or in part, through a split or a merger since.
  func hasBecome(_ earlier: Membership, _ later: Membership) -> Bool {
    guard let code = earlier.municipality, let new = later.municipality else { return false }
    let means = meaning(of: earlier)
    let day = meaning(of: later)
    guard means < day else { return false }
    let counterpart = succession.counterpart(of: code, on: means, at: day)
    return (counterpart.inside + counterpart.partOf).contains { $0.code == new }
  }

  /// What became of the municipality of a row by the time of a later one; `nil` where its code still holds then.
  func former(_ earlier: Membership, by later: Membership) -> FormerMunicipality? {
    earlier.municipality.flatMap { succession.formerMunicipality($0, on: meaning(of: later)) }
  }
}

extension RegisterBook {
  /// Whether a row is of the municipality that a code means on a day, under whatever code of its own.
  public func isSame(_ membership: Membership, _ code: MunicipalityCode, on day: Day?, ground: EditGround) -> Bool {
    var desk = EditDesk(book: self, ground: ground)
    desk.edit.when = KnownDay(day, .day)
    return desk.isSame(membership, EditParty(code))
  }
}
