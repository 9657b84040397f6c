extension NameIndex {
  private var upper: LevelNames.Noun { territory.levels.upperUnit }

  /// A sentence, without a full stop, that tells somebody what a text was understood as, or what must be settled.
  public func sentence(for match: NameMatch, of text: String) -> NamingText {
    let text = text.count > 60 ? text.prefix(60) + "…" : text
    switch match {
    case .found(let found):
      let county: NamingText = found.isSettledByCounty ? " and \(upper, .one)" : ""
      let note: NamingText = found.formerNamesakes.first.map { "; note that \($0.told)" } ?? ""
      return "'\(text)' is \(label(found.code)), by \(found.manner)\(county)\(note)"
    case .ambiguous(let codes):
      let names = listed(codes, with: "or")
      return territory.hasUpperUnits
        ? "'\(text)' may be \(names); a code or \(upper, .withArticle) settles it"
        : "'\(text)' may be \(names); a code settles it"
    case .contradictory(let code, let other):
      return "'\(text)' has the code of \(label(code)) and the name of \(label(other))"
    case .former(let units): return NamingText(units.map(\.told), separator: "; ")
    case .coming(let code, let name, let day, let predecessors):
      let names = NamingText(predecessors.map { "\($0)" }, separator: ", ")
      return "\(name) (\(code)) exists from \(day) only; on \(self.day) there is \(names)"
    case .unknown(let alike):
      if alike.isEmpty { return "'\(text)' is no \(territory.levels.unit, .one) on \(day)" }
      let names = listed(alike, with: "and")
      return "'\(text)' is no \(territory.levels.unit, .one) on \(day); spelled alike: \(names)"
    }
  }

  /// Name, code and county: `Herøy (1515, Møre og Romsdal)`.
  public func label(_ code: MunicipalityCode) -> String {
    guard let municipality = territory.municipality(code) else { return code.text }
    let county = territory.county(municipality.county)?.name
    return "\(municipality.name) (\(code)\(county.map { ", \($0)" } ?? ""))"
  }

  private func listed(_ codes: [MunicipalityCode], with word: NamingText) -> NamingText {
    NamingText(listed: codes.map { "\(label($0))" }, word)
  }
}
