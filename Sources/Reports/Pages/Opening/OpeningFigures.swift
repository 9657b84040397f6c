import Analysis

/// The four numbers that a report opens with: who takes part, of units and of people, in how many collaborations, and with
/// what staff; where nobody has recorded staff, who stands outside.
func openingFigures(_ input: ReportInput, _ words: Words) -> [KeyFigure] {
  let figures = input.countryFigures
  func of(_ part: String, _ all: String) -> String {
    words.filled(.partOfAll, ["part": figures[part], "all": figures[all]])
  }
  let last =
    figures.number("fte") == nil
    ? KeyFigure(
      value: figures.short("outsiders"), label: words.filled(OpeningPhrase.outside, ["count": figures["outsiders"]]),
      detail: figures.short("outsider_population") == "?"
        ? nil : words.filled(.outsidePeople, ["people": figures["outsider_population"]]))
    : KeyFigure(
      value: figures["fte"], label: words.filled(OpeningPhrase.staff),
      detail: words.filled(
        .staffKnown, ["known": figures["fte_collaborations"], "all": figures["collaborations"]]))
  return [
    KeyFigure(
      value: figures.short("participation"), label: words.filled(OpeningPhrase.unitShare),
      detail: of("members", "municipalities")),
    KeyFigure(
      value: figures.short("participation_population"), label: words.filled(OpeningPhrase.peopleShare),
      detail: of("member_population", "population")),
    KeyFigure(
      value: figures.short("collaborations"),
      label: words.filled(OpeningPhrase.collaborations, ["count": figures["collaborations"]]),
      detail: figures.number("mean_members").map { _ in words.filled(.meanMembers, ["mean": figures["mean_members"]]) }),
    last,
  ]
}
