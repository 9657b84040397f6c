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

  /// Whether a row is of the party. Of parties without a code the names must be equal.
  func isSame(_ membership: Membership, _ party: EditParty) -> Bool {
    if party.municipality != nil || membership.municipality != nil {
      return membership.municipality == party.municipality
    }
    return membership.party == party.name
  }
}
