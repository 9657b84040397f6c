extension EditDesk {
  private var levels: LevelNames { ground.territory.levels }

  /// A refusal in one sentence, without a full stop.
  func sentence(_ refusal: EditRefusal) -> NamingText {
    switch refusal {
    case .nothingToDo: return "the register says so already"
    case .noSource: return "the source is missing; every fact in the register has one"
    case .dayMissing: return "the exact day is missing; this cannot be recorded without it"
    case .unknownCollaboration(let id): return "there is no collaboration '\(id)' in the register"
    case .unknownPlan(let id): return "there is no plan '\(id)'"
    case .planEnded(let id, let end): return "the plan '\(id)' ended: \(end)"
    case .idTaken(let id): return "the id '\(id)' is taken, by \(name(id))"
    case .idMalformed(let id):
      return "'\(id)' is no id; it is made of small letters a to z and digits, with single hyphens between them"
    case .nameMissing(let id): return "'\(id)' has no name"
    case .countyMissing(let id):
      return "'\(id)' has no \(levels.upperUnit, .one), and none follows from its host or members"
    case .unknownCounty(let county): return "there is no \(levels.upperUnit, .one) '\(county)'"
    case .unknownColour(let colour, let count):
      return "there is no colour \(colour); the palette has \(count), counted from 0"
    case .figureOutOfRange(let what): return "full-time equivalents are 0 or more, not \(what)"
    case .partyMissing: return "there is neither \(levels.unit, .withArticle) nor a name"
    case .memberWithoutMunicipality(let name):
      return "'\(name)' is no \(levels.unit, .one), and only \(levels.unit, .many) are members; another role may fit"
    case .sameRole(let party, let id, let role): return "\(label(party)) is \(role) of \(name(id)) already"
    case .rowGone(let table, let texts):
      let row = texts.filter { !$0.isEmpty }.joined(separator: ", ")
      return "\(table.rawValue) has no such row any more: \(shortened(row, to: 120))"
    case .codeToWrite(let given, let right): return "\(label(given)) is written \(right) on those days"
    case .factsNotKept: return "the data set has no table 'facts' for what holds from a day on"
    case .factMalformed(let fact, let text): return "'\(shortened(text))' is no value of \(fact)"
    case .factTwice(let id, let fact, let one, let other):
      return "the \(fact) of \(name(id)) would be both '\(shortened(one))' and '\(shortened(other))' on a day"
    case .tooFewToMerge: return "a merger is of two or more that differ"
    case .alreadyPlanned(let party, let plan): return "\(label(party)) is in the plan '\(plan)' already"
    case .notPlanned(let party, let plan): return "\(label(party)) is not in the plan '\(plan)'"
    case .unknownCode, .codeGone, .codeToCome, .codeGoesOut, .codeTaken, .changeContradicted, .mergedNameMissing,
      .placeNotSaid, .landStillIn, .partsMissing, .placesNotSaid, .hostNotSaid, .stillThere:
      return sentenceOfPlace(refusal)
    default: return sentenceOfTime(refusal)
    }
  }

  private func sentenceOfPlace(_ refusal: EditRefusal) -> NamingText {
    switch refusal {
    case .unknownCode(let code): return "no \(levels.unit, .one) has the code \(code)"
    case .codeGone(let former, let day): return "\(former.told), and does not exist on \(day)"
    case .codeToCome(let code, let name, let first, let predecessors, let day):
      let names = NamingText(predecessors.map { "\($0)" }, separator: ", ")
      return "\(name) (\(code)) exists from \(first) only; on \(day) there is \(names)"
    case .codeGoesOut(let former): return "\(former.told); a membership of it ends by then, so an end is needed"
    case .codeTaken(let code): return "the code \(code) is that of \(label(code))"
    case .changeContradicted(let change):
      return "the table of code changes says that \(change.oldName) (\(change.oldCode)) became "
        + "\(change.newName) (\(change.newCode)) on \(change.day)"
    case .mergedNameMissing(let code): return "nothing says what the \(levels.unit, .one) \(code) is called"
    case .landStillIn(let former, let id):
      return "\(former.told), and stands in \(name(id)) still; nobody has said who goes on there"
    case .stillThere(let code, let day):
      return "\(label(code)) is there on \(day), the day of the data set's codes, and cannot have gone by then"
    case .partsMissing(let code): return "nothing says what \(label(code)) was divided into"
    case .placesNotSaid(let old, let parts, let ids):
      let (own, places) = (listed(parts.map(label(of:))), listed(ids.map(name)))
      return parts.count == 1
        ? "\(label(old)) is in \(places); nobody says where \(own) goes on"
        : "\(label(old)) is in \(places); nobody says where \(own) go on"
    case .hostNotSaid(let old, let id, let parts):
      return "\(label(old)) is the host of \(name(id)), where \(listed(parts.map(label))) go on"
    case .placeNotSaid(let merged, let origins):
      let places: [NamingText] = origins.map { origin in
        guard let id = origin.collaboration else { return "\(label(origin.municipality)) in none" }
        return "\(label(origin.municipality)) in \(name(id))"
      }
      return "the merged \(levels.unit, .many) were in different places (\(NamingText(places, separator: ", "))); "
        + "say where \(merged.name.isEmpty ? merged.code.text : merged.name) goes on"
    default: return ""
    }
  }

  private func sentenceOfTime(_ refusal: EditRefusal) -> NamingText {
    switch refusal {
    case .twoMemberships(let party, let other, let period):
      return "\(label(party)) is a member of \(name(other))\(words(period)), and can be in one at a time"
    case .alreadyIn(let party, let id, let role, let period):
      // Whoever takes part from case to case and becomes a member does not come a second time: the role changes.
      let advice: NamingText = role == .member ? "" : "; a change of role says that it becomes something else"
      return "\(label(party)) is \(role) of \(name(id))\(words(period)) already\(advice)"
    case .notIn(let party, let id, let day):
      let rows = book.memberships.filter { $0.collaboration == id && isSame($0, party) }
      let periods = NamingText(rows.map { words($0.period) }, separator: ",")
      let known: NamingText = rows.isEmpty ? "" : "; it was so\(periods)"
      let when: NamingText = day.map { " on \($0)" } ?? ""
      return "\(label(party)) takes no part in \(name(id))\(when)\(known)"
    case .severalRows(let party, let id): return "\(label(party)) stands in \(name(id)) more than once at the time"
    case .emptyPeriod(let party, let id, let start, let end):
      return "\(label(party)) is in \(name(id)) from \(start); the end \(end) is not after that"
    case .gap(let party, let id, let left, let joined):
      return "\(label(party)) left \(name(id)) on \(left), and the next membership begins on \(joined): a hole between "
        + "them is taken for a mistake unless it is said to be meant"
    case .notFoundedYet(let id, let founding): return "\(name(id)) was founded in \(founding.when)"
    case .ended(let id, let day): return "\(name(id)) ended on \(day)"
    case .endsWithin(let id, let day): return "\(name(id)) ends on \(day); a membership ends by then"
    case .endBeforeFounding(let id, let founding, let end):
      return "\(name(id)) was founded in \(founding.when) and cannot end on \(end)"
    case .joinsAfterEnd(let party, let id, let start):
      return "\(label(party)) is recorded as joining \(name(id)) on \(start), after the end"
    case .founderEarlier(let party, let id, let start):
      return "\(label(party)) is in \(name(id)) from \(start), before the founding"
    case .hostNotMember(let id, let host, let day):
      return "\(label(host)) is the host of \(name(id)), and would be no member on \(day)"
    default: return ""
    }
  }

  private func label(of part: MunicipalityPart) -> String {
    (part.name.isEmpty ? knownName(part.code) : part.name).map { "\($0) (\(part.code))" } ?? part.code.text
  }

  private func listed(_ names: [String]) -> NamingText { NamingText(listed: names.map { "\($0)" }) }

  private func words(_ period: Period) -> NamingText {
    let start: NamingText = period.from == .unknown ? "" : " from \(period.from)"
    guard let end = period.to else { return start }
    return "\(start) until \(end)"
  }
}
