import Register

/// What a recoding did: what became of which code, what was added up or divided, and what was asked.
public struct RecodeReport: Equatable, Sendable {
  /// A municipality under two codes.
  public struct Change: Hashable, Sendable {
    /// Code and name before.
    public var oldCode: MunicipalityCode, oldName: String
    /// Code and name after.
    public var newCode: MunicipalityCode, newName: String
  }

  /// A question with its answer.
  public struct Answer: Hashable, Sendable {
    /// The question's name, and what was asked.
    public var question, sentence: String
    /// The codes that were answered.
    public var answer: [String]
  }

  /// A county that was divided, and which of its parts something was given to, because most people live there.
  public struct CountyDecision: Hashable, Sendable {
    /// How many of those concerned live in a county.
    public struct Share: Hashable, Sendable {
      /// The county.
      public var county: String
      /// The people.
      public var people: Int
    }
    /// The cell: file, row and column.
    public var place: String
    /// The county before and after.
    public var from, to: String
    /// Those that it could have been, most people first.
    public var people: [Share]
  }

  /// What happened to a file.
  public struct File: Hashable, Sendable {
    /// Its path.
    public var path: String
    /// How many cells, names of fields or settings were changed.
    public var changes: Int
    /// How many rows there were before and after; `nil` for what is no table.
    public var rowsBefore, rowsAfter: Int?
    /// The columns that were added up or divided.
    public var sums: [String]
  }

  /// The years.
  public var from, to: Int
  /// How many municipalities of the old year have another code, or several, in the new one.
  public var changedCodes = 0
  /// How many municipalities there were before.
  public var municipalitiesBefore = 0
  /// How many there are after.
  public var municipalitiesAfter = 0
  /// How many members there are on the data set's day.
  public var members = 0
  /// How many of them have another code.
  public var changedMembers = 0
  /// What the levels are called in sentences.
  public var levels = LevelNames.usual
  /// The counties that municipalities lay in before, by code; none when there is no level above.
  public var countiesBefore: [String] = []
  /// Those that they lie in after, by code.
  public var countiesAfter: [String] = []
  /// One code for another, by old code.
  public var renumbered: [Change] = []
  /// The same municipality under another name, by old code; also those that have another code as well.
  public var renamed: [Change] = []
  /// Several old codes that became one, by new code, then old.
  public var merged: [Change] = []
  /// One old code that became several in the code changes, with those that the answer chose.
  public var split: [Change] = []
  /// What was asked, and how it was answered.
  public var answers: [Answer] = []
  /// What was given to the part of a divided county in which most of the people live.
  public var counties: [CountyDecision] = []
  /// What happened to each file, in the order of the descriptor.
  public var files: [File] = []
  /// What somebody should look at, a sentence each without a full stop.
  public var notes: [String] = []

  /// A report that nothing has been written into.
  init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }
}
