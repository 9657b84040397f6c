import Register
import Reports

/// What somebody wants to know of a register.
public struct RegisterQuery: Hashable, Sendable {
  /// A collaboration by id, number or name, a plan by id, or a municipality by name or code; everything when `nil`.
  public var subject: String?
  /// Only what holds on this day; all time when `nil`.
  public var day: Day?
  /// The county by code or name, where several municipalities have the name.
  public var county: String?
  /// The language of the answer's text; as the tables have it where `nil`.
  public var language: Language?

  /// A query from its parts.
  public init(_ subject: String? = nil, day: Day? = nil, county: String? = nil) {
    self.subject = subject
    self.day = day
    self.county = county
  }
}

/// What a register says of a collaboration, a plan or a municipality, or of all, through time or on a day.
///
/// - Throws: `Failure`: `notFound` or `wrongRequest` for a name that is nobody's or that of several, and when the
///   register cannot be read.
public func describeRegister(_ query: RegisterQuery, in folder: RegisterFolder) throws(Failure) -> Told<RegisterAccount>
{
  try Told { notes in
    let desk = RegisterDesk(register: try folder.open())
    let subject = try query.subject.map { try desk.subject($0, query, &notes) } ?? .everything
    let settings = desk.register.dataSet.settings
    return RegisterAccount(
      desk: desk, subject: subject, day: query.day, language: query.language.map { settings.language(asked: $0) })
  }
}

extension RegisterDesk {
  /// Whom a text means: a plan that has not ended before a collaboration, and that before a municipality.
  fileprivate func subject(
    _ text: String, _ query: RegisterQuery, _ notes: inout Notes
  ) throws -> RegisterAccount.Subject {
    let plan = register.book.plansWithMemberships.first { $0.id == text }
    if let plan, query.day.map(plan.period.contains) ?? (plan.period.to == nil) { return .plan(plan) }
    do {
      return .collaboration(try collaboration(text, isLoose: false))
    } catch let failure as Failure {
      if let plan { return .plan(plan) }
      let index = names(on: query.day)
      let match = index.match(text, county: query.county)
      switch match {
      case .found(let found): return .municipality(found.code)
      case .former(let units) where units.count == 1:
        // A name that has come back means who is in the register by it.
        let again = query.day == nil ? participant(comingAs: text) : nil
        return .municipality(again ?? units[0].unit.code)
      case .coming(let code, _, _, _): return .municipality(code)
      case .ambiguous, .contradictory:
        return .municipality(try municipality(text, county: query.county, on: query.day, &notes))
      case .former, .unknown:
        throw Failure(
          "\(failure.sentence), nor \(index.territory.levels.unit, .withArticle): \(index.sentence(for: match, of: text))",
          cause: .notFound)
      }
    }
  }

  /// Who gets a name after the year of the data set and takes part in something; `nil` for nobody, or several.
  private func participant(comingAs name: String) -> MunicipalityCode? {
    let wanted = normalisedName(name)
    let codes = Set(
      register.book.codeChanges.filter { $0.day > register.ground.codeDay && normalisedName($0.newName) == wanted }
        .map(\.newCode))
    guard codes.count == 1, let code = codes.first else { return nil }
    return register.book.memberships.contains { $0.municipality == code } ? code : nil
  }
}
