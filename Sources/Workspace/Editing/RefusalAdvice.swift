import Register

extension Failure {
  /// Why edits are refused, each with what helps.
  init(_ refused: RefusedEdits) {
    let sentences = refused.entries.map { entry in
      NamingText([entry.sentence] + [entry.reason.advice].compactMap { $0 }, separator: "; ")
    }
    self.init(NamingText(sentences, separator: "; "), cause: .refused)
  }
}

extension EditRefusal {
  /// The parameter that helps, where there is one.
  fileprivate var advice: NamingText? {
    switch self {
    case .gap: "\(parameter: "allow-gap") says that it is"
    case .placeNotSaid: "\(parameter: "collaboration") names the one, \(parameter: "outside") says none"
    case .landStillIn: "samkart register territory says it"
    case .partsMissing: "\(parameter: "into") names each part, as code=name"
    case .placesNotSaid(_, let parts, let ids):
      "say \(placeExamples(parts, ids))"
    case .hostNotSaid(_, _, let parts): "\(parameter: "host") names it, as \(parts[0].text)"
    case .countyMissing: "\(parameter: "county") names it"
    case .nameMissing, .mergedNameMissing: "\(parameter: "name") gives one"
    case .codeGoesOut, .endsWithin: "\(parameter: "until") gives it"
    case .memberWithoutMunicipality: "\(parameter: "role") gives another"
    case .hostNotMember: "samkart register change with \(parameter: "host") names another"
    case .twoMemberships: "samkart register move takes it from the one to the other"
    case .dayMissing: "\(parameter: "day") gives it"
    case .nothingToDo, .noSource, .unknownCollaboration, .unknownPlan, .planEnded, .idTaken, .idMalformed,
      .unknownCounty,
      .unknownColour, .figureOutOfRange, .unknownCode, .stillThere, .codeGone, .codeToCome, .partyMissing, .alreadyIn,
      .notIn,
      .severalRows, .sameRole, .emptyPeriod, .notFoundedYet, .ended, .endBeforeFounding, .joinsAfterEnd,
      .founderEarlier,
      .tooFewToMerge, .codeTaken, .changeContradicted, .alreadyPlanned, .notPlanned, .rowGone, .codeToWrite,
      .factsNotKept, .factMalformed, .factTwice:
      nil
    }
  }
}

/// The options that answer where parts go on: one for each, with the places that come first to mind.
private func placeExamples(_ parts: [MunicipalityPart], _ ids: [String]) -> NamingText {
  let choices = ids + ["none"]
  let each = parts.map { part in
    NamingText(listed: choices.map { "\(parameter: "place") \(part.code.text)=\($0)" }, "or")
  }
  return NamingText(listed: each)
}
