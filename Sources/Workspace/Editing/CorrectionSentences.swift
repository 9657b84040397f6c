import DataPackage
import Register

extension Failure {
  /// An edit that has nothing of what is to be put right.
  static func notCorrectable(_ parameter: String, _ number: Int) -> Failure {
    Failure("edit \(number) says nothing that \(parameter: parameter) could put right", cause: .wrongRequest)
  }

  /// Why a correction is not made, with what helps.
  init(_ refusal: CorrectionRefusal, _ set: EditableDataSet, _ telling: EditTelling) {
    func label(_ number: Int) -> NamingText {
      let entry = set.journal.entries.first { $0.number == number }
      return entry.map { "edit \(number) (\(telling.sentence($0)))" } ?? "edit \(number)"
    }
    switch refusal {
    case .noEdit(let number, let count):
      self.init(
        count == 0
          ? "there is no edit \(number); the journal has none"
          : "there is no edit \(number); the journal has 1 to \(count)", cause: .notFound)
    case .takenBack(let number, let by):
      self.init("edit \(number) has been taken back by edit \(by)", cause: .refused)
    case .unreadable(let number):
      self.init("the journal does not tell all of edit \(number), so that it can not be made again", cause: .refused)
    case .changedByHand:
      self.init(
        "the tables are not what the edits made of them: they have been changed by hand, or edited by an older version, "
          + "and making the edits again would lose that", cause: .refused)
    case .dependents(let dependents):
      let told = NamingText(dependents.map { "\(label($0.number)): \($0.reason)" }, separator: "; ")
      self.init(
        dependents.count == 1
          ? "an edit rests on it, and could not be made again: \(told). \(parameter: "with-dependents") takes it back too"
          : "\(dependents.count) edits rest on it, and could not be made again: \(told). "
            + "\(parameter: "with-dependents") takes them back too", cause: .refused)
    case .refused(let sentences): self.init(NamingText(sentences, separator: "; "), cause: .refused)
    case .nothingToDo: self.init("the edit says so already", cause: .refused)
    }
  }
}
