import Analysis

/// Small steps of regrouping for a terminal or a mail: single ones, the best together, mergers and centres outside.
public func regroupText(_ answer: RegroupAnswer, in evidence: Evidence, language: Language) -> String {
  let names = RegroupNames(evidence, language), words = names.words
  let objective = answer.rules.objective
  var blocks = [
    words.filled(RegroupPhrase.title, ["day": words.day(evidence.snapshot.day)]),
    words.filled(
      .today, ["objective": words.filled(objective.phrase), "value": names.share(answer.before[objective])]),
    block(.stepsTitle, stepLines(answer, names), names),
  ]
  if !answer.front.isEmpty { blocks.append(block(.frontTitle, frontLines(answer, names), names)) }
  blocks.append(block(.mergersTitle, mergerLines(answer, names), names))
  if !answer.cities.isEmpty { blocks.append(block(.citiesTitle, cityLines(answer, names), names)) }
  let hasNoise = answer.steps.contains { $0.noise != nil }
  blocks.append(
    ([words.filled(.gainNote)]
      + (objective == .participation || answer.steps.isEmpty
        ? [] : [words.filled(hasNoise ? .noiseNote : .noNoiseNote)]))
      .joined(separator: "\n"))
  return blocks.joined(separator: "\n\n") + "\n"
}

/// How many mergers, and how many partners of a centre, readers are told of.
private let shownMergers = 10, shownPartners = 5

private func block(_ title: RegroupPhrase, _ lines: [String], _ names: RegroupNames) -> String {
  ([names.words.filled(title)] + lines).joined(separator: "\n")
}

private func stepLines(_ answer: RegroupAnswer, _ names: RegroupNames) -> [String] {
  let words = names.words, numbers = words.numbers
  if answer.steps.isEmpty { return [words.filled(.noSteps)] }
  let counts = [
    "gaining": numbers.whole(answer.gaining), "possible": numbers.whole(answer.possible),
    "shown": numbers.whole(answer.steps.count),
  ]
  return [words.filled(.stepsCount, counts)]
    + answer.steps.enumerated().flatMap { place, rated in
      ["\(place + 1). \(heading(rated.step, names))"] + effects(rated, names).map { "   - " + $0 }
    }
}

private func heading(_ step: RegroupStep, _ names: RegroupNames) -> String {
  names.words.filled(
    step.from == nil ? .joining : .moving,
    [
      "name": names.name(step.municipality), "from": step.from.map(names.name) ?? "", "to": names.name(step.to),
      "gain": names.points(step.gain),
    ])
}

private func effects(_ rated: RegroupAnswer.RatedStep, _ names: RegroupNames) -> [String] {
  let words = names.words
  let sides = [rated.step.source, rated.step.target].compactMap { $0 }
  let covers = sides.map { side in
    words.filled(
      .coverFrom,
      [
        "name": names.name(side.collaboration), "before": names.share(side.meanCoverBefore),
        "after": names.share(side.meanCoverAfter),
      ])
  }
  let pieces = sides.compactMap { side -> String? in
    guard let before = side.piecesBefore, let after = side.piecesAfter, before != after else { return nil }
    return words.filled(
      .piecesFrom,
      [
        "name": names.name(side.collaboration), "before": words.numbers.whole(before),
        "after": words.numbers.whole(after),
      ])
  }
  // By participation nothing is shared, and one that moves has all of its gain of the others.
  let together =
    rated.step.from == nil && rated.step.gainTogether < rated.step.gain
    ? [words.filled(.together, ["gain": names.points(rated.step.gainTogether)])] : []
  return [covers.joined(separator: "; ")] + together + pieces
    + consequences(rated.findingsLost, rated.findingsGained, names)
    + (rated.isBelowNoise ? [words.filled(.belowNoise, ["noise": names.points(rated.noise ?? 0)])] : [])
}

private func consequences(_ lost: [Finding], _ gained: [Finding], _ names: RegroupNames) -> [String] {
  [(RegroupPhrase.mends, lost), (.makes, gained)].compactMap { phrase, findings in
    findings.isEmpty ? nil : names.words.filled(phrase) + ": " + names.labels(findings).joined(separator: ", ")
  }
}

private func frontLines(_ answer: RegroupAnswer, _ names: RegroupNames) -> [String] {
  let objective = answer.rules.objective
  return answer.front.flatMap { rated -> [String] in
    let value = rated.front.values[objective]
    let row = names.words.filled(
      .frontRow,
      [
        "k": names.words.numbers.whole(rated.front.steps.count), "value": names.share(value),
        "gain": names.points(value - answer.before[objective]),
      ])
    // The last one is told in full: it holds what the shorter ones are made of.
    guard rated.front.steps.count == answer.front.count else { return [row] }
    return [row] + rated.front.steps.map { "   - " + heading($0, names) }
      + consequences(rated.findingsLost, rated.findingsGained, names).map { "   - " + $0 }
  }
}

private func mergerLines(_ answer: RegroupAnswer, _ names: RegroupNames) -> [String] {
  if answer.mergers.isEmpty { return [names.words.filled(.noMergers)] }
  return answer.mergers.prefix(shownMergers).enumerated().map { place, rated in
    let merger = rated.merger
    return "\(place + 1). "
      + names.words.filled(
        .mergerRow,
        [
          "first": names.name(merger.first), "second": names.name(merger.second), "gain": names.points(merger.gain),
          "firstCover": names.share(merger.firstCover), "secondCover": names.share(merger.secondCover),
          "together": names.share(merger.together),
        ])
      + (rated.isBelowNoise ? "; " + names.words.filled(.belowNoise, ["noise": names.points(rated.noise ?? 0)]) : "")
  }
}

private func cityLines(_ answer: RegroupAnswer, _ names: RegroupNames) -> [String] {
  answer.cities.flatMap { city -> [String] in
    let options = city.options.prefix(shownPartners).map { option -> String in
      let values = ["gain": names.points(option.gain), "together": names.share(option.together)]
      return switch option.partner {
      case .municipality(let code):
        names.words.filled(.cityAlone, values.merging(["partner": names.name(code)]) { $1 })
      case .collaboration(let id):
        names.words.filled(.cityWhole, values.merging(["partner": names.name(id)]) { $1 })
      }
    }
    return [names.name(city.city)]
      + (options.isEmpty ? [names.words.filled(.cityNobody)] : options).map { "   - " + $0 }
  }
}

extension RegroupObjective {
  /// What it is called.
  var phrase: RegroupPhrase {
    switch self {
    case .meanCover: .meanCover
    case .selfContainment: .selfContainment
    case .both: .both
    case .participation: .participation
    }
  }
}
