import Analysis
import Cartography
import Register

extension MapTexts {
  init(
    multiples cast: PanelCast, by kind: PanelKind, _ finding: String?, counted: [PanelContent.Counted],
    order: PanelOrder?, larger: Int, isEven: Bool, tellsGroups: Bool, _ whole: MapInput, _ words: MapWords
  ) {
    let (panels, drawn) = (cast.all, cast.drawn)
    let shares = panels.map { panel in
      Participation(of: panel.input.shownMunicipalities, in: panel.input.report.snapshot).share
    }
    let areKnown = panels.allSatisfy { ShownParticipation($0.input, words).isKnown("share") }
    func printed(_ share: Double?) -> String { share.map { words.numbers.share($0) } ?? words.numbers.missing }
    func told(_ panel: MapPanel?) -> String {
      panel.map { ShownParticipation($0.input, words).shareInSentence } ?? words.numbers.missing
    }
    // Of all parts, also of one municipality: a title that leaves one out would not be true.
    let known = shares.compactMap { $0 }
    let (highest, lowest) = (known.max(), known.min())
    func named(_ share: Double?) -> String {
      words.tied(zip(panels, shares).filter { share != nil && $1 == share }.map(\.0.title))
    }
    let values = [
      "between": ShownParticipation(whole, words).shareInSentence, "first": told(panels.first),
      "last": told(panels.last), "from": panels.first?.title ?? "",
      "to": panels.last?.title ?? "", "highest": named(highest), "lowest": named(lowest),
      "most": printed(highest), "least": printed(lowest),
      "then": words.numbers.whole(
        panels.first.map { $0.input.shownCollaborations.count + $0.input.unknownMembers.predecessors.count } ?? 0),
      "now": words.numbers.whole(panels.last?.input.shownCollaborations.count ?? 0),
      "nowMost": words.numbers.whole(
        panels.last.map { $0.input.shownCollaborations.count + $0.input.unknownMembers.predecessors.count } ?? 0),
      "count": words.numbers.whole(drawn.count), "usual": words.numbers.whole(drawn.count - larger),
      "all": words.numbers.whole(panels.count), "shown": drawn.first?.title ?? "",
      "larger": words.numbers.whole(larger), "day": words.words.day(whole.report.snapshot.day),
      // Where all are alike, no order is seen.
      "order": isEven
        ? "" : ", " + (order?.told ?? words.filled(.orderShare)),
    ]
    let start = panels.first.map { ShownParticipation($0.input, words) }
    let isOpenAtLast = panels.last?.input.unknownMembers.isOpen == true
    let isOpenAtFirst = start?.isOpen == true && !isOpenAtLast
    let phrase: MultiplesPhrase =
      switch kind {
      case .day:
        // Where nobody knows how many took part at first, how many collaborations there were is what is known; a map that
        // shows none says that nobody knows.
        tellsGroups && start?.isOpen == true && isOpenAtLast
          ? .titleByDayAllOpen
          : !isOpenAtFirst
            ? .titleByDay
            : tellsGroups ? .titleByDayOpen : start?.least.number("members") == 0 ? .titleByDayUnknown : .titleByDay
      // From one share to the same share is no range.
      case .county:
        printed(highest) != printed(lowest) ? .titleByUnit : panels.count == 1 ? .titleByOneUnit : .titleByEvenUnits
      case .proposal: .titleByProposal
      }
    // As the map of participation says it, which all units are on.
    let isNamed = kind == .county && highest == 1 && lowest == 0
    // What is on record of the parts is not who took part there: the title tells what is known of all.
    let isUnknown = !areKnown && (kind == .county || (kind == .proposal && isOpenAtLast))
    func ofKind(_ title: String) -> String {
      switch kind {
      case .day: words.filled(.titleOfDay, ["day": values["day"] ?? "", "title": title])
      case .proposal: words.filled(.titleOfProposal, ["title": title])
      case .county: title
      }
    }
    let change = counted.count == 2 ? words.filled(counted[1].title, values.merging(of: counted, words)) : nil
    // What is found is found on one day, which the title tells, unless it can be counted on the first and the last.
    let title =
      change ?? finding.map(ofKind)
      ?? (isUnknown
      ? words.filled(.participationUnknownTitle, values)
      : isNamed ? words.filled(.participationNamedTitle, values) : words.filled(phrase, values)).withCapital
    let list = zip(panels, cast.notes).map { "\($0.title): \($1.onOneLine)" }
    let form: MultiplesPhrase =
      switch kind {
      case .county: drawn.count == 1 ? .panelsOfOneUnit : larger > 0 ? .panelsOfUnitsLarger : .panelsOfUnits
      case .day, .proposal: drawn.count == 1 ? .panelsOfOne : tellsGroups ? .panelsSubtitle : .panelsOfValues
      }
    let subtitle = words.filled(form, values)
    self.init(
      whole, words, title: title,
      subtitle: cast.inWords(words).map { words.filled(.panelsInWords, ["subtitle": subtitle, "list": $0]) }
        ?? subtitle,
      alternative: words.filled(.panelsAlternative, ["title": title]),
      description: list.joined(separator: ". ") + ".")
    // The least is known of the first of the days; of the sheet's own it has been said.
    if !whole.isUnknown, let unknown = panels.lazy.compactMap({ unknownNote($0.input, words) }).first {
      sources.insert(unknown, at: 0)
    }
    // Where plans are drawn, those that name nobody are told of.
    if tellsGroups, kind == .county {
      sources.insert(contentsOf: collaborationsNotes(whole, Marks(whole), words), at: 0)
    } else if tellsGroups || finding != nil, let note = arrangementNote(whole, words) {
      sources.insert(note, at: 0)
    }
  }
}

extension [String: String] {
  /// With what is counted on the first and on the last of several days.
  fileprivate func merging(of counted: [PanelContent.Counted], _ words: MapWords) -> [String: String] {
    let then = counted[0].values.mapValues { words.numbers.whole($0) }
    let now = counted[1].values.map { ($0 + "Now", words.numbers.whole($1)) }
    return merging(then) { $1 }.merging(now) { $1 }
  }
}
