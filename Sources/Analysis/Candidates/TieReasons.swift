import Register

extension Evidence {
  /// The ties of a municipality as sentences: region, commuting, border, nearness, economic region, county.
  func tieReasons(_ ties: Ties, of municipality: Municipality) -> [Wording] {
    [
      regionReason(ties, municipality), commutingReason(ties), borderReason(ties), nearReason(ties),
      economicReason(ties, municipality), countyReason(ties, municipality),
    ].compactMap { $0 }
  }

  private func regionReason(_ ties: Ties, _ municipality: Municipality) -> Wording? {
    guard !ties.inSameRegion.isEmpty, let region = references.region(of: municipality.code) else { return nil }
    let word = FieldWords.region(references.kind)
    let names = abridged(ties.inSameRegion)
    return Wording(
      nb: "samme \(references.kind == .economic ? "økonomiske region" : word.nb) (\(region.name)) som \(names.nb)",
      nn: "same \(references.kind == .economic ? "økonomiske region" : word.nn) (\(region.name)) som \(names.nn)",
      en: "the same \(word.en) (\(region.name)) as \(names.en)")
  }

  private func commutingReason(_ ties: Ties) -> Wording? {
    guard !commuting.isEmpty, ties.workingThere + ties.comingFromThere > 0 else { return nil }
    let there = ties.shareWorkingThere ?? 0, from = ties.shareComingFromThere ?? 0
    return Wording(
      nb: "\(share: there) av de sysselsatte arbeider der (\(ties.workingThere)), og \(share: from) av arbeidsplassene "
        + "fylles derfra (\(ties.comingFromThere))",
      nn:
        "\(share: there) av dei sysselsette arbeider der (\(ties.workingThere)), og \(share: from) av arbeidsplassane "
        + "blir fylte derfrå (\(ties.comingFromThere))",
      en: "\(share: there) of the employed residents work there (\(ties.workingThere)), and \(share: from) of the jobs "
        + "are filled from there (\(ties.comingFromThere))")
  }

  private func borderReason(_ ties: Ties) -> Wording? {
    guard !ties.borders.isEmpty else { return nil }
    let names = abridged(ties.borders.map(\.code))
    let kilometres = ties.borderMetres / 1_000, places = kilometres < 10 ? 1 : 0
    return Wording(
      nb: "felles landegrense med \(names.nb) (\(kilometres, places: places) km)",
      nn: "felles landegrense med \(names.nn) (\(kilometres, places: places) km)",
      en: "a land border with \(names.en) (\(kilometres, places: places) km)")
  }

  private func nearReason(_ ties: Ties) -> Wording? {
    guard !ties.nearby.isEmpty else { return nil }
    let names = abridged(ties.nearby)
    let kilometres = nearShoreMetres / 1_000, places = kilometres == kilometres.rounded() ? 0 : 1
    return Wording(
      nb: "høyst \(kilometres, places: places) km fra \(names.nb)",
      nn: "høgst \(kilometres, places: places) km frå \(names.nn)",
      en: "at most \(kilometres, places: places) km from \(names.en)")
  }

  private func economicReason(_ ties: Ties, _ municipality: Municipality) -> Wording? {
    guard references.kind == .travelToWork, let code = municipality.economicRegion, !ties.inSameEconomicRegion.isEmpty
    else { return nil }
    let name = snapshot.territory.economicRegions.first { $0.code == code }?.name ?? code
    let names = abridged(ties.inSameEconomicRegion)
    return Wording(
      nb: "samme økonomiske region (\(name)) som \(names.nb)",
      nn: "same økonomiske region (\(name)) som \(names.nn)",
      en: "the same economic region (\(name)) as \(names.en)")
  }

  private func countyReason(_ ties: Ties, _ municipality: Municipality) -> Wording? {
    guard ties.isInSameCounty else { return nil }
    let name = snapshot.territory.county(municipality.county)?.name ?? municipality.county
    return Wording(nb: "samme fylke (\(name))", nn: "same fylke (\(name))", en: "the same county (\(name))")
  }

  /// Names in a row, the first four of many.
  private func abridged(_ codes: [MunicipalityCode]) -> Wording {
    let names = codes.map { snapshot.territory.municipality($0)?.name ?? $0.text }
    guard names.count > 5 else {
      return Wording(
        nb: "\(enumerated(names, and: "og"))", nn: "\(enumerated(names, and: "og"))",
        en: "\(enumerated(names, and: "and"))")
    }
    let first = names.prefix(4).joined(separator: ", "), rest = names.count - 4
    return Wording(nb: "\(first) og \(rest) til", nn: "\(first) og \(rest) til", en: "\(first) and \(rest) more")
  }
}

/// What they do together already, as sentences.
func relationReasons(_ relations: [String]) -> [Wording] {
  relations.map { subject in
    guard !subject.isEmpty else {
      return Wording(
        nb: "samarbeider fra sak til sak allerede", nn: "samarbeider frå sak til sak allereie",
        en: "cooperate case by case already")
    }
    return Wording(
      nb: "samarbeider allerede uten å være medlem: \(subject)",
      nn: "samarbeider allereie utan å vere medlem: \(subject)",
      en: "cooperate case by case already: \(subject)")
  }
}

extension JoiningEffect {
  /// What would change, as one sentence.
  func wording(_ municipality: Municipality) -> Wording {
    let name = municipality.name
    let people = (before.population, after.population)
    let shares: [(Wording, Double?, Double?)] = [
      (
        Wording(nb: "gjennomsnittlig dekning", nn: "gjennomsnittleg dekning", en: "mean cover"), before.meanCover,
        after.meanCover
      ),
      (
        Wording(nb: "andel uten senter", nn: "del utan senter", en: "leaderless share"), before.leaderless,
        after.leaderless
      ),
      (
        Wording(nb: "egendekning", nn: "eigendekning", en: "self-containment"), before.commuting.selfContainment,
        after.commuting.selfContainment
      ),
    ]
    let moves = shares.compactMap { label, old, new -> Wording? in
      // What would be printed alike is not worth a clause.
      guard let old, let new, (old * 100).rounded() != (new * 100).rounded() else { return nil }
      return Wording(
        nb: "; \(label.nb) fra \(share: old) til \(share: new)",
        nn: "; \(label.nn) frå \(share: old) til \(share: new)",
        en: "; \(label.en) from \(share: old) to \(share: new)")
    }
    let takePart = (participationBefore.members.municipalities, participationAfter.members.municipalities)
    let all = participationAfter.whole.municipalities
    return Wording(
      nb:
        "med \(name) går innbyggertallet fra \(people.0) til \(people.1)\(Prose.joined(moves.map(\.nb), separator: ""))"
        + "; \(takePart.1) av \(all) kommuner deltar (nå \(takePart.0))",
      nn: "med \(name) går innbyggjartalet frå \(people.0) til \(people.1)"
        + "\(Prose.joined(moves.map(\.nn), separator: "")); \(takePart.1) av \(all) kommunar deltek (no \(takePart.0))",
      en: "with \(name) the inhabitants go from \(people.0) to \(people.1)"
        + "\(Prose.joined(moves.map(\.en), separator: "")); \(takePart.1) of \(all) municipalities take part (now "
        + "\(takePart.0))")
  }
}
