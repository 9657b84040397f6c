import Analysis
import Register

/// What proposals change, for a terminal or a mail.
///
/// `before` and `after` are the two states that the difference was taken of; names come from the second.
public func whatIfText(
  _ difference: StateDifference, proposed: ProposedRegister, in after: Evidence, language: Language
) -> String {
  let words = Words(language)
  let writer = DifferenceWriter(
    words: words, register: proposed.register, territory: after.snapshot.territory,
    figures: FigureCatalogue(after), unknown: (difference.unknownBefore, difference.unknownAfter))
  var blocks =
    [
      words.title(
        words.title(
          words.filled(.whatIfTitle, ["day": words.day(after.snapshot.day)]), asRecorded: difference.unknownAfter),
        of: difference.part?.scope,
        in: proposed.register)
    ] + words.recordNotes(after.snapshot)
  if difference.changes.isEmpty && difference.founded.isEmpty && difference.ended.isEmpty {
    blocks.append(words[.noChange])
  } else {
    blocks.append(writer.participation(difference.memberships))
  }
  blocks += [
    writer.list(.foundedHeading, difference.founded.map(writer.name)),
    writer.list(.joinedHeading, difference.joined.map(writer.step)),
    writer.list(.leftHeading, difference.left.map(writer.step)),
    writer.lines(words[.emptiedHeading], difference.emptied.map(writer.name)),
    writer.list(.changesHeading, difference.changes.map(writer.change)),
    difference.changes.isEmpty ? nil : writer.meanings,
    writer.list(
      .gainedHeading, difference.findingsGained.filter { !$0.isNearMiss }.map(words.sentence)),
    writer.list(.changedHeading, difference.findingsChanged.map(words.sentence)),
    writer.list(.lostHeading, difference.findingsLost.filter { !$0.isNearMiss }.map(words.sentence)),
    writer.list(.odditiesHeading, proposed.oddities.map(writer.oddity)),
  ].compactMap { $0 }
  return blocks.joined(separator: "\n\n") + "\n"
}

/// The parts of a difference as lines.
struct DifferenceWriter {
  let words: Words
  let register: Register
  let territory: Territory
  /// Where the figures of both states are known from, which lack the same, if anything.
  let figures: FigureCatalogue
  /// What is not known of who takes part in the first state and in the second.
  let unknown: (before: UnknownMembers, after: UnknownMembers)

  func name(_ collaboration: String) -> String { register.collaboration(collaboration)?.name ?? collaboration }

  func name(_ code: MunicipalityCode) -> String { territory.municipality(code)?.name ?? code.text }

  func list(_ heading: FindingPhrase, _ lines: [String]) -> String? { self.lines(words[heading], lines) }

  /// What the measures in the lines of changes mean.
  var meanings: String {
    words.meanings(of: ["mean_cover", "leaderless", "self_containment"], .collaboration).joined(separator: "\n")
  }

  func lines(_ heading: String, _ lines: [String]) -> String? {
    lines.isEmpty ? nil : ([heading] + lines.map { "  - " + $0 }).joined(separator: "\n")
  }

  func step(_ step: MembershipStep) -> String { "\(name(step.municipality)): \(name(step.collaboration))" }

  func participation(_ difference: MembershipDifference) -> String {
    func printed(_ participation: Participation) -> PrintedFigures {
      PrintedFigures(.upperUnit(participation), words.numbers)
    }
    let (old, new) = (printed(difference.participationBefore), printed(difference.participationAfter))
    let sentence = words.filled(
      .participationChange,
      [
        "members": new["members"], "municipalities": new["municipalities"], "share": new["share", sharePlaces: 1],
        "before": old["members"], "shareBefore": old["share", sharePlaces: 1],
        "people": new["participation_population", sharePlaces: 1],
        "peopleBefore": old["participation_population", sharePlaces: 1],
      ])
    return words.sentence(sentence, asRecorded: unknown.after)
  }

  func change(_ change: StateDifference.Change) -> String {
    words.filled(
      .changeRow,
      [
        "name": name(change.collaboration), "before": state(change.before, unknown.before),
        "after": state(change.after, unknown.after),
      ])
  }

  private func state(_ fit: CollaborationFit?, _ unknown: UnknownMembers) -> String {
    guard let fit else { return words[.absent] }
    return words.filled(
      .changeState,
      [
        "members": members(fit, unknown), "people": people(fit, unknown),
        "cover": measure("mean_cover", fit, unknown), "leaderless": measure("leaderless", fit, unknown),
        "own": measure("self_containment", fit, unknown),
      ])
  }

  /// How many members a collaboration has, or between which limits their number lies.
  func members(_ fit: CollaborationFit, _ unknown: UnknownMembers) -> String {
    limits(fit.members.count { !unknown.unsure.contains($0) }, fit.members.count)
  }

  /// How many inhabitants they have, in the same way.
  func people(_ fit: CollaborationFit, _ unknown: UnknownMembers) -> String {
    let known = fit.members.filter { !unknown.unsure.contains($0) }.compactMap(territory.municipality)
    return limits(
      known.count == fit.members.count ? fit.population : Aggregate(of: known).population, fit.population)
  }

  /// A measure of a collaboration; a question mark where it is not known who takes part in it.
  func measure(_ id: String, _ fit: CollaborationFit, _ unknown: UnknownMembers) -> String {
    unknown.unsure.isDisjoint(with: fit.members) ? PrintedFigures(.fit(fit), from: figures, words.numbers)[id] : "?"
  }

  private func limits(_ least: Int, _ most: Int) -> String {
    let (low, high) = (words.numbers.whole(least), words.numbers.whole(most))
    return low == high ? high : low + "–" + high
  }

  func oddity(_ oddity: ProposedRegister.Oddity) -> String {
    switch oddity {
    case .unknownMunicipality(let party, let code): words.filled(.oddUnknown, ["party": party, "code": code])
    case .noMunicipality(let party): words.filled(.oddNoMunicipality, ["party": party])
    case .severalMemberships(let code, let collaborations):
      words.filled(.oddSeveral, ["name": name(code), "collaborations": words.list(collaborations.map(name))])
    case .notInForce(let party, let collaboration):
      words.filled(.oddNotInForce, ["party": party, "collaboration": name(collaboration)])
    }
  }
}
