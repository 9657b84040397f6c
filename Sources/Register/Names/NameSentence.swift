extension NameIndex {
  private var upper: LevelNames.Noun { territory.levels.upperUnit }

  /// A sentence, without a full stop, that tells somebody what a text was understood as, or what must be settled.
  public func sentence(for match: NameMatch, of text: String) -> String {
    let text = text.count > 60 ? text.prefix(60) + "…" : text
    switch match {
    case .found(let found):
      let name = label(found.code)
      var sentence = "'\(text)' is \(name), by \(found.manner)"
      if found.isSettledByCounty { sentence += " and \(upper.one)" }
      if let namesake = found.formerNamesakes.first { sentence += "; note that \(namesake)" }
      return sentence
    case .ambiguous(let codes):
      return
        "'\(text)' may be \(listed(codes, with: "or")); a code\(territory.hasUpperUnits ? " or \(upper.withArticle)" : "") settles it"
    case .contradictory(let code, let other):
      return "'\(text)' has the code of \(label(code)) and the name of \(label(other))"
    case .former(let units): return units.map(\.description).joined(separator: "; ")
    case .coming(let code, let name, let day, let predecessors):
      let names = predecessors.map(\.description).joined(separator: ", ")
      return "\(name) (\(code)) exists from \(day) only; on \(self.day) there is \(names)"
    case .unknown(let alike):
      if alike.isEmpty { return "'\(text)' is no \(territory.levels.unit.one) on \(day)" }
      return "'\(text)' is no \(territory.levels.unit.one) on \(day); spelled alike: \(listed(alike, with: "and"))"
    }
  }

  /// Name, code and county: `Herøy (1515, Møre og Romsdal)`.
  public func label(_ code: MunicipalityCode) -> String {
    guard let municipality = territory.municipality(code) else { return code.text }
    let county = territory.county(municipality.county)?.name
    return "\(municipality.name) (\(code)\(county.map { ", \($0)" } ?? ""))"
  }

  private func listed(_ codes: [MunicipalityCode], with word: String) -> String {
    let labels = codes.map(label)
    guard let last = labels.last, labels.count > 1 else { return labels.first ?? "" }
    return labels.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
