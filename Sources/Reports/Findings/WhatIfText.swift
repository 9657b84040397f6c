import Analysis
import Register

/// What proposals change, for a terminal or a mail.
///
/// `before` and `after` are the two states that the difference was taken of; names come from the second.
public func whatIfText(
  _ difference: StateDifference, proposed: ProposedRegister, in after: Evidence, language: Language
) -> String {
  let words = Words(language)
  let writer = DifferenceWriter(words: words, register: proposed.register, territory: after.snapshot.territory)
  var blocks = [words.filled(.whatIfTitle, ["day": words.day(after.snapshot.day)])]
  if difference.changes.isEmpty && difference.founded.isEmpty && difference.ended.isEmpty {
    blocks.append(words[.noChange])
  } else {
    blocks.append(writer.participation(difference.memberships))
  }
  blocks += [
    writer.list(.foundedHeading, difference.founded.map(writer.name)),
    writer.list(.joinedHeading, difference.joined.map(writer.step)),
    writer.list(.leftHeading, difference.left.map(writer.step)),
    writer.list(.changesHeading, difference.changes.map(writer.change)),
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

  func name(_ collaboration: String) -> String { register.collaboration(collaboration)?.name ?? collaboration }

  func name(_ code: MunicipalityCode) -> String { territory.municipality(code)?.name ?? code.text }

  func list(_ heading: FindingPhrase, _ lines: [String]) -> String? {
    lines.isEmpty ? nil : ([words[heading]] + lines.map { "  - " + $0 }).joined(separator: "\n")
  }

  func step(_ step: MembershipStep) -> String { "\(name(step.municipality)): \(name(step.collaboration))" }

  func participation(_ difference: MembershipDifference) -> String {
    let numbers = words.numbers
    let (old, new) = (difference.participationBefore, difference.participationAfter)
    func share(_ fraction: Double?) -> String { fraction.map { numbers.share($0, places: 1) } ?? numbers.missing }
    return words.filled(
      .participationChange,
      [
        "members": numbers.whole(new.members.municipalities), "municipalities": numbers.whole(new.whole.municipalities),
        "share": share(new.share), "before": numbers.whole(old.members.municipalities),
        "shareBefore": share(old.share), "people": share(new.shareOfPopulation),
        "peopleBefore": share(old.shareOfPopulation),
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
    func share(_ fraction: Double?) -> String { fraction.map { numbers.share($0) } ?? numbers.missing }
    return words.filled(
      .changeState,
      [
        "members": numbers.whole(fit.members.count), "people": numbers.whole(fit.population),
        "cover": share(fit.meanCover), "leaderless": share(fit.leaderless),
        "own": share(fit.commuting.selfContainment),
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
