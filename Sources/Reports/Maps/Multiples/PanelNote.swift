/// How many take part in what a panel shows.
///
/// - Parameter besideOpen: whether another panel can only say how many collaborations are known: then all say that first.
func panelNote(_ input: MapInput, _ words: MapWords, besideOpen: Bool) -> String {
  let figures = ShownParticipation(input, words)
  let groups = words.numbers.whole(input.shownCollaborations.count)
  let drawn = input.shownCollaborations.reduce(0) { $0 + $1.members.municipalities }
  let most = Double(drawn)
  // Which part those took part in that nobody has recorded is not known: of a part nothing is said of them.
  if input.area != nil, figures.isOpen, (figures.least.number("members") ?? 0) * 2 <= most {
    return words.filled(
      input.shownCollaborations.isEmpty ? .panelOpenPartNoneNote : .panelOpenPartNote,
      ["groups": groups, "municipalities": figures["municipalities"]])
  }
  // Of one or two known members nobody must think that all are.
  if figures.isOpen, !figures.isKnown, (figures.least.number("members") ?? 0) * 2 < most {
    return words.filled(
      .panelOpenNote, ["groups": groups, "lost": words.numbers.whole(input.unknownMembers.predecessors.count)])
  }
  // The share of one is all or nothing, and no figure to hold against those of many.
  if !besideOpen, input.shownMunicipalities.count == 1 {
    return words.filled(
      .panelCountNote, ["members": figures["members"], "municipalities": figures["municipalities"]]
    ).withCapital
  }
  return words.filled(
    besideOpen ? .panelKnownNote : .panelNote,
    [
      "groups": groups, "members": figures["members"], "municipalities": figures["municipalities"],
      "share": figures["share"],
    ]
  ).withCapital
}
