import Register

/// A unit of a map that somebody brings, with what is known of it.
public struct GroupedUnit: Hashable, Sendable {
  /// The key by which map and table were joined.
  public var key: String
  /// What readers call it; the key where nothing better is known.
  public var name: String
  /// The group it belongs to; `nil` when it stands outside all.
  public var group: String?
  /// How many people it has; `nil` when nobody says.
  public var people: Int?
  /// Its area in square kilometres.
  public var areaInSquareKilometres: Double

  /// A unit from its parts.
  public init(key: String, name: String, group: String?, people: Int?, areaInSquareKilometres: Double) {
    self.key = key
    self.name = name
    self.group = group
    self.people = people
    self.areaInSquareKilometres = areaInSquareKilometres
  }
}

/// Units and groups as a territory and a register, so that the same functions serve them as serve a data set: a unit is
/// a municipality, a group a collaboration without a founding or an end.
///
/// Groups are numbered in the order of their names; groups that are numbers themselves keep them. A unit's code is its key
/// without blanks, or its place where that would not be unique.
///
/// - Parameters:
///   - units: each with its own key.
///   - colours: the colour index of each group.
///   - names: what readers call the groups that codes stand for; the others are called as they are written.
///   - day: any day; nothing in the answer depends on it.
/// - Returns: the state, and the code of each unit in the order given.
public func snapshot(
  of units: [GroupedUnit], colours: [String: Int], names: [String: String] = [:], day: Day
) -> (snapshot: Snapshot, codes: [MunicipalityCode]) {
  var taken: Set<MunicipalityCode> = []
  let codes = units.enumerated().map { place, unit in
    let wanted = MunicipalityCode(withoutBlanks(unit.key))
    let code = wanted.flatMap { taken.contains($0) ? nil : $0 } ?? unusedCode(from: place + 1, taken)
    taken.insert(code)
    return code
  }
  let territory = Territory(
    municipalities: zip(units, codes).map { unit, code in
      Municipality(
        code: code, name: unit.name, officialName: unit.name, county: "", population: unit.people ?? 0,
        areaInSquareKilometres: unit.areaInSquareKilometres)
    })
  let groups = Set(units.compactMap(\.group)).sorted(by: precedesNaturally)
  let numbers = groupNumbers(groups)
  let register = Register(
    collaborations: groups.enumerated().map { place, group in
      Collaboration(id: group, number: numbers[place], name: names[group] ?? group, colour: colours[group])
    },
    memberships: zip(units, codes).compactMap { unit, code in
      unit.group.map { Membership(collaboration: $0, municipality: code, party: unit.name, role: .member) }
    })
  return (Snapshot(territory: territory, register: register, day: day), codes)
}

/// A key without its blanks.
private func withoutBlanks(_ key: String) -> String {
  // The short way: nearly all keys are signs of ASCII above the blank.
  if key.utf8.allSatisfy({ 0x20 < $0 && $0 < 0x80 }) { return key }
  return String(key.filter { !$0.isWhitespace })
}

/// The numbers of groups in their order: their own where each is a small number, and else from 1.
private func groupNumbers(_ groups: [String]) -> [Int] {
  let own = groups.compactMap { Int($0) }.filter { (0...9999).contains($0) && groups.contains(String($0)) }
  return own.count == groups.count && Set(own).count == own.count ? own : Array(1...max(1, groups.count))
}

/// A code made of a number, moved on until nobody has it.
private func unusedCode(from number: Int, _ taken: Set<MunicipalityCode>) -> MunicipalityCode {
  var number = number
  while true {
    // A number is never empty and has no blanks, so the code is always there.
    if let code = MunicipalityCode("u\(number)"), !taken.contains(code) { return code }
    number += 1
  }
}
