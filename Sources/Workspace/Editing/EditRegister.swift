import DataPackage
import Register
import Reports

/// An edit of a register that somebody asks for.
public struct EditRequest: Hashable, Sendable {
  /// What is to be recorded: all of it or nothing.
  public var wanted: [WantedEdit]
  /// From when, who said so, and what else is said of it.
  public var terms: EditTerms
  /// Whether only to show what would change.
  public var isTrial: Bool
  /// Who asks, and when; the journal keeps both.
  public var stamp: EditStamp?
  /// The language in which to tell what has been done; as the journal has it where `nil`.
  public var language: Language?

  /// A request from its parts.
  public init(_ wanted: WantedEdit, _ terms: EditTerms, isTrial: Bool = false, stamp: EditStamp? = nil) {
    self.init([wanted], terms, isTrial: isTrial, stamp: stamp)
  }

  /// A request for several edits at once.
  public init(_ wanted: [WantedEdit], _ terms: EditTerms, isTrial: Bool = false, stamp: EditStamp? = nil) {
    self.stamp = stamp
    self.wanted = wanted
    self.terms = terms
    self.isTrial = isTrial
  }
}

/// Edits a register: the whole edit is on the disk or nothing is, also when the program is stopped on the way.
///
/// Names are understood in view of the register as it is once nobody else edits it. Fails with ``Failure/Cause/refused``
/// where the register cannot say so, with every reason.
public func editRegister(_ request: EditRequest, in folder: RegisterFolder) throws(Failure) -> Told<EditAccount> {
  try Told { notes in
    var telling: EditTelling?
    let result = try folder.work(isTrial: request.isTrial, &notes) { set, notes in
      telling = EditTelling(set, in: request.language)
      let edits = try RegisterDesk(register: set).edits(request.wanted, request.terms, &notes)
      do {
        return try set.applying(edits, stamp: request.stamp)
      } catch let refused as RefusedEdits {
        throw Failure(refused)
      }
    }
    if let telling { notes.add(telling.done(result.entries, isTrial: request.isTrial)) }
    return EditAccount(entries: result.entries, isBackwards: false)
  }
}

/// Takes back the last edit, with all that were made together with it: the files become what they were before, to the
/// byte. What was changed by hand in other lines stays.
///
/// - Parameters:
///   - isTrial: whether only to show what would change.
///   - language: in which to tell it; as the journal has it where `nil`.
/// - Throws: `Failure`: `refused` when there is nothing to take back or its lines were changed by hand, `conflict`
///   while somebody else edits, and when the register cannot be read or written.
public func undoLastEdit(
  in folder: RegisterFolder, isTrial: Bool = false, language: Language? = nil
) throws(Failure) -> Told<EditAccount> {
  try Told { notes in
    var telling: EditTelling?
    let result = try folder.work(isTrial: isTrial, &notes) { set, _ in
      telling = EditTelling(set, in: language)
      return try set.undoingLast()
    }
    if let telling { notes.add(telling.done(result.entries, isBackwards: true, isTrial: isTrial)) }
    return EditAccount(entries: result.entries, isBackwards: true)
  }
}
