import Analysis
import Tabular

/// Small steps of regrouping as a JSON object: `objective`, `today`, `steps`, `front`, `mergers`, `cities`.
///
/// Gains and shares are fractions of 1, those of the whole country. Findings are `kind:subject`. `below_noise` is null
/// where nothing could be compared.
public func regroupJSON(_ answer: RegroupAnswer) -> String {
  JSONValue.object([
    ("objective", .text(answer.rules.objective.rawValue)),
    ("today", values(answer.before)),
    ("possible", .whole(answer.possible)),
    ("gaining", .whole(answer.gaining)),
    ("steps", .array(answer.steps.map(step))),
    ("front", .array(answer.front.map(front))),
    ("mergers", .array(answer.mergers.map(merger))),
    ("cities", .array(answer.cities.map(city))),
  ]).text() + "\n"
}

private func values(_ values: RegroupValues) -> JSONValue {
  .object([
    ("mean_cover", .number(values.meanCover)), ("self_containment", .number(values.selfContainment)),
    ("participation", .number(values.participation)),
  ])
}

private func step(_ rated: RegroupAnswer.RatedStep) -> JSONValue {
  let step = rated.step
  return .object([
    ("municipality", .text(step.municipality.text)), ("from", .text(step.from)), ("to", .text(step.to)),
    ("gain", .number(step.gain)), ("gain_together", .number(step.gainTogether)),
    ("mean_cover", .number(step.after.meanCover)),
    ("source", side(step.source)), ("target", side(step.target)),
    ("flags_gained", .texts(rated.findingsGained.map(key))), ("flags_lost", .texts(rated.findingsLost.map(key))),
    ("pieces", .number(step.target.piecesAfter.map(Double.init))), ("noise", .number(rated.noise)),
    ("below_noise", rated.noise == nil ? .null : .truth(rated.isBelowNoise)),
  ])
}

private func side(_ side: RegroupStep.Side?) -> JSONValue {
  guard let side else { return .null }
  return .object([
    ("collaboration", .text(side.collaboration)), ("mean_cover_before", .number(side.meanCoverBefore)),
    ("mean_cover_after", .number(side.meanCoverAfter)),
    ("pieces_before", .number(side.piecesBefore.map(Double.init))),
    ("pieces_after", .number(side.piecesAfter.map(Double.init))),
  ])
}

private func front(_ rated: RegroupAnswer.RatedFront) -> JSONValue {
  let steps = zip(rated.front.steps, rated.isBelowNoise).map { step, isBelow in
    JSONValue.object([
      ("municipality", .text(step.municipality.text)), ("from", .text(step.from)), ("to", .text(step.to)),
      ("gain", .number(step.gain)), ("below_noise", .truth(isBelow)),
    ])
  }
  return .object([
    ("k", .whole(rated.front.steps.count)), ("mean_cover", .number(rated.front.values.meanCover)),
    ("self_containment", .number(rated.front.values.selfContainment)),
    ("participation", .number(rated.front.values.participation)), ("steps", .array(steps)),
    ("flags_gained", .texts(rated.findingsGained.map(key))), ("flags_lost", .texts(rated.findingsLost.map(key))),
  ])
}

private func merger(_ rated: RegroupAnswer.RatedMerger) -> JSONValue {
  let merger = rated.merger
  return .object([
    ("first", .text(merger.first)), ("second", .text(merger.second)), ("gain", .number(merger.gain)),
    ("mean_cover_first", .number(merger.firstCover)), ("mean_cover_second", .number(merger.secondCover)),
    ("mean_cover_together", .number(merger.together)), ("mean_cover", .number(merger.after.meanCover)),
    ("noise", .number(rated.noise)), ("below_noise", rated.noise == nil ? .null : .truth(rated.isBelowNoise)),
  ])
}

private func city(_ city: RegroupCity) -> JSONValue {
  let options = city.options.map { option -> JSONValue in
    let partner: (key: String, value: JSONValue) =
      switch option.partner {
      case .municipality(let code): ("municipality", .text(code.text))
      case .collaboration(let id): ("collaboration", .text(id))
      }
    return .object([partner, ("gain", .number(option.gain)), ("mean_cover_together", .number(option.together))])
  }
  return .object([("municipality", .text(city.city.text)), ("partners", .array(options))])
}

private func key(_ finding: Finding) -> String { "\(finding.kind.rawValue):\(finding.subject.key)" }
