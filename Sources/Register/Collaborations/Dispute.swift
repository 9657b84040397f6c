/// What another source says of something that the register has: kept beside what counts, and not counted.
public struct Dispute: Hashable, Sendable {
  /// What the sources disagree about.
  public enum Subject: Hashable, Sendable {
    /// When somebody came in, or went out.
    case start, end
    /// What is recorded of a collaboration.
    case fact(Fact)
  }

  /// The id of the collaboration.
  public var collaboration: String
  /// The one who came in or went out; `nil` where that is no municipality, or where it is about a fact.
  public var municipality: MunicipalityCode?
  /// The name of the one, as the membership has it; empty where it is about a fact.
  public var party: String
  /// What it is about.
  public var subject: Subject
  /// What the source says, as the table has it that has what counts: a day as it is known, or the value of a fact. Empty
  /// for an end that has not come, and for a fact that nobody knows.
  public var value: String
  /// From when a fact would be so; unknown for days, which are values themselves.
  public var from: KnownDay
  /// Which source says so.
  public var source: String
  /// Anything else worth knowing; may be empty.
  public var note: String

  /// A dispute from its parts.
  public init(
    collaboration: String, municipality: MunicipalityCode? = nil, party: String = "", subject: Subject, value: String,
    from: KnownDay = .unknown, source: String, note: String = ""
  ) {
    self.collaboration = collaboration
    self.municipality = municipality
    self.party = party
    self.subject = subject
    self.value = value
    self.from = from
    self.source = source
    self.note = note
  }

  /// Whether it says the same of the same as another one, whoever says so.
  func says(_ other: Dispute) -> Bool {
    collaboration == other.collaboration && municipality == other.municipality && party == other.party
      && subject == other.subject && value == other.value && from == other.from
  }
}

extension Dispute.Subject {
  /// The word in tables: the column in which what counts stands.
  public var word: String {
    switch self {
    case .start: "from"
    case .end: "to"
    case .fact(let fact): fact.rawValue
    }
  }

  /// A subject by its word in tables.
  public init?(word: String) {
    switch word {
    case "from": self = .start
    case "to": self = .end
    default:
      guard let fact = Fact(rawValue: word) else { return nil }
      self = .fact(fact)
    }
  }
}

/// What somebody says that another source has, or that is to count from now on.
public enum DisputedThing: Hashable, Sendable {
  /// When a party came in; the day is that of the edit.
  case start(EditParty, collaboration: String)
  /// When a party went out; the day is that of the edit.
  case end(EditParty, collaboration: String)
  /// Facts of a collaboration by the columns of the table, from the day of the edit on.
  case facts(collaboration: String, [String: String])
}
