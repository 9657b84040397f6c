/// One thing that a surveyor has learned and that the register is to say: what happened, from which day, who said so.
///
/// An edit carries codes, never names: names are understood before, where there is somebody to ask. Applied by
/// ``RegisterBook/applying(_:on:)``. The rules: <doc:Edits>.
public struct RegisterEdit: Hashable, Sendable {
  /// What happened.
  public var action: EditAction
  /// The first day on which it holds, as it is known; only some actions can do without the day itself.
  public var when: KnownDay
  /// Where it was learned; never empty.
  public var source: String
  /// Anything else worth knowing; may be empty.
  public var note: String
  /// What the table of events says of it, in one sentence; empty for no row there.
  public var eventText: String
  /// The same in other languages, by the language's code, for a table that has columns for them.
  public var eventTranslations: [String: String] = [:]
  /// Whether a hole between two memberships is meant so.
  public var allowsGap: Bool

  /// An edit from its parts.
  public init(
    _ action: EditAction, day: Day?, precision: Period.Precision = .day, source: String, note: String = "",
    eventText: String = "", allowsGap: Bool = false
  ) {
    self.init(
      action, when: KnownDay(day, precision), source: source, note: note, eventText: eventText, allowsGap: allowsGap)
  }

  /// An edit from its parts, its day as it is known.
  public init(
    _ action: EditAction, when: KnownDay, source: String, note: String = "", eventText: String = "",
    allowsGap: Bool = false
  ) {
    self.action = action
    self.when = when
    self.source = source
    self.note = note
    self.eventText = eventText
    self.allowsGap = allowsGap
  }
}

extension RegisterEdit {
  /// A day on which to ask about it; `nil` when nobody knows one.
  public var day: Day? { when.reference }

  /// The day, when it is known exactly.
  var exactDay: Day? { when.exact }
}

/// What an edit does to the register.
public enum EditAction: Hashable, Sendable {
  /// A collaboration comes into the register with its first members. Its `number` and, without one, its `colour` are
  /// given by the register: the next free number, no colour.
  case add(Collaboration, members: [EditParty])
  /// Facts about a collaboration are recorded or put right: the value takes the place of the one with the same id.
  /// Number, colour and end stay as they are.
  case change(Collaboration)
  /// The same by the columns of the table, those alone that are said anew: what the journal keeps of such an edit.
  case changeColumns(collaboration: String, [String: String])
  /// A party comes in, with an end where that is known already.
  case join(EditParty, collaboration: String, role: Role, until: Day?)
  /// A party goes out; the day is the first without it.
  case leave(EditParty, collaboration: String)
  /// A party goes on in another role. Without a day the role is put right from the start.
  case changeRole(EditParty, collaboration: String, to: Role)
  /// A collaboration ends; the day is the first without it. All who are in it leave.
  case end(collaboration: String)
  /// Collaborations end and all who are in them join another one on the same day: a new one, or one of the register,
  /// by the id.
  case mergeCollaborations([String], into: Collaboration)
  /// Municipalities become one, which goes on in the collaboration of those that were in one.
  case mergeMunicipalities([MunicipalityCode], into: MergedMunicipality)
  /// A municipality becomes several, each of which goes on where it is said; `host` is the one that hosts what the divided
  /// one hosted, where several could.
  case divideMunicipality(MunicipalityCode, into: [MunicipalityPart], host: MunicipalityCode?)
  /// Another source says something else; where it `counts`, what counted so far is what another source says.
  case dispute(DisputedThing, counts: Bool)
  /// A collaboration is planned, or more municipalities join a plan. The day, where known, is the planned start.
  case plan(Plan)
  /// Parties plan it no longer.
  case withdraw([EditParty], plan: String)
  /// A plan becomes a collaboration with those who planned it as its members, and leaves the table of plans.
  case realise(plan: String, as: Collaboration)
  /// A plan comes to nothing and leaves the table of plans.
  case drop(plan: String)
  /// A row of a table becomes what somebody has made of it there. The day says from when host and members are compared.
  case set(RowSetting)
}

/// Whom an edit is about.
public struct EditParty: Hashable, Sendable {
  /// The municipality; `nil` when the party is none.
  public var municipality: MunicipalityCode?
  /// The name as the source prints it; empty for the municipality's own.
  public var name: String

  /// A municipality, by its code.
  public init(_ municipality: MunicipalityCode, name: String = "") {
    self.municipality = municipality
    self.name = name
  }

  /// Somebody who is no municipality, by name.
  public init(named name: String) {
    municipality = nil
    self.name = name
  }
}

/// The municipality that comes out of a merger.
public struct MergedMunicipality: Hashable, Sendable {
  /// What is said of its place after the merger.
  public enum Place: Hashable, Sendable {
    /// It follows from where the merged ones were; refused where that is not one place.
    case same
    /// It is a member of this collaboration.
    case member(of: String)
    /// It is a member of none.
    case outside
  }

  /// Its code; that of one of the merged ones where it keeps it.
  public var code: MunicipalityCode
  /// Its name; may be empty where the table of code changes has it.
  public var name: String
  /// The code of its county; empty for that of the merged ones.
  public var county: String
  /// Where it goes on.
  public var place: Place

  /// A merged municipality from its parts.
  public init(code: MunicipalityCode, name: String = "", county: String = "", place: Place = .same) {
    self.code = code
    self.name = name
    self.county = county
    self.place = place
  }
}
