import Analysis

/// The figures that sentences about the whole are made with.
enum KeySentences {
  /// The sentences that open a report.
  static func sentences(_ input: ReportInput, _ words: Words) -> String {
    let basis = HeadlineBasis(input.snapshot, thresholds: input.thresholds)
    let values = values(input, basis, words)
    var outside = values
    outside["people"] = values["outsidePeople"]
    outside["peopleShare"] = values["outsidePeopleShare"]
    let staff = basis.fullTimeEquivalents.isEmpty ? [] : [words.filled(.keyStaff, values)]
    return ([words.filled(.keyMembers, values), words.filled(.keyOutside, outside)] + staff).joined(separator: " ")
  }

  /// What the places of the sentences are filled with, as it is printed.
  static func values(_ input: ReportInput, _ basis: HeadlineBasis, _ words: Words) -> [String: String] {
    let numbers = input.language.numbers
    let whole = basis.participation.whole
    let members = basis.participation.members
    let outside = Aggregate(of: basis.outsiders)
    func share(_ part: Double?) -> String { part.map { numbers.share($0) } ?? numbers.missing }
    let staff = fullTimeEquivalents(of: basis.collaborations.map(\.collaboration))
    return [
      "day": words.day(input.snapshot.day),
      "collaborations": numbers.whole(basis.collaborations.count),
      "members": numbers.whole(members.municipalities),
      "municipalities": numbers.whole(whole.municipalities),
      "share": share(basis.participation.share),
      "people": numbers.whole(members.population),
      "all": numbers.whole(whole.population),
      "peopleShare": share(basis.participation.shareOfPopulation),
      "outsiders": numbers.whole(outside.municipalities),
      "outsidePeople": numbers.whole(outside.population),
      "outsidePeopleShare": share(
        whole.population == 0 ? nil : Double(outside.population) / Double(whole.population)),
      "fte": staff.map { numbers.decimal($0, upTo: 2) } ?? numbers.missing,
      "known": numbers.whole(basis.fullTimeEquivalents.count),
      "largest": basis.largest?.collaboration.name ?? numbers.missing,
      "largestPeople": basis.largest.map { numbers.whole($0.members.population) } ?? numbers.missing,
      "smallest": basis.smallest?.collaboration.name ?? numbers.missing,
      "smallestPeople": basis.smallest.map { numbers.whole($0.members.population) } ?? numbers.missing,
    ]
  }
}
