import Register
import Reports
import Tabular

/// What a register says of one subject, for somebody who keeps it.
public struct RegisterAccount: Sendable {
  /// Whom it is about.
  enum Subject: Sendable {
    case everything, collaboration(Collaboration), plan(Plan), municipality(MunicipalityCode)
  }

  let desk: RegisterDesk
  let subject: Subject
  /// The day that is asked for; `nil` for all time.
  let day: Day?
  /// The language of the text, with the data set's words; as the tables have it where `nil`.
  let language: Language?

  /// The facts a line each, for people.
  public var text: String {
    switch subject {
    case .everything: list
    case .collaboration(let one): text(one)
    case .plan(let plan): text(plan)
    case .municipality(let code): text(code)
    }
  }

  /// The same as one JSON object.
  public var json: String {
    let tree: JSONValue =
      switch subject {
      case .everything: listValue
      case .collaboration(let one): value(one, isWhole: true)
      case .plan(let plan): value(plan)
      case .municipality(let code): value(code)
      }
    return tree.text() + "\n"
  }

  var book: RegisterBook { desk.register.book }

  // MARK: what holds on the day

  func isWanted(_ membership: Membership) -> Bool { day.map(membership.period.contains) ?? true }
  func isWanted(_ collaboration: Collaboration) -> Bool { day.map(collaboration.exists) ?? true }
  func isWanted(_ event: Event) -> Bool {
    guard let day else { return true }
    return !event.when.isAfter(day)
  }

  // MARK: parts

  /// The plans of the day; all there have been without one.
  var plans: [Plan] { day.map(book.plansWithMemberships.open) ?? book.plansWithMemberships }

  func memberships(of code: MunicipalityCode) -> [Membership] {
    book.memberships.filter { isWanted($0) && desk.register.isSame($0, code, on: day) }
  }

  func planned(of code: MunicipalityCode) -> [Membership] {
    book.plannedMemberships.filter { desk.register.isSame($0, code, on: day) }
  }

  func changes(of code: MunicipalityCode) -> [NamingText] {
    book.codeChanges.filter { $0.oldCode == code || $0.newCode == code }.map {
      "\($0.day): \($0.oldName) (\($0.oldCode)) became \($0.newName) (\($0.newCode)), \(NamingText(stringLiteral: $0.kind.rawValue))"
    }
  }

  /// A sentence in the language of the text.
  func said(_ sentence: NamingText) -> String { sentence.spelled({ $0 }, in: language?.spoken ?? .english) }

  func when(_ event: Event) -> String? {
    event.when == .unknown ? nil : event.when.description
  }
}
