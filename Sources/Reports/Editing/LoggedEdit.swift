import Register

/// An edit of a register as its log tells it to people, with names for codes and ids.
public struct LoggedEdit: Equatable, Sendable {
  /// What was done.
  public enum Kind: Equatable, Sendable {
    /// A collaboration came into the register with its first members.
    case added(String, members: [String])
    /// Parties came into a collaboration in a role, went out of it, or changed their role.
    case joined(String, collaboration: String, role: Role), left(String, collaboration: String)
    case roleChanged(String, collaboration: String, role: Role)
    /// Facts about a collaboration became others.
    case changed(String, facts: [FactValue])
    /// A collaboration ended.
    case ended(String)
    /// Collaborations, or municipalities, became one.
    case collaborationsMerged([String], into: String), municipalitiesMerged([String], into: String)
    /// A municipality was divided into these.
    case divided(String, into: [String])
    /// A second source was kept on something about a collaboration, or about a party in it.
    case disputed(String, party: String?)
    /// A row about a collaboration or a plan was set in an edited register.
    case set(String)
    /// A plan was made, somebody taken off it, it was carried out, or dropped.
    case planned(String, members: [String]), withdrawn([String], plan: String), realised(String), dropped(String)
    /// Earlier edits were taken back.
    case tookBack([Int])
    /// Something else, as the log has it for programs.
    case other(String)
  }

  /// What a fact became; empty where nobody knows it.
  public struct FactValue: Equatable, Sendable {
    /// The word of the fact in tables.
    public var name: String
    /// The value, a name where it is a code.
    public var value: String

    /// A fact from its parts.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What a later edit made of it.
  public enum Fate: Equatable, Sendable {
    /// It was taken back, or put right, by the edit with the number.
    case takenBack(by: Int), corrected(by: Int)
  }

  /// Its number.
  public var number: Int
  /// What was done.
  public var kind: Kind
  /// The day on which it holds, as tables have it; `nil` when nobody knows.
  public var day: String?
  /// The edit that it puts right; `nil` when it says something of its own.
  public var corrects: Int?
  /// What a later edit made of it; `nil` where it stands.
  public var fate: Fate?
  /// Where it was learned, what else is worth knowing, and why it was made anew; may be empty.
  public var source = "", note = "", reason = ""
  /// Who made it and when; `nil` where nobody says.
  public var by: String?, time: String?

  /// An edit that stands as it was made.
  public init(_ number: Int, _ kind: Kind, day: String? = nil) {
    self.number = number
    self.kind = kind
    self.day = day
  }

  /// What was done, in a language, in one sentence without a full stop.
  public func sentence(in language: Language) -> String {
    let words = Words(language)
    var sentence = words.sentence(kind)
    if let day {
      let known = KnownDay(stored: day)
      // «Before a day» and a day that nobody knows are no day from which on something holds.
      let phrase: JournalPhrase =
        switch known {
        case .before, .after, .unknown: .editWhen
        default: .editDay
        }
      sentence = words.filled(phrase, ["edit": sentence, "day": known.map(words.when) ?? day])
    }
    if let corrects {
      sentence = words.filled(.editCorrection, ["edit": sentence, "number": String(corrects)])
    }
    switch fate {
    case .takenBack(let number): sentence = words.filled(.editTakenBack, ["edit": sentence, "number": String(number)])
    case .corrected(let number): sentence = words.filled(.editCorrected, ["edit": sentence, "number": String(number)])
    case nil: break
    }
    return sentence
  }

  /// The edit in a language: what was done, and below it where it was learned, by whom it was made.
  public func text(in language: Language) -> String {
    let words = Words(language)
    var lines = ["\(number)  \(sentence(in: language))"]
    let told: [(JournalPhrase, String)] = [(.editSource, source), (.editNote, note), (.editReason, reason)]
    lines += told.filter { !$0.1.isEmpty }.map { "   " + words.filled($0.0, ["text": $0.1]) }
    let made = [by.map { words.filled(.editBy, ["name": $0]) }, time].compactMap { $0 }
    if !made.isEmpty { lines.append("   " + made.joined(separator: ", ")) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Words {
  fileprivate func sentence(_ kind: LoggedEdit.Kind) -> String {
    switch kind {
    case .added(let name, let members): filled(.editAdded, ["name": name, "members": list(members)])
    case .joined(let party, let name, let role):
      role == .member
        ? filled(.editJoined, ["party": party, "name": name])
        : filled(.editJoinedAs, ["party": party, "name": name, "role": self.role(role)])
    case .left(let party, let name): filled(.editLeft, ["party": party, "name": name])
    case .roleChanged(let party, let name, let role):
      filled(.editRole, ["party": party, "name": name, "role": self.role(role)])
    case .changed(let name, let facts):
      filled(.editChanged, ["name": name, "facts": facts.map(said).joined(separator: ", ")])
    case .ended(let name): filled(.editEnded, ["name": name])
    case .collaborationsMerged(let names, let target), .municipalitiesMerged(let names, let target):
      filled(.editMerged, ["names": list(names), "name": target])
    case .divided(let name, let parts): filled(.editDivided, ["name": name, "parts": list(parts)])
    case .disputed(let name, let party):
      party.map { filled(.editDisputedParty, ["name": name, "party": $0]) } ?? filled(.editDisputed, ["name": name])
    case .set(let name): filled(.editSet, ["name": name])
    case .planned(let name, let members):
      members.isEmpty
        ? filled(.editPlannedAlone, ["name": name]) : filled(.editPlanned, ["name": name, "members": list(members)])
    case .withdrawn(let names, let plan): filled(.editWithdrawn, ["names": list(names), "name": plan])
    case .realised(let name): filled(.editRealised, ["name": name])
    case .dropped(let name): filled(.editDropped, ["name": name])
    case .tookBack(let numbers):
      filled(.editTookBack, ["numbers": list(numbers.map(String.init)), "count": String(numbers.count)])
    case .other(let text): text
    }
  }

  private func said(_ fact: LoggedEdit.FactValue) -> String {
    let label = Fact(rawValue: fact.name).map(self.fact) ?? fact.name
    let number = fact.name == Fact.fullTimeEquivalents.rawValue ? Double(fact.value) : nil
    let value =
      fact.value.isEmpty
      ? self[.diffFactUnknown]
      : number.map { numbers.decimal($0, upTo: 2) } ?? Day(fact.value).map(day) ?? factWord(fact.value)
    return "\(label) \(value)"
  }
}
