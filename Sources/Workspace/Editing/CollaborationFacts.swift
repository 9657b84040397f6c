import Register
import Reports

/// What can be recorded of a collaboration besides its members. What is `nil` stays as it is.
public struct CollaborationFacts: Hashable, Sendable {
  /// The name in tables and legends.
  public var name: LineOfText?
  /// What people call it for short.
  public var shortName: LineOfText?
  /// The name in full; follows the short one where nobody gives it and both were the same.
  public var fullName: LineOfText?
  /// The county it is filed under, by code or name.
  public var county: String?
  /// When it came to be.
  public var founding: Founding?
  /// The host municipality, by name or code; unknown for none.
  public var host: Recorded<String>?
  /// What it grew out of.
  public var predecessor: LineOfText?
  /// How the work is organised, as a word of the data set.
  public var model: Recorded<LineOfText>?
  /// Its legal basis, as a word of the data set.
  public var legalBasis: Recorded<LineOfText>?
  /// Whether there is a written agreement that all have adopted.
  public var writtenAgreement: Recorded<Bool>?
  /// Whether operative competence is shared.
  public var sharedCompetence: Recorded<Bool>?
  /// Whether it has authority to act on the members' behalf.
  public var authority: Recorded<Bool>?
  /// Whether it has a general mandate, not one sector.
  public var generalMandate: Recorded<Bool>?
  /// Whether all four criteria are met, but for those that are given one by one.
  public var isFormalised = false
  /// Full-time equivalents, a finite number.
  public var fullTimeEquivalents: Double?
  /// The day for which they were counted.
  public var fullTimeEquivalentsDay: Day?
  /// Why they are missing, or what they include.
  public var fullTimeEquivalentsNote: LineOfText?

  /// No facts.
  public init() {}

  /// Whether nothing is given.
  public var isEmpty: Bool { self == CollaborationFacts() }
}

/// What somebody says of a fact: what it is, or that nobody knows it or there is none.
public enum Recorded<Value: Hashable & Sendable>: Hashable, Sendable {
  /// It is this.
  case known(Value)
  /// Nobody knows it, or there is none.
  case unknown

  /// What it is; `nil` when nobody knows.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }
}

extension CollaborationFacts {
  /// The collaboration with what is given in the place of what was known.
  ///
  /// - Parameter day: the day by whose names the host is understood.
  func applied(
    to old: Collaboration, at desk: RegisterDesk, on day: Day?, _ notes: inout Notes
  ) throws -> Collaboration {
    var new = old
    if let name { new.name = name.text }
    if let shortName { new.shortName = shortName.text }
    if let fullName { new.fullName = fullName.text } else if old.fullName == old.name { new.fullName = new.name }
    if let county {
      if let known = desk.county(county) {
        new.county = known
      } else if let other = day.flatMap({ desk.county(county, on: $0) }) {
        let upper = desk.register.ground.territory.levels.upperUnit
        notes.add(
          Note(
            .choice,
            old.county.isEmpty
              ? "\(other.name) (\(other.code)) is no \(upper, .one) of the data set's year; it is filed under that of its host or its members"
              : "\(other.name) (\(other.code)) is no \(upper, .one) of the data set's year; it is filed under the one it was"
          ))
      } else {
        new.county = county
      }
    }
    if let founding { new.founding = founding }
    if let host { new.host = try host.value.map { try desk.municipality($0, on: day, &notes) } }
    if let predecessor { new.predecessor = predecessor.text }
    if let model { new.model = desk.word(model) }
    if let legalBasis { new.legalBasis = desk.word(legalBasis) }
    if isFormalised {
      new.criteria = .init(writtenAgreement: true, sharedCompetence: true, authority: true, generalMandate: true)
    }
    if let writtenAgreement { new.criteria.writtenAgreement = writtenAgreement.value }
    if let sharedCompetence { new.criteria.sharedCompetence = sharedCompetence.value }
    if let authority { new.criteria.authority = authority.value }
    if let generalMandate { new.criteria.generalMandate = generalMandate.value }
    if let fullTimeEquivalents {
      guard fullTimeEquivalents.isFinite else {
        throw Failure("full-time equivalents are a number", cause: .wrongRequest)
      }
      new.fullTimeEquivalents = fullTimeEquivalents
    }
    if let fullTimeEquivalentsDay { new.fullTimeEquivalentsDay = fullTimeEquivalentsDay }
    if let fullTimeEquivalentsNote { new.fullTimeEquivalentsNote = fullTimeEquivalentsNote.text }
    return new
  }
}

extension RegisterDesk {
  /// A word of the data set, from itself or from what a language calls it; `nil` for none.
  fileprivate func word(_ word: Recorded<LineOfText>) -> String? {
    guard let text = word.value?.text, !text.isEmpty else { return nil }
    if FactWord(rawValue: text) != nil { return text }
    let settings = register.dataSet.settings
    return factWord(called: text, in: Language.all.map { settings.language(asked: $0) })?.rawValue ?? text
  }
}
