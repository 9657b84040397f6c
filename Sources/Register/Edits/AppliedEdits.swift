/// What became of a book by edits that were all accepted.
public struct AppliedEdits: Equatable, Sendable {
  /// One edit with the rows that it changed, in the order in which they changed.
  public struct Step: Equatable, Sendable {
    /// The edit.
    public var edit: RegisterEdit
    /// The rows; never empty.
    public var changes: [RowChange]
  }

  /// The book with all edits in it.
  public var book: RegisterBook
  /// The edits in the order given.
  public var steps: [Step]
}

/// Edits that were refused: nothing of the whole list is done.
public struct RefusedEdits: Error, Equatable, Sendable {
  /// One reason why.
  public struct Entry: Equatable, Sendable {
    /// The place of the edit in the list, from 0.
    public var edit: Int
    /// What is wrong.
    public var reason: EditRefusal
    /// The reason in one sentence, without a full stop, with names and counties.
    public var sentence: NamingText
  }

  /// Every reason, by edit; never empty.
  public var entries: [Entry]
}

extension RefusedEdits: CustomStringConvertible {
  /// The sentences, a line each.
  public var description: String { entries.map(\.sentence.description).joined(separator: "\n") }
}

extension RegisterBook {
  /// The book after the edits, one after the other, with every row that they change; or every reason why not.
  ///
  /// All or nothing. An edit that is refused is left out while the rest is examined, so that one look tells of every
  /// fault. A host need not be a member between two edits, only after the last.
  ///
  /// - Throws: `RefusedEdits` with every reason, each with the place of its edit in the list.
  public func applying(_ edits: [RegisterEdit], on ground: EditGround) throws(RefusedEdits) -> AppliedEdits {
    var desk = EditDesk(book: self, ground: ground)
    var steps: [AppliedEdits.Step] = []
    var refused: [RefusedEdits.Entry] = []
    var doubts: [(place: Int, doubt: EditDesk.HostDoubt, before: RegisterBook)] = []
    for (place, edit) in edits.enumerated() {
      let before = desk
      desk.begin(edit)
      desk.perform(edit)
      if desk.refusals.isEmpty, desk.changes.isEmpty { desk.refuse(.nothingToDo) }
      if desk.refusals.isEmpty {
        doubts += desk.hostDoubts(since: before.book).map { (place, $0, before.book) }
        steps.append(AppliedEdits.Step(edit: edit, changes: desk.changes))
      } else {
        refused += desk.refusals.map { .init(edit: place, reason: $0, sentence: desk.sentence($0)) }
        desk = before
      }
    }
    // A later edit may have brought the host in, for a time or for good.
    var told: Set<String> = []
    for (place, doubt, before) in doubts {
      let left = desk.hostDoubts(of: doubt.collaboration, from: doubt.day, since: before)
      guard let still = left.first(where: { $0.host == doubt.host }), told.insert(still.collaboration).inserted else {
        continue
      }
      let refusal = EditRefusal.hostNotMember(still.collaboration, host: still.host, on: still.day)
      refused.append(.init(edit: place, reason: refusal, sentence: desk.sentence(refusal)))
    }
    if !refused.isEmpty { throw RefusedEdits(entries: refused.sorted { $0.edit < $1.edit }) }
    return AppliedEdits(book: desk.book, steps: steps)
  }
}
