import Register

/// An edit that is said anew, or taken back, wherever it stands in the journal.
public struct Correction: Hashable, Sendable {
  /// The number of the edit.
  public var number: Int
  /// What it should have said; `nil` to take it back.
  public var edit: RegisterEdit?
  /// Whether edits that can not be made without it, or not after what it should have said, are taken back with it.
  public var takesDependents: Bool
  /// Where a mistake that is taken back was learned of; may be empty.
  public var source: String
  /// Why; for the journal alone, since the tables are to say what the right edit says. May be empty.
  public var reason: String

  /// A correction from its parts.
  public init(
    of number: Int, to edit: RegisterEdit?, takesDependents: Bool = false, source: String = "", reason: String = ""
  ) {
    self.number = number
    self.edit = edit
    self.takesDependents = takesDependents
    self.source = source
    self.reason = reason
  }
}

/// Why a correction is not made.
public enum CorrectionRefusal: Error, Hashable, Sendable {
  /// The journal has no such edit.
  case noEdit(Int, count: Int)
  /// The edit has been taken back.
  case takenBack(Int, by: Int)
  /// An entry does not tell all of its edit, so that it can not be made again.
  case unreadable(Int)
  /// The tables are not what the edits made of them, so that nobody knows what the correction would come to.
  case changedByHand
  /// Edits that rest on the one to be corrected, each with the reason why it could no longer be made.
  case dependents([Dependent])
  /// The edit as it is said anew is refused.
  case refused([NamingText])
  /// Nothing would be another thing.
  case nothingToDo

  /// An edit that rests on another.
  public struct Dependent: Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// Why it could not be made.
    public var reason: NamingText
  }
}

/// The edits of a journal as they stand after all corrections.
struct EffectiveEdits {
  /// The edits in force with their numbers, in order.
  private(set) var edits: [(number: Int, edit: RegisterEdit)] = []
  /// The number of the first edit that any correction is of; beyond the last where there is none.
  private(set) var firstCorrected: Int
  /// Who took back what.
  private var takenBack: [Int: Int] = [:]
  /// The first entry whose edit can not be made again.
  private(set) var unreadable: Int?

  init(_ journal: Journal, _ scheme: CodeScheme) {
    firstCorrected = journal.entries.count + 1
    for entry in journal.entries {
      for number in entry.takesBack {
        edits.removeAll { $0.number == number }
        takenBack[number] = entry.number
        firstCorrected = min(firstCorrected, number)
      }
      if let corrects = entry.corrects {
        firstCorrected = min(firstCorrected, corrects)
        guard let place = edits.firstIndex(where: { $0.number == corrects }) else { continue }
        if let edit = entry.registerEdit(scheme) { edits[place].edit = edit } else { unreadable = entry.number }
      } else if entry.takesBack.isEmpty {
        // What comes before the first correction is never made again, and need not be understood.
        if let edit = entry.registerEdit(scheme) {
          edits.append((entry.number, edit))
        } else {
          unreadable = entry.number
        }
      }
    }
  }

  /// The edit of a number that is in force; fails with what became of it.
  func edit(_ number: Int, of count: Int) throws(CorrectionRefusal) -> RegisterEdit {
    if let known = edits.first(where: { $0.number == number }) { return known.edit }
    if let other = takenBack[number] { throw .takenBack(number, by: other) }
    if (1...max(1, count)).contains(number), count > 0 { throw .unreadable(number) }
    throw .noEdit(number, count: count)
  }
}

extension EditableDataSet {
  /// The number that a correction of an edit is of: that of the edit itself, where the number is a correction's.
  public func correctedNumber(_ number: Int) -> Int {
    guard journal.entries.indices.contains(number - 1) else { return number }
    return journal.entries[number - 1].corrects ?? number
  }

  /// The edit of a number as it is in force after all corrections.
  ///
  /// - Throws: `CorrectionRefusal`: `noEdit`, `takenBack`, or `unreadable` when the journal does not tell all of it.
  public func edit(_ number: Int) throws(CorrectionRefusal) -> RegisterEdit {
    try EffectiveEdits(journal, dataSet.settings.codes).edit(number, of: journal.entries.count)
  }

  /// What a correction comes to: the tables as the right edits would have made them, and a line of the journal behind
  /// those that are there.
  ///
  /// The edits from the first corrected one on are taken back and made again. That this gives the tables as they are,
  /// without the correction, is looked at first: what was changed by hand in the lines of an edit is never lost.
  ///
  /// - Throws: `CorrectionRefusal`, `EditingError`.
  public func correcting(_ correction: Correction, stamp: EditStamp? = nil) throws -> Result {
    let scheme = dataSet.settings.codes
    let effective = EffectiveEdits(journal, scheme)
    let number = correctedNumber(correction.number)
    let old = try effective.edit(number, of: journal.entries.count)
    if correction.edit == old { throw CorrectionRefusal.nothingToDo }
    let first = min(number, effective.firstCorrected)
    let base = try baseBefore(first)
    var again = effective.edits.filter { $0.number >= first }
    guard try base.applying(again.map(\.edit)).isSame(as: files, of: base) else {
      throw CorrectionRefusal.changedByHand
    }
    var takenBack = correction.edit == nil ? [number] : []
    again = again.compactMap { entry in
      guard entry.number == number else { return entry }
      return correction.edit.map { (entry.number, $0) }
    }
    var dependents: [CorrectionRefusal.Dependent] = []
    var new: Result?
    while new == nil {
      do {
        new = again.isEmpty ? base.unchanged : try base.applying(again.map(\.edit))
      } catch let refused as RefusedEdits {
        let own = refused.entries.filter { again[$0.edit].number == number }
        if !own.isEmpty { throw CorrectionRefusal.refused(own.map(\.sentence)) }
        dependents += refused.entries.map { .init(number: again[$0.edit].number, reason: $0.sentence) }
        let gone = Set(refused.entries.map { again[$0.edit].number })
        again.removeAll { gone.contains($0.number) }
        takenBack += gone.sorted()
      }
    }
    if !dependents.isEmpty, !correction.takesDependents {
      throw CorrectionRefusal.dependents(dependents.sorted { $0.number < $1.number })
    }
    guard let new else { throw CorrectionRefusal.changedByHand }
    return try result(of: new, on: base, correction, takenBack.sorted(), stamp)
  }

  /// The tables as they were before an edit was first made.
  private func baseBefore(_ number: Int) throws -> EditableDataSet {
    let later = journal.entries.dropFirst(number - 1)
    let old = try replayed(later.flatMap(\.changes).reversed().map(\.inverted), on: files)
    let set = dataSet
    return try EditableDataSet(read: { path in try old[path] ?? set.bytes(at: path) }, journal: nil)
  }

  private func result(
    of new: Result, on base: EditableDataSet, _ correction: Correction, _ takenBack: [Int], _ stamp: EditStamp?
  ) throws -> Result {
    let after = base.files.merging(
      new.files.compactMap { file in file.path == Journal.file ? nil : file.content.map { (file.path, $0) } }
    ) { $1 }
    let changes = files.keys.sorted().flatMap { path in
      lineChanges(from: files[path] ?? [], to: after[path] ?? [], file: path)
    }
    let number = journal.entries.count + 1
    let root = correctedNumber(correction.number)
    let edit = correction.edit
    var entry = JournalEntry(
      number: number, together: number, edit: edit?.command ?? "undo", day: edit?.dayText,
      parameters: (edit?.journalParameters ?? []).sorted { $0.name < $1.name },
      source: edit?.source ?? correction.source,
      note: edit?.note ?? "", changes: changes)
    entry.reason = correction.reason
    entry.corrects = edit == nil ? nil : root
    entry.takesBack = takenBack
    entry.by = stamp?.by
    entry.time = stamp?.time
    let made = try replayed(changes, on: files)
    guard made == after, try replayed(changes.reversed().map(\.inverted), on: made) == files else {
      throw EditingError(file: DescriptorText.file, reason: .notReadBack)
    }
    return result(after, journal: journal.appending([entry]), [entry])
  }

  /// A result that changes nothing.
  private var unchanged: Result { Result(files: [], entries: []) }
}

extension EditableDataSet.Result {
  /// Whether the files are to the byte what the result makes of the base.
  fileprivate func isSame(as files: [String: [UInt8]], of base: EditableDataSet) -> Bool {
    let made = base.files.merging(
      self.files.compactMap { file in file.path == Journal.file ? nil : file.content.map { (file.path, $0) } }
    ) { $1 }
    return made == files
  }
}

extension RegisterEdit {
  /// What the journal keeps of an edit of which the rows are not at hand.
  fileprivate var journalParameters: [JournalEntry.Parameter] {
    func columns(_ columns: [String: String]) -> [JournalEntry.Parameter] {
      let known = parameters.map(\.name)
      return columns.filter { !known.contains($0.key) }.map { .init(name: $0.key, values: [$0.value]) }
    }
    switch action {
    case .changeColumns(_, let said): return parameters + columns(said)
    case .add(let new, _), .realise(_, let new), .mergeCollaborations(_, let new):
      return parameters + columns(new.saidColumns)
    case .change, .join, .leave, .changeRole, .end, .mergeMunicipalities, .divideMunicipality, .dispute, .plan,
      .withdraw, .drop, .set:
      return parameters
    }
  }
}

extension Collaboration {
  /// The columns that say something.
  fileprivate var saidColumns: [String: String] {
    var columns = Dictionary(uniqueKeysWithValues: Fact.allCases.map { ($0.rawValue, self[$0]) })
    columns["county"] = county
    columns["founded"] = founding.description
    return columns.filter { !$0.value.isEmpty }
  }
}
