import Analysis
import Cartography

extension Difference {
  /// The texts of the map.
  func texts(_ input: MapInput, _ words: MapWords) -> MapTexts {
    let numbers = words.numbers
    let isProposal = earlier.day == later.day
    func clause(_ phrase: DifferenceMapPhrase, _ count: Int) -> String? {
      count > 0 ? words.filled(phrase, ["count": numbers.whole(count)]) : nil
    }
    let came = steps(.joined).count + steps(.founding).count
    let moved = steps(.moved).count
    let left = steps(.left).count + steps(.ended).count
    var clauses = [
      clause(
        isProposal ? .proposedIn : isOpen ? .clauseInOpen : unknownCount == 0 ? .clauseIn : .clauseInAtLeast, came),
      clause(isProposal ? .proposedMoved : .clauseMoved, moved),
      clause(isProposal ? .proposedOut : .clauseOut, left),
    ].compactMap { $0 }
    let succeeding = Set(steps(.succeeding).compactMap(\.to?.id)).intersection(founded.map(\.id)).count
    let founding = clause(.clauseFounded, founded.count).map { all in
      [all, clause(founded.count == 1 ? .clauseSucceedingOne : .clauseSucceeding, succeeding)].compactMap { $0 }.joined(
        separator: ", ")
    }
    let turns = [founding, clause(.clauseClosed, ended.count)].compactMap { $0 }
    // What is drawn as changed is not told as unchanged, though less is known of it.
    if clauses.isEmpty {
      clauses = clause(.clauseFollowed, steps(.succeeding).count).map { [$0] } ?? (isProposal ? [] : turns)
    }
    var values = days(words)
    values["clauses"] = clauses.isEmpty ? "" : words.words.list(clauses)
    let isBeyondRecord = input.recordedDay.map { later.day > $0 } ?? false
    let nothing: DifferenceMapPhrase =
      isProposal ? .byProposalNothing : unknownCount == 0 && !isBeyondRecord ? .betweenNothing : .betweenUnknown
    let finding = words.filled(clauses.isEmpty ? nothing : isProposal ? .byProposal : .between, values)
    let title = input.report.titles["map-difference"].map { words.words.filled($0, values) } ?? finding.withCapital
    // Where nobody is known to have stood outside, nothing is known of those before whom the title counts either.
    let isRest = isOpen && came + moved + left + unknownCount == input.shownMunicipalities.count
    let subtitle =
      (turns.isEmpty ? [] : [words.words.list(turns)])
      + [
        clause(isRest && came + moved + left > 0 ? .clauseUnknownOthers : .clauseUnknown, unknownCount),
        shares(input, words),
      ].compactMap { $0 }
    let list = steps.map { "\($0.municipality.name): " + sentence($0, words) + "." }
    var texts = MapTexts(
      input, words, title: title, subtitle: subtitle.joined(separator: ". "),
      alternative: words.filled(.differenceAlternative, ["title": finding.withCapital]),
      description: ([subtitle.joined(separator: ". ") + "."] + list).joined(separator: " "))
    var notes = [arrangementNote(input, words)].compactMap { $0 }
    if isOpen {
      values["names"] = words.words.list(unknownBefore.predecessors)
      notes.insert(words.filled(.predecessors, values), at: 0)
    }
    texts.sources = notes + texts.sources
    return texts
  }

  /// The shares that took part before and after: between which limits, where too little is known.
  private func shares(_ input: MapInput, _ words: MapWords) -> String {
    // Two states of one day differ by a proposal, of which everything is known.
    let unknownAfter = earlier.day == later.day ? .none : UnknownMembers(of: later, knownOn: knownDay)
    func limits(_ snapshot: Snapshot, _ unknown: UnknownMembers) -> String {
      ShownParticipation(input.shownMunicipalities, in: snapshot, unknown, words).shareInSentence
    }
    var values = days(words)
    values["after"] = limits(later, unknownAfter)
    // Where anybody may have taken part before and nobody surely did, there is no share to tell.
    let known = Participation.least(of: input.shownMunicipalities, in: earlier, unknownBefore)
    if isOpen, known.members.municipalities == 0 { return words.filled(.shareAfter, values) }
    values["before"] = limits(earlier, unknownBefore)
    return words.filled(.shares, values)
  }
}
