import Register

extension Words {
  /// A value of a fact, as a table has it, for readers; a word where nobody knows it.
  func value(_ value: String, of fact: Fact) -> String {
    if value.isEmpty { return self[.diffFactUnknown] }
    switch fact {
    case .fullTimeEquivalents: return Double(value).map { numbers.decimal($0, upTo: 2) } ?? value
    case .fullTimeEquivalentsDay: return Day(value).map { day($0) } ?? value
    case .model, .legalBasis, .writtenAgreement, .sharedCompetence, .authority, .generalMandate:
      return factWord(value)
    case .name, .shortName, .fullName, .host, .predecessor, .fullTimeEquivalentsNote, .colour: return value
    }
  }
}
