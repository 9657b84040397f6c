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
    figures: FigureCatalogue(after))
  var blocks =
    [
      words.title(
        words.filled(.whatIfTitle, ["day": words.day(after.snapshot.day)]), of: difference.part?.scope,
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
    return words.filled(
      .participationChange,
      [
        "members": new["members"], "municipalities": new["municipalities"], "share": new["share", sharePlaces: 1],
        "before": old["members"], "shareBefore": old["share", sharePlaces: 1],
        "people": new["participation_population", sharePlaces: 1],
        "peopleBefore": old["participation_population", sharePlaces: 1],
      ])
  }

  func change(_ change: StateDifference.Change) -> String {
    words.filled(
      .changeRow,
      ["name": name(change.collaboration), "before": state(change.before), "after": state(change.after)])
  }

  private func state(_ fit: CollaborationFit?) -> String {
    guard let fit else { return words[.absent] }
    let numbers = words.numbers
    let printed = PrintedFigures(.fit(fit), from: figures, numbers)
    return words.filled(
      .changeState,
      [
        "members": numbers.whole(fit.members.count), "people": numbers.whole(fit.population),
        "cover": printed["mean_cover"], "leaderless": printed["leaderless"], "own": printed["self_containment"],
      ])
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
