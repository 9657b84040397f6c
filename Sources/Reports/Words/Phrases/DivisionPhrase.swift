/// What the comparison of two divisions says, which it calls A and B.
enum DivisionPhrase: String, Hashable, Sendable, CaseIterable {
  /// The title, and which is which.
  case title, letters
  /// What is measured.
  case units, leftOut, people, groupsA, groupsB, mainA, mainB, wholeA, wholeB, adjustedRand, populationRand,
    mutualInformation
  /// Who lies apart.
  case apartTitle, apartRow, apartMap, noneApart, andMore
  /// What must be said.
  case unweighted, mutualNote
}
