import Analysis
import Tabular

/// The candidates of a municipality as a JSON object: `municipality`, `name`, `member_of`, `candidates`, `partners`,
/// `own` (what binds a member to its own collaboration), `history`, `weak`, `plans`, `relations`; shares are fractions, borders metres.
public func candidatesJSON(_ answer: Candidates, in evidence: Evidence, language: Language) -> String {
  jsonValue(answer, evidence, Words(language)).text() + "\n"
}

/// The candidates of several municipalities as a JSON array of such objects.
public func candidatesJSON(_ answers: [Candidates], in evidence: Evidence, language: Language) -> String {
  let words = Words(language)
  return JSONValue.array(answers.map { jsonValue($0, evidence, words) }).text() + "\n"
}

private func jsonValue(_ answer: Candidates, _ evidence: Evidence, _ words: Words) -> JSONValue {
  let own = answer.own.map { own in
    JSONValue.object(members(own.ties) + [("reasons", .texts(own.reasons.map(words.sentence)))])
  }
  let history = answer.history.map { entry in
    JSONValue.object([("collaboration", .text(entry.collaboration.key)), ("text", .text(words.history(entry)))])
  }
  let partners = answer.partners.enumerated().map { place, partner in
    let head: [(key: String, value: JSONValue)] = [
      ("rank", .whole(place + 1)), ("municipality", .text(partner.municipality.code.text)),
      ("name", .text(partner.municipality.name)),
    ]
    return JSONValue.object(
      head + members(partner.ties) + [("reasons", .texts(partner.reasons.map(words.sentence)))])
  }
  return .object([
    ("municipality", .text(answer.municipality.code.text)), ("name", .text(answer.municipality.name)),
    ("member_of", .text(answer.memberOf)),
    ("candidates", .array(answer.candidates.enumerated().map { jsonValue($1, rank: $0 + 1, evidence, words) })),
    ("partners", .array(partners)), ("own", own ?? .null), ("history", .array(history)),
    ("weak", answer.weak.map { jsonValue($0, rank: 1, evidence, words) } ?? .null),
    ("plans", .texts(answer.plans.map(\.id))), ("relations", .texts(answer.relations.map(\.id))),
  ])
}

private func jsonValue(
  _ candidate: Candidates.Candidate, rank: Int, _ evidence: Evidence, _ words: Words
) -> JSONValue {
  let name = evidence.snapshot.register.collaboration(candidate.collaboration)?.name
  return .object(
    [
      ("rank", .whole(rank)), ("collaboration", .text(candidate.collaboration)), ("name", .text(name)),
    ] + members(candidate.ties) + [
      ("relations", .texts(candidate.relations.map { $0.text(in: words.language.code) })),
      ("turned_round", .truth(candidate.isTurnedRound)),
      ("effect", jsonValue(candidate.effect)),
      ("reasons", .texts(candidate.reasons.map(words.sentence))),
    ])
}

private func members(_ ties: Ties) -> [(key: String, value: JSONValue)] {
  [
    ("same_region", .texts(ties.inSameRegion.map(\.text))),
    ("same_economic_region", .texts(ties.inSameHubRegion.map(\.text))),
    ("land_border", .texts(ties.borders.map(\.code.text))),
    ("land_border_metres", .number(ties.borderMetres)),
    ("near_shore", .texts(ties.nearby.map(\.text))),
    ("water_metres", .number(ties.waterMetres)),
    ("working_there", .whole(ties.workingThere)),
    ("working_there_share", .number(ties.shareWorkingThere)),
    ("coming_from_there", .whole(ties.comingFromThere)),
    ("coming_from_there_share", .number(ties.shareComingFromThere)),
    ("same_county", .truth(ties.isInSameCounty)),
  ]
}

private func jsonValue(_ effect: JoiningEffect) -> JSONValue {
  func pair(_ before: JSONValue, _ after: JSONValue) -> JSONValue { .object([("before", before), ("after", after)]) }
  let (old, new) = (effect.before, effect.after)
  return .object([
    ("population", pair(.whole(old.population), .whole(new.population))),
    ("mean_cover", pair(.number(old.meanCover), .number(new.meanCover))),
    ("leaderless", pair(.number(old.leaderless), .number(new.leaderless))),
    ("self_containment", pair(.number(old.commuting.selfContainment), .number(new.commuting.selfContainment))),
    ("participation", pair(.number(effect.participationBefore.share), .number(effect.participationAfter.share))),
    (
      "participation_population",
      pair(.number(effect.participationBefore.shareOfPopulation), .number(effect.participationAfter.shareOfPopulation))
    ),
  ])
}
