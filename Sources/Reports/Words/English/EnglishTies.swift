import Analysis
import Register

extension English {
  func sentence(_ reason: TieReason) -> Prose {
    switch reason {
    case .sameRegion(let sort, name: let name, as: let others):
      "the same \(Self.names(sort).same) (\(name)) as \(abridged(others))"
    case .commuting(there: let working, shareThere: let there, from: let coming, shareFrom: let from):
      "\(share: there) of the employed residents work there (\(working)), and \(share: from) of the jobs are filled from "
        + "there (\(coming))"
    case .border(let others, metres: let metres):
      "a border on land with \(abridged(others)) (\(Prose.length(metres)) km)"
    case .near(let others, metres: let metres):
      "\(Prose.water(metres)) of water to \(abridged(others))"
    case .sameCounty(let name): "the same {upper.one} (\(name))"
    case .together(let subject) where subject.own.isEmpty: "cooperate case by case already"
    case .together(let subject): "cooperate case by case already: \(subject.text(in: "en"))"
    case .left(.unknown): "was a member and left"
    case .left(.day(let day)): "was a member and left on \(day)"
    case .left(.month(let year, let month)): "was a member and left in \(known: .month(year: year, month: month))"
    case .left(.season(let season, let year)): "was a member and left in \(known: .season(season, year: year))"
    case .left(.before(let day)): "was a member and left \(known: .before(day))"
    case .left(.after(let day)): "was a member and left \(known: .after(day))"
    case .left(.year(let year)): "was a member and left in \(String(year))"
    case .told(let text): "\(text.clause(in: "en"))"
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
      "with \(name) the inhabitants go from \(old) to \(new)\(moves); \(after) of \(all) {unit.many} take part (now "
      + "\(before))"
  }

  private func moving(_ name: String, _ effect: JoiningEffect, _ own: LeavingEffect) -> Prose {
    let (old, new) = (effect.before.population, effect.after.population)
    return
      "with \(name) it goes from \(old) to \(new) inhabitants\(changes(effect.changedShares, ", ")); \(own.collaboration.name) without \(name) goes from \(own.before.population) to \(own.after.population)\(changes(own.changedShares, ", "))"
  }

  /// The shares that change, each with the mark before it.
  private func changes(
    _ shares: [(measure: JoiningEffect.Measure, before: Double, after: Double)], _ mark: String
  ) -> Prose {
    Prose.joined(
      shares.map { measure, old, new in
        let label =
          switch measure {
          case .meanCover: "mean cover"
          case .leaderless: "leaderless share"
          case .selfContainment: "self-containment"
          }
        return "\(mark)\(label) from \(share: old) to \(share: new)"
      }, separator: "")
  }

  /// Names in a row, the first four of many.
  private func abridged(_ units: [Named<MunicipalityCode>]) -> Prose {
    guard units.count > 5 else { return "\(Self.enumeration.row(units))" }
    let first = units.prefix(4).map(\.name).joined(separator: ", "), rest = units.count - 4
    return "\(first) and \(rest) more"
  }
}
