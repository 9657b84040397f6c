import Analysis
import Register

/// The candidates of several municipalities for a terminal or a mail, one after the other.
public func candidatesText(_ answers: [Candidates], in evidence: Evidence, language: Language) -> String {
  answers.isEmpty
    ? Words(language)[.candidatesNobody] + "\n"
    : answers.map { candidatesText($0, in: evidence, language: language) }.joined(separator: "\n")
}

/// The candidates of a municipality for a terminal or a mail, each with its reasons.
public func candidatesText(_ answer: Candidates, in evidence: Evidence, language: Language) -> String {
  let words = Words(language), snapshot = evidence.snapshot
  let name = answer.municipality.name
  func label(_ id: String) -> String { snapshot.register.collaboration(id)?.name ?? id }
  var blocks =
    [words.filled(.candidatesTitle, ["name": name, "day": words.day(snapshot.day)])] + words.recordNotes(snapshot)
  func listed(_ number: Int, _ heading: String, _ reasons: [TieReason]) -> String {
    (["\(number). \(heading)"] + reasons.map { "   - " + words.sentence($0) }).joined(separator: "\n")
  }
  if let memberOf = answer.memberOf {
    let line = words.filled(.alreadyMember, ["name": name, "collaboration": label(memberOf)])
    blocks.append(([line] + (answer.own?.reasons ?? []).map { "   - " + words.sentence($0) }).joined(separator: "\n"))
  }
  if !answer.history.isEmpty {
    blocks.append(
      ([words[.historyTitle]] + answer.history.map { "   - " + words.history($0) }).joined(separator: "\n"))
  }
  if answer.memberOf != nil, !answer.candidates.isEmpty { blocks.append(words[.alternativesTitle]) }
  let (turned, plain) = (answer.candidates.filter(\.isTurnedRound), answer.candidates.filter { !$0.isTurnedRound })
  if answer.candidates.isEmpty, answer.memberOf == nil || answer.weak == nil {
    blocks.append(words.filled(.noCandidates, ["name": name]))
  }
  if let weak = answer.weak {
    blocks.append(words[.weakTitle])
    blocks.append(listed(1, label(weak.collaboration), weak.reasons))
  }
  blocks += plain.enumerated().map { listed($0 + 1, label($1.collaboration), $1.reasons) }
  if !turned.isEmpty {
    blocks.append(words.filled(.turnedTitle, ["name": name]))
    blocks += turned.enumerated().map { listed(plain.count + $0 + 1, label($1.collaboration), $1.reasons) }
  }
  blocks += answer.plans.map { plan in
    let partners = plan.memberships.filter { $0.municipality != answer.municipality.code }.map(\.party)
    return partners.isEmpty
      ? words.filled(.planned, ["name": plan.names.text(in: words.language.code)])
      : words.filled(
        .plannedWith, ["name": plan.names.text(in: words.language.code), "partners": words.list(partners)])
  }
  if !answer.relations.isEmpty {
    blocks.append(
      ([words[.otherCooperation]]
        + answer.relations.map { "   - " + words.cooperation($0, besides: answer.municipality.code, snapshot) })
        .joined(separator: "\n"))
  }
  if answer.memberOf == nil {
    blocks.append(words.filled(answer.partners.isEmpty ? .noPartners : .partnersTitle, ["name": name]))
  }
  blocks += answer.partners.enumerated().map { listed($0 + 1, $1.municipality.name, $1.reasons) }
  let told = answer.candidates + [answer.weak].compactMap { $0 }
  if told.contains(where: { !$0.effect.changedShares.isEmpty }) {
    let measures = ["mean_cover", "leaderless", "self_containment"]
    blocks.append(words.meanings(of: measures, .collaboration).joined(separator: "\n"))
  }
  return blocks.joined(separator: "\n\n") + "\n"
}

extension Words {
  /// What is told of a municipality: when, of which collaboration, what.
  func history(_ entry: HistoryEntry) -> String {
    func time(_ when: Event.When) -> String { when == .unknown ? "" : self.when(when) }
    func role(_ role: String, _ until: Event.When?) -> String {
      let since = time(entry.when), end = until.map(time)
      let values = ["role": role, "since": since, "until": end ?? ""]
      let phrase: NotePhrase =
        end == nil
        ? since.isEmpty ? .historyRole : .historySince : since.isEmpty ? .historyUntil : .historyBetween
      return filled(phrase, values)
    }
    let told =
      switch entry.kind {
      case .member(let until): role(self.role(.member), until)
      case .role(let other, let until): role(self.role(other), until)
      case .told(let text):
        entry.when == .unknown
          ? text.text(in: language.code)
          : filled(.historyTold, ["when": time(entry.when), "text": text.text(in: language.code)])
      }
    return "\(entry.collaboration.name): \(told)"
  }

  /// What a relation is about, with those at its other ends; with all of them where nobody is at this one.
  func cooperation(_ relation: Relation, besides code: MunicipalityCode?, _ snapshot: Snapshot) -> String {
    let partners = [relation.from, relation.to].flatMap { party in
      party.names.filter { $0 != code?.text }.map { name in
        switch party.kind {
        case "municipality": MunicipalityCode(name).flatMap(snapshot.territory.municipality)?.name ?? name
        case "collaboration": snapshot.register.collaboration(name)?.name ?? name
        case "county-authority": snapshot.territory.county(name)?.name ?? name
        default: name
        }
      }
    }
    let subject = relation.topic.text(in: language.code)
    if partners.isEmpty { return subject }
    // With nobody at this end, all of them are the ones who cooperate.
    if code == nil { return "\(subject) (\(list(partners)))" }
    return filled(.cooperationWith, ["subject": subject, "partners": list(partners)])
  }
}
