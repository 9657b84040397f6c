extension EditDesk {
  /// The code under which a membership is written; `nil`, with a refusal, when the municipality is not there from the
  /// first day of the membership on.
  ///
  /// The register keeps the codes of the data set's code day, but for two: a membership that is over by that day has the
  /// code of its last day, and one that begins later has that of its first day (the page "Codes of other days"). A
  /// municipality that is the same under another number may be given by any of them; one that came out of a merger is
  /// not there before it.
  ///
  /// - Parameter until: the end of the membership; `nil` while it goes on.
  mutating func writtenCode(_ code: MunicipalityCode, from start: Day?, until: Day?) -> MunicipalityCode? {
    let codeDay = ground.codeDay
    guard ground.territory.municipality(code) != nil || succession.knows(code) else {
      refuse(.unknownCode(code))
      return nil
    }
    if let start, start > codeDay {
      if isInUse(code, on: start) { return code }
      return refuseCode(code, on: start)
    }
    let isOver = until.map { $0 <= codeDay } ?? false
    let means = isOver ? until?.previous ?? codeDay : codeDay
    guard let written = sameUnit(code, start: start, at: means) else {
      return refuseCode(code, on: means, start: start)
    }
    if let start, let beginning = succession.beginning(of: written, on: means), beginning > start {
      refuse(toCome(written, from: beginning, on: start))
      return nil
    }
    return written
  }

  /// The code that a membership has once it ends on the day.
  mutating func recoded(_ code: MunicipalityCode, of membership: Membership, endingOn end: Day) -> MunicipalityCode {
    guard end <= ground.codeDay, let last = end.previous else { return code }
    if let written = succession.counterpart(of: code, on: meaning(of: membership), at: last).same { return written }
    _ = refuseCode(code, on: last)
    return code
  }

  /// The day of whose codes a membership's is one.
  func meaning(of membership: Membership) -> Day {
    membership.dayOfForeignCode(in: ground.territory, codeDay: ground.codeDay) ?? ground.codeDay
  }

  /// The code of the code day for the unit that a code of a day means; the code itself where there is no such unit.
  func unit(_ code: MunicipalityCode, on day: Day) -> MunicipalityCode {
    succession.counterpart(of: code, on: day, at: ground.codeDay).same ?? code
  }

  /// Whether a unit has the code on the day.
  func isInUse(_ code: MunicipalityCode, on day: Day) -> Bool {
    succession.isInUse(code, on: day) ?? (ground.territory.municipality(code) != nil)
  }

  /// The code on a day of the unit that a code means: as one of that day, of the code day, or of the start.
  private func sameUnit(_ code: MunicipalityCode, start: Day?, at day: Day) -> MunicipalityCode? {
    if isInUse(code, on: day) { return code }
    if ground.territory.municipality(code) != nil,
      let same = succession.counterpart(of: code, on: ground.codeDay, at: day).same
    {
      return same
    }
    guard let start, isInUse(code, on: start) else { return nil }
    return succession.counterpart(of: code, on: start, at: day).same
  }

  /// Refuses a code that nobody has on the day, with what became of it or where it comes from.
  private mutating func refuseCode(_ code: MunicipalityCode, on day: Day, start: Day? = nil) -> MunicipalityCode? {
    if let former = succession.formerMunicipality(code, on: day) {
      let wasThere = start.map { isInUse(code, on: $0) } ?? false
      refuse(wasThere ? .codeGoesOut(former) : .codeGone(former, on: day))
    } else if let coming = succession.comingMunicipality(code, after: day) {
      refuse(
        .codeToCome(code, name: coming.name, from: coming.day, predecessors: coming.predecessors, on: day))
    } else if let beginning = succession.beginning(of: code, on: ground.codeDay), beginning > day {
      refuse(toCome(code, from: beginning, on: day))
    } else {
      refuse(.unknownCode(code))
    }
    return nil
  }

  private func toCome(_ code: MunicipalityCode, from beginning: Day, on day: Day) -> EditRefusal {
    let lines = book.codeChanges.filter { $0.newCode == code && $0.day == beginning }
    return .codeToCome(
      code, name: knownName(code) ?? "", from: beginning,
      predecessors: lines.map { .init(code: $0.oldCode, name: $0.oldName) }, on: day)
  }
}

extension Succession {
  /// Whether any change has the code.
  func knows(_ code: MunicipalityCode) -> Bool { !changes(from: code).isEmpty || !changes(into: code).isEmpty }
}
