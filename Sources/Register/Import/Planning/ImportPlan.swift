/// What an import would do to the register, and what must be settled before it may.
public struct ImportPlan: Equatable, Sendable {
  /// Everything that was asked, by place; answered ones are left out.
  public var questions: [ImportQuestion] = []
  /// What is changed, collaboration by collaboration in the order of the file.
  public var changes: [ImportChange] = []
  /// What the file says and the register has already.
  public var unchanged: [Membership] = []
  /// How many rows of other tables the file has as the register has them.
  public var sameRows = 0
  /// What is wrong with an exported sheet that was edited, so that nothing of it can be written.
  public var faults: [ImportNote] = []
  /// Who is in the named collaborations on the day and is not in the file, and stays.
  public var absent: [Membership] = []
  /// What is worth knowing and asks nothing.
  public var notes: [ImportNote] = []
  /// Answers to questions that nobody asked.
  public var unusedAnswers: [ImportAnswers.Entry] = []
  /// The names of the collaborations that the file is about, in its order.
  public var collaborations: [String] = []
  /// How many answers were used.
  public var usedAnswers = 0
  /// How many parties the file names, each as often as it stands.
  public var parties = 0
  /// How many municipalities the named collaborations have as members after the import that have not left by the day.
  public var membersAfter = 0
  /// The questions that must be answered before anything is written.
  public var openQuestions: [ImportQuestion] { questions.filter(\.isOpen) }
}

/// One change that an import would make.
public enum ImportChange: Hashable, Sendable {
  /// A collaboration that the register does not have. Its number and colour are given when it is written.
  case found(Collaboration, place: ImportPlace)
  /// A party that comes in.
  case join(Membership, place: ImportPlace)
  /// A party that goes out on the day; `place` is `nil` for one that the file does not have.
  case leave(Membership, day: Day, place: ImportPlace?)
  /// A party that goes on in another role, from the day; put right from the start without one.
  case role(Membership, to: Role, day: Day?, place: ImportPlace)
  /// A collaboration whose host becomes known, or another; from when the file says, `nil` where it does not.
  case host(Collaboration, MunicipalityCode, from: KnownDay?, place: ImportPlace)
  /// A row of a table that becomes another one, comes or goes; `place` is `nil` for one that the file does not have.
  case row(RowSetting, place: ImportPlace?)
  /// What is said of a collaboration without a day: another value takes its place.
  case value(Collaboration, Fact, String, place: ImportPlace?)
}

extension ImportChange {
  /// The id of the collaboration that is changed.
  public var collaboration: String {
    switch self {
    case .found(let collaboration, _): collaboration.id
    case .join(let membership, _), .leave(let membership, _, _), .role(let membership, _, _, _):
      membership.collaboration
    case .host(let collaboration, _, _, _), .value(let collaboration, _, _, _): collaboration.id
    case .row(let setting, _): setting.collaboration
    }
  }

  /// Where the file says so.
  public var place: ImportPlace? {
    switch self {
    case .found(_, let place), .join(_, let place), .role(_, _, _, let place), .host(_, _, _, let place): place
    case .leave(_, _, let place), .row(_, let place), .value(_, _, _, let place): place
    }
  }
}
