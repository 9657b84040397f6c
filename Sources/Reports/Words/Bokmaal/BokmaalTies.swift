import Analysis
import Register

extension Bokmaal {
  func sentence(_ reason: TieReason) -> Prose {
    switch reason {
    case .sameRegion(let sort, name: let name, as: let others):
      "samme \(Self.names(sort).same) (\(name)) som \(abridged(others))"
    case .commuting(there: let working, shareThere: let there, from: let coming, shareFrom: let from):
      "\(share: there) av de sysselsatte arbeider der (\(working)), og \(share: from) av arbeidsplassene fylles derfra "
        + "(\(coming))"
    case .border(let others, metres: let metres):
      "felles grense på land med \(abridged(others)) (\(Prose.length(metres)) km)"
    case .near(let others, metres: let metres):
      "\(Prose.water(metres)) vann til \(abridged(others))"
    case .sameCounty(let name): "samme {upper.one} (\(name))"
    case .together(let subject) where subject.own.isEmpty: "samarbeider fra sak til sak allerede"
    case .together(let subject): "samarbeider allerede uten å være medlem: \(subject.text(in: "nb"))"
    case .left(.unknown): "var med før og gikk ut"
    case .left(.day(let day)): "var med før og gikk ut \(day)"
    case .left(.month(let year, let month)): "var med før og gikk ut i \(known: .month(year: year, month: month))"
    case .left(.season(let season, let year)): "var med før og gikk ut \(known: .season(season, year: year))"
    case .left(.before(let day)): "var med før og gikk ut \(known: .before(day))"
    case .left(.after(let day)): "var med før og gikk ut \(known: .after(day))"
    case .left(.year(let year)): "var med før og gikk ut i \(String(year))"
    case .told(let text): "\(text.clause(in: "nb"))"
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
      "med \(name) går innbyggertallet fra \(old) til \(new)\(moves); \(after) av \(all) {unit.many} deltar (nå \(before))"
  }

  private func moving(_ name: String, _ effect: JoiningEffect, _ own: LeavingEffect) -> Prose {
    let (old, new) = (effect.before.population, effect.after.population)
    return
      "med \(name) går innbyggertallet fra \(old) til \(new)\(changes(effect.changedShares, ", ")); \(own.collaboration.name) uten \(name) går fra \(own.before.population) til \(own.after.population) innbyggere\(changes(own.changedShares, ", "))"
  }

  /// The shares that change, each with the mark before it.
  private func changes(
    _ shares: [(measure: JoiningEffect.Measure, before: Double, after: Double)], _ mark: String
  ) -> Prose {
    Prose.joined(
      shares.map { measure, old, new in
        let label =
          switch measure {
          case .meanCover: "gjennomsnittlig dekning"
          case .leaderless: "andel uten senter"
          case .selfContainment: "egendekning"
          }
        return "\(mark)\(label) fra \(share: old) til \(share: new)"
      }, separator: "")
  }

  /// Names in a row, the first four of many.
  private func abridged(_ units: [Named<MunicipalityCode>]) -> Prose {
    guard units.count > 5 else { return "\(Self.enumeration.row(units))" }
    let first = units.prefix(4).map(\.name).joined(separator: ", "), rest = units.count - 4
    return "\(first) og \(rest) til"
  }
}
