extension EditDesk {
  /// Refuses a code that does not hold from the first day of a membership on.
  ///
  /// The codes of a register are those of its territory's day. A municipality that has changed its number or taken in
  /// others since, and is the same to people, may have its present code on earlier days too. Where the first day is not
  /// known, the code must hold on the day for which the register is known.
  ///
  /// - Parameter until: the end of the membership; `nil` while it goes on.
  mutating func checkCode(_ code: MunicipalityCode, from start: Day?, until: Day?) {
    let known = ground.territoryDay
    let first = start ?? until.map { min($0, ground.knownDay) } ?? ground.knownDay
    if ground.territory.municipality(code) != nil {
      if first < known {
        guard let beginning = succession.beginning(of: code, on: known), beginning > first else { return }
        let lines = book.codeChanges.filter { $0.newCode == code && $0.day == beginning }
        refuse(
          .codeToCome(
            code, name: knownName(code) ?? "", from: beginning,
            predecessors: lines.map { .init(code: $0.oldCode, name: $0.oldName) }, on: first))
      } else if let former = succession.formerMunicipality(code, on: first), former.day > known {
        refuse(.codeGone(former, on: first))
      }
      return
    }
    guard book.codeChanges.contains(where: { $0.oldCode == code || $0.newCode == code }) else {
      return refuse(.unknownCode(code))
    }
    if let former = succession.formerMunicipality(code, on: first) { return refuse(.codeGone(former, on: first)) }
    if let coming = succession.comingMunicipality(code, after: first) {
      return refuse(
        .codeToCome(code, name: coming.name, from: coming.day, predecessors: coming.predecessors, on: first))
    }
    // It held on the first day and is none of the territory: then it has gone by the day of the register.
    let last = max(known, ground.knownDay)
    if first < last, let former = succession.formerMunicipality(code, on: last),
      until.map({ $0 > former.day }) ?? true
    {
      refuse(.codeGoesOut(former))
    }
  }
}
