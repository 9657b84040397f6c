extension NameIndex {
  /// The one municipality of the day that a code of another day stands for; `nil` where there are several, or none.
  ///
  /// One that is no more stands for the only one that it went into. One to come stands for the one that it comes from,
  /// where that becomes nothing else.
  func onlyCounterpart(of match: NameMatch) -> MunicipalityCode? {
    switch match {
    case .former(let units):
      guard units.count == 1, units[0].successors.count == 1 else { return nil }
      let code = units[0].successors[0].code
      return territory.municipality(code) == nil ? nil : code
    case .coming(let code, _, let day, let predecessors):
      guard predecessors.count == 1, territory.municipality(predecessors[0].code) != nil else { return nil }
      let parts = succession.changes(from: predecessors[0].code).filter { $0.day == day }
      return parts.allSatisfy { $0.newCode == code } ? predecessors[0].code : nil
    case .found, .ambiguous, .contradictory, .unknown: return nil
    }
  }
}
