extension RegisterInUnits.Translation: CustomStringConvertible {
  /// A sentence without a full stop: `Solund (1412), member of inss until 2020-01-01, counts as 4636`.
  public var description: String {
    let others = codes.map(\.text).joined(separator: ", ")
    if standsForWhole {
      return "\(membership.label) counts as all of \(others), whose name it has kept"
        + (changed.map { "; divided on \($0)" } ?? "")
    }
    return "\(membership.label) counts as \(others)" + (changed.map { ", by the changes of \($0)" } ?? "")
  }
}

extension RegisterInUnits.LeftOut: CustomStringConvertible {
  /// A sentence without a full stop: `Granvin (1234), member of hardanger until 2020-01-01, is not counted: it became
  /// part of Voss (4621) on 2020-01-01`.
  public var description: String {
    switch reason {
    case .partOf(let units, let day):
      let names = units.map(\.description).joined(separator: " and ")
      let since = day.map { " by the changes of \($0)" } ?? ""
      return "\(membership.label) is not counted: it is a part only of \(names)\(since)"
    case .withoutFigures(let units):
      let names = units.map(\.description).joined(separator: " and ")
      return "\(membership.label) is not counted: its figures are with those of \(names)"
    case .alreadyMember(let code, let collaboration):
      return "\(membership.label) is not counted: \(code) is a member of \(collaboration) at the same time"
    }
  }
}

extension Membership {
  /// Party, code, role and collaboration, with the end where there is one.
  fileprivate var label: String {
    let name = municipality.map { party.isEmpty || party == $0.text ? $0.text : "\(party) (\($0))" } ?? party
    let until = period.to.map { " until \($0.inWords)" } ?? ""
    return "\(name), \(role.rawValue) of \(collaboration)\(until),"
  }
}
