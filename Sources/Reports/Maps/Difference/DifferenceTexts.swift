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
    let clauses = [
      clause(isProposal ? .proposedIn : unknown.isEmpty ? .clauseIn : .clauseInAtLeast, came),
      clause(isProposal ? .proposedMoved : .clauseMoved, moved),
      clause(isProposal ? .proposedOut : .clauseOut, left),
    ].compactMap { $0 }
    var values = days(words)
    values["clauses"] = clauses.isEmpty ? "" : words.words.list(clauses)
    let finding =
      clauses.isEmpty
      ? words.filled(isProposal ? .byProposalNothing : .betweenNothing, values)
      : words.filled(isProposal ? .byProposal : .between, values)
    let title = input.report.titles["map-difference"].map { words.words.filled($0, values) } ?? finding.capitalised
    let turns = [clause(.clauseFounded, founded.count), clause(.clauseClosed, ended.count)].compactMap { $0 }
    let subtitle = (turns.isEmpty ? [] : [words.words.list(turns)]) + [shares(input, words)]
    let list = steps.map { "\($0.municipality.name): " + sentence($0, words) + "." }
    return MapTexts(
      input, words, title: title, subtitle: subtitle.joined(separator: ". "),
      alternative: words.filled(.differenceAlternative, ["title": finding.capitalised]),
      description: ([subtitle.joined(separator: ". ") + "."] + list).joined(separator: " "))
  }

  /// The shares that took part before and after: between which limits, where too little is known of the time before.
  private func shares(_ input: MapInput, _ words: MapWords) -> String {
    let whole = input.shownMunicipalities.count
    func share(_ members: Int) -> String {
      whole > 0 ? words.numbers.share(Double(members) / Double(whole)) : words.numbers.missing
    }
    let before = Participation(of: input.shownMunicipalities, in: earlier).members.municipalities
    let after = Participation(of: input.shownMunicipalities, in: later).members.municipalities
    let (least, most) = (max(0, before - unknown.count), min(whole, before + predecessors.members))
    if least == most { return words.filled(.shares, ["before": share(before), "after": share(after)]) }
    return words.filled(
      .sharesBetween, ["least": share(least), "most": share(most), "after": share(after)])
  }
}

extension String {
  /// The same with a capital at the beginning.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
