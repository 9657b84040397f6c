import DataPackage
import Register
import Tabular

/// The answers in a CSV with the columns `question` and `answer`; others, as `note`, are for people. A row without an
/// answer is a question that is still open.
func codeAnswers(in file: GivenFile) throws -> [CodeAnswer] {
  var notes = Notes()
  let text = try givenTable(file, &notes)
  guard let question = text.column("question"), let answer = text.column("answer") else {
    throw Failure(
      "needs the columns question and answer; it has \(text.header.joined(separator: ", "))", file: file.name)
  }
  var answers: [CodeAnswer] = []
  for row in 0..<text.rowCount {
    let written = trimmed(text[row: row, column: answer])
    if written.isEmpty { continue }
    guard let answer = CodeAnswer(question: text[row: row, column: question], answer: written) else {
      throw Failure(
        "line \(text.line(ofRow: row)): '\(written)' is no answer, as 1508 or 1508:57000,1580:9000 would be",
        file: file.name)
    }
    answers.append(answer)
  }
  return answers
}
