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
  var blocks = [words.filled(.candidatesTitle, ["name": name, "day": words.day(snapshot.day)])]
  if let memberOf = answer.memberOf {
    return (blocks + [words.filled(.alreadyMember, ["name": name, "collaboration": label(memberOf)])])
      .joined(separator: "\n\n") + "\n"
  }
  func listed(_ number: Int, _ heading: String, _ reasons: [TieReason]) -> String {
    (["\(number). \(heading)"] + reasons.map { "   - " + words.sentence($0) }).joined(separator: "\n")
  }
  let (turned, plain) = (answer.candidates.filter(\.isTurnedRound), answer.candidates.filter { !$0.isTurnedRound })
  if answer.candidates.isEmpty { blocks.append(words.filled(.noCandidates, ["name": name])) }
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
      ? words.filled(.planned, ["name": plan.name])
      : words.filled(.plannedWith, ["name": plan.name, "partners": words.list(partners)])
  }
  if !answer.relations.isEmpty {
    blocks.append(
      ([words[.otherCooperation]]
        + answer.relations.map { "   - " + words.cooperation($0, besides: answer.municipality.code, snapshot) })
        .joined(separator: "\n"))
  }
  blocks.append(words.filled(answer.partners.isEmpty ? .noPartners : .partnersTitle, ["name": name]))
  blocks += answer.partners.enumerated().map { listed($0 + 1, $1.municipality.name, $1.reasons) }
  return blocks.joined(separator: "\n\n") + "\n"
}

extension Words {
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
    return partners.isEmpty
      ? subject : filled(.cooperationWith, ["subject": subject, "partners": list(partners)])
  }
}
