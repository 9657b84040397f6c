import Register

/// What a surveyor wants recorded, in the surveyor's words: collaborations by id, number or name, municipalities by name
/// or code of the day of the edit, counties by name or code.
public enum WantedEdit: Hashable, Sendable {
  /// Somebody comes into a collaboration: a municipality, or somebody else where the role or `isOther` says so.
  case join(
    String, collaboration: String, role: Role = .member, until: Day? = nil, county: String? = nil, isOther: Bool = false
  )
  /// Somebody goes out of a collaboration; the day is the first without.
  case leave(String, collaboration: String, county: String? = nil)
  /// A municipality goes from the collaboration that it is a member of into another, on one day.
  case move(String, to: String, county: String? = nil)
  /// Somebody goes on in another role; without a day the role is put right from the start.
  case changeRole(String, collaboration: String, to: Role, county: String? = nil)
  /// A collaboration comes into the register with its first members.
  ///
  /// - `colour`: the place of its colour in the palette, from 0.
  case add(id: String, members: [String] = [], colour: Int? = nil, CollaborationFacts)
  /// Facts about a collaboration are recorded, from the day on where the data set keeps a history of them, or put right.
  ///
  /// - `colour`: the place of its colour in the palette, from 0, which needs such a history and a day.
  case change(String, colour: Int? = nil, CollaborationFacts)
  /// A collaboration ends, and all who are in it leave.
  case end(String)
  /// Collaborations become one of the register, or a new one; only a new one takes facts and a colour.
  case mergeCollaborations([String], into: String, colour: Int? = nil, CollaborationFacts = CollaborationFacts())
  /// Municipalities become one, whose code is given.
  case mergeMunicipalities(
    [String], into: String, name: LineOfText? = nil, county: String? = nil, place: MergedPlace = .same)
  /// A municipality is divided into several, or several become one; what the table of code changes says of the day need
  /// not be said.
  ///
  /// - `county`: that of the new ones, by code or name.
  /// - `host`: the part that hosts what a divided one hosted, by code or name, where several could.
  case territory([String], into: [WantedPart] = [], county: String? = nil, host: String? = nil)
  /// Another source says that somebody came in, or went out, on the day of the edit; `counts` where that is to hold.
  case disputeDay(String, collaboration: String, isEnd: Bool, counts: Bool, county: String? = nil)
  /// Another source says other facts of a collaboration, from the day on.
  case disputeFacts(String, colour: Int? = nil, CollaborationFacts, counts: Bool)
  /// A collaboration is planned, or more municipalities join the plan.
  ///
  /// - `status`: how far it has come, as a word of the data set.
  /// - `since`: from when it has been planned.
  case plan(
    id: String, municipalities: [String], name: LineOfText? = nil, status: String? = nil, since: KnownDay? = nil)
  /// Municipalities plan it no longer.
  case withdraw([String], plan: String)
  /// A plan becomes a collaboration with those who planned it.
  case realise(plan: String, colour: Int? = nil, CollaborationFacts)
  /// A plan comes to nothing.
  case drop(plan: String)
}

/// A municipality that comes out of a division or a merger, in the surveyor's words.
public struct WantedPart: Hashable, Sendable {
  /// Its code; where the table of code changes has it, its name will do.
  public var municipality: String
  /// Its name, where it is new.
  public var name: LineOfText?
  /// The collaborations and plans in which it goes on, by id, number or name; `nil` where nobody says.
  public var places: [String]?

  /// A part from what is said of it.
  public init(_ municipality: String, name: LineOfText? = nil, places: [String]? = nil) {
    self.municipality = municipality
    self.name = name
    self.places = places
  }
}

/// Where a municipality that came out of a merger goes on.
public enum MergedPlace: Hashable, Sendable {
  /// Where the merged ones were; refused where that is not one place.
  case same
  /// In a collaboration, by id, number or name.
  case member(of: String)
  /// In none.
  case outside
}
