import Analysis

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
  if answer.candidates.isEmpty { blocks.append(words.filled(.noCandidates, ["name": name])) }
  blocks += answer.candidates.enumerated().map { listed($0 + 1, label($1.collaboration), $1.reasons) }
  blocks += answer.plans.map { words.filled(.planned, ["name": $0.name]) }
  blocks.append(words.filled(answer.partners.isEmpty ? .noPartners : .partnersTitle, ["name": name]))
  blocks += answer.partners.enumerated().map { listed($0 + 1, $1.municipality.name, $1.reasons) }
  return blocks.joined(separator: "\n\n") + "\n"
}
