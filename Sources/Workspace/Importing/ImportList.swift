import DataPackage
import Register

/// What has come of a list.
public struct ImportOutcome: Sendable {
  /// What would change or has changed, what is asked, and what was left out.
  public let account: ImportAccount
  /// Every question, answered or not.
  public let questions: [ImportQuestion]
  /// The questions as a table to fill in, which a later request takes as its answers.
  public let form: String
  /// Whether no question is open and the register takes every change.
  public let isSettled: Bool
}

/// Takes a list into a register: says what would change and asks what it cannot know. Writes, as one edit, where that is
/// the purpose and nothing is left to ask.
///
/// - Throws: `Failure` when the list or the answers cannot be read, have no headings that are understood or more than 2
///   000 questions, and when it is to be written and nobody has said from which day it holds; `conflict` while somebody
///   else edits. What is left to ask, and what the register refuses, is in the answer.
public func importList(_ request: ImportRequest, in folder: RegisterFolder) throws(Failure) -> Told<ImportOutcome> {
  try Told { notes in
    let list = try ListFile(request.list, sheet: request.sheet)
    let answers = try request.answers.map { try importAnswers(in: $0) } ?? ImportAnswers()
    func look(_ set: EditableDataSet) throws -> ImportLook {
      let files = set.dataSet.files(in: folder.path)
      for output in request.outputs { try checkIsNotRead(output, files) }
      return try ImportLook(list, answers, request, RegisterDesk(register: set), in: folder)
    }
    var seen: ImportLook?
    var isWritten = false
    if case .write = request.purpose {
      // Looked at under the lock: nobody may edit between the look and its end.
      do {
        _ = try folder.edit(&notes) { set, _ in
          let look = try look(set)
          seen = look
          try refuseDaysUnsaid(look.plan, request)
          guard look.isSettled, let result = look.result else { throw NothingToWrite() }
          return result
        }
        isWritten = true
      } catch is NothingToWrite {}
    } else {
      seen = try folder.located { try look(folder.open()) }
    }
    guard let look = seen else { throw Failure("the register could not be read", file: folder.path) }
    return ImportOutcome(
      account: look.account(list, isWritten: isWritten), questions: look.plan.questions,
      form: questionForm(look.plan.questions, answers, in: look.language), isSettled: look.isSettled)
  }
}

/// Fails where something is to be written that has no day of its own in the list, and nobody has said from which day such
/// holds, nor that nobody knows. The rows of an exported register say it themselves.
private func refuseDaysUnsaid(_ plan: ImportPlan, _ request: ImportRequest) throws(Failure) {
  guard request.start == nil, !isExportedRegister(request.list) else { return }
  let undated = plan.changes.first { change in
    switch change {
    case .join(let membership, _): membership.period.from == .unknown
    case .role(_, _, let day, _): day == nil
    case .found: true
    case .leave, .host, .row, .value: false
    }
  }
  guard let undated else { return }
  let place: NamingText = undated.place.map { "\($0.told): " } ?? ""
  throw Failure(
    """
    \(place)nobody has said from which day this holds: \(parameter: "day") says it for all rows without a day, and \
    \(parameter: "unknown-start") that nobody knows
    """, file: request.list.name, cause: .wrongRequest)
}

/// Ends the work under the lock without an edit.
private struct NothingToWrite: Error {}
