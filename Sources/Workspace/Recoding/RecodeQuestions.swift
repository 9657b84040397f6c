import DataPackage
import Tabular

/// What code changes leave open, and is never guessed.
public struct RecodeQuestions: Hashable, Sendable {
  /// The questions in the order of the files; never empty.
  public let list: [RecodeQuestion]

  /// How many there are and what that means, in one sentence.
  public var sentence: String { RecodeError.unanswered(list).description }

  /// The questions as a CSV that ``CodeMove`` takes once the answers are filled in.
  public var form: String {
    let rows = list.map { [$0.name, "", "\($0.sentence), as \($0.example)"] }
    return ([["question", "answer", "note"]] + rows).map { delimitedLine($0) + "\n" }.joined()
  }
}
