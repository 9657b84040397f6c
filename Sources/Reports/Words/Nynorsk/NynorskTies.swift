import Analysis
import Register

extension Nynorsk {
  func sentence(_ reason: TieReason) -> Prose {
    switch reason {
    case .sameRegion(let sort, name: let name, as: let others):
      "same \(Self.names(sort).same) (\(name)) som \(abridged(others))"
    case .commuting(there: let working, shareThere: let there, from: let coming, shareFrom: let from):
      "\(share: there) av dei sysselsette arbeider der (\(working)), og \(share: from) av arbeidsplassane blir fylte "
        + "derfrå (\(coming))"
    case .border(let others, metres: let metres):
      "felles grense på land med \(abridged(others)) (\(Prose.length(metres)) km)"
    case .near(let others, metres: let metres):
      "\(Prose.water(metres)) vatn til \(abridged(others))"
    case .sameCounty(let name): "same {upper.one} (\(name))"
    case .together(let subject) where subject.own.isEmpty: "samarbeider frå sak til sak allereie"
    case .together(let subject): "samarbeider allereie utan å vere medlem: \(subject.text(in: "nn"))"
    case .left(.unknown): "var med før og gjekk ut"
    case .left(.day(let day)): "var med før og gjekk ut \(day)"
    case .left(.month(let year, let month)): "var med før og gjekk ut i \(known: .month(year: year, month: month))"
    case .left(.season(let season, let year)): "var med før og gjekk ut \(known: .season(season, year: year))"
    case .left(.before(let day)): "var med før og gjekk ut \(known: .before(day))"
    case .left(.after(let day)): "var med før og gjekk ut \(known: .after(day))"
    case .left(.year(let year)): "var med før og gjekk ut i \(String(year))"
    case .told(let text): "\(text.clause(in: "nn"))"
    case .effect(of: let name, let effect): joining(name, effect)
    case .moving(of: let name, let effect, leaving: let own): moving(name, effect, own)
    }
  }

  private func joining(_ name: String, _ effect: JoiningEffect) -> Prose {
    let (old, new) = (effect.before.population, effect.after.population)
    let before = effect.participationBefore.members.municipalities
    let after = effect.participationAfter.members.municipalities, all = effect.participationAfter.whole.municipalities
    let moves = changes(effect.changedShares, "; ")
    return
      "med \(name) går innbyggjartalet frå \(old) til \(new)\(moves); \(after) av \(all) {unit.many} deltek (no \(before))"
  }

  private func moving(_ name: String, _ effect: JoiningEffect, _ own: LeavingEffect) -> Prose {
    let (old, new) = (effect.before.population, effect.after.population)
    return
      "med \(name) går innbyggjartalet frå \(old) til \(new)\(changes(effect.changedShares, ", ")); \(own.collaboration.name) utan \(name) går frå \(own.before.population) til \(own.after.population) innbyggjarar\(changes(own.changedShares, ", "))"
  }

  /// The shares that change, each with the mark before it.
  private func changes(
    _ shares: [(measure: JoiningEffect.Measure, before: Double, after: Double)], _ mark: String
  ) -> Prose {
    Prose.joined(
      shares.map { measure, old, new in
        let label =
          switch measure {
          case .meanCover: "gjennomsnittleg dekning"
          case .leaderless: "del utan senter"
          case .selfContainment: "eigendekning"
          }
        return "\(mark)\(label) frå \(share: old) til \(share: new)"
      }, separator: "")
  }

  /// Names in a row, the first four of many.
  private func abridged(_ units: [Named<MunicipalityCode>]) -> Prose {
    guard units.count > 5 else { return "\(Self.enumeration.row(units))" }
    let first = units.prefix(4).map(\.name).joined(separator: ", "), rest = units.count - 4
    return "\(first) og \(rest) til"
  }
}
