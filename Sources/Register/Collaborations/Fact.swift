/// What is recorded of a collaboration and may be another thing from some day on. The raw value is its word in tables.
public enum Fact: String, Hashable, Sendable, CaseIterable {
  case name
  case shortName = "short_name"
  case fullName = "full_name"
  case host, predecessor, model
  case legalBasis = "legal_basis"
  case writtenAgreement = "written_agreement"
  case sharedCompetence = "shared_competence"
  case authority
  case generalMandate = "general_mandate"
  case fullTimeEquivalents = "fte"
  case fullTimeEquivalentsDay = "fte_day"
  case fullTimeEquivalentsNote = "fte_note"
  case colour
}

extension Collaboration {
  /// What a fact is, as a table writes it; empty where nobody knows it or there is none.
  public subscript(fact: Fact) -> String {
    func truth(_ answer: Bool?) -> String { answer.map { $0 ? "true" : "false" } ?? "" }
    return switch fact {
    case .name: name
    case .shortName: shortName
    case .fullName: fullName
    case .host: host?.text ?? ""
    case .predecessor: predecessor
    case .model: model ?? ""
    case .legalBasis: legalBasis ?? ""
    case .writtenAgreement: truth(criteria.writtenAgreement)
    case .sharedCompetence: truth(criteria.sharedCompetence)
    case .authority: truth(criteria.authority)
    case .generalMandate: truth(criteria.generalMandate)
    case .fullTimeEquivalents: fullTimeEquivalents.map(shortDecimal) ?? ""
    case .fullTimeEquivalentsDay: fullTimeEquivalentsDay?.description ?? ""
    case .fullTimeEquivalentsNote: fullTimeEquivalentsNote
    case .colour: colour.map(String.init) ?? ""
    }
  }

  /// Puts a value that a table writes in the place of a fact.
  ///
  /// - Returns: whether the text is a value of the fact; nothing changes where it is not. That a code is one is not asked.
  @discardableResult
  public mutating func set(_ fact: Fact, to text: String) -> Bool {
    func put<Value>(_ path: WritableKeyPath<Collaboration, Value?>, _ value: Value?) -> Bool {
      if value == nil, !text.isEmpty { return false }
      self[keyPath: path] = value
      return true
    }
    let truth: Bool? = text == "true" ? true : text == "false" ? false : nil
    switch fact {
    case .name:
      if text.isEmpty { return false }
      // Where one name is all there is, it is the name in full too.
      if fullName == name { fullName = text }
      name = text
    case .shortName: shortName = text
    case .fullName: fullName = text.isEmpty ? name : text
    case .predecessor: predecessor = text
    case .fullTimeEquivalentsNote: fullTimeEquivalentsNote = text
    case .host: host = text.isEmpty ? nil : MunicipalityCode(text)
    case .model: model = text.isEmpty ? nil : text
    case .legalBasis: legalBasis = text.isEmpty ? nil : text
    case .writtenAgreement: return put(\.criteria.writtenAgreement, truth)
    case .sharedCompetence: return put(\.criteria.sharedCompetence, truth)
    case .authority: return put(\.criteria.authority, truth)
    case .generalMandate: return put(\.criteria.generalMandate, truth)
    case .fullTimeEquivalents:
      return put(\.fullTimeEquivalents, writtenDecimal(text).flatMap { $0 >= 0 ? $0 : nil })
    case .fullTimeEquivalentsDay: return put(\.fullTimeEquivalentsDay, Day(text))
    case .colour: return put(\.colour, Int(text).flatMap { $0 >= 0 ? $0 : nil })
    }
    return true
  }
}
