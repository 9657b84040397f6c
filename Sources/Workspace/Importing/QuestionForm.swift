import Register
import Tabular

/// The answers to the questions of an import in a table of the columns `question`, `answer` and `note`; others are not
/// read.
func importAnswers(in file: GivenFile) throws -> ImportAnswers {
  var notes = Notes()
  let text = try givenTable(file, &notes)
  func column(_ wanted: String) -> Int? { text.header.firstIndex { $0.lowercased() == wanted } }
  guard let question = column("question"), let answer = column("answer") else {
    throw Failure(
      "has no columns 'question' and 'answer'; \(parameter: "write-answers") makes such a file", file: file.name)
  }
  let note = column("note")
  return ImportAnswers(
    (0..<text.rowCount).map { row in
      ImportAnswers.Entry(
        question: trimmed(text[row: row, column: question]), answer: trimmed(text[row: row, column: answer]),
        note: note.map { trimmed(text[row: row, column: $0]) } ?? "", line: text.line(ofRow: row))
    })
}

/// A table to fill in: every question with the answers that would do. What holds without an answer is filled in, and
/// so is what was answered already. What must be answered comes first; behind what holds anyway stand the answers to
/// questions that are settled.
///
/// - Parameter language: of the sentences.
func questionForm(
  _ questions: [ImportQuestion], _ answers: ImportAnswers = ImportAnswers(), in language: MessageLanguage = .english
) -> String {
  func said(_ sentence: NamingText) -> String { sentence.spelled({ $0 }, in: language) }
  let given = Dictionary(grouping: answers.all, by: \.question)
  var rows: [[String]] = []
  for question in questions.filter(\.isOpen) + questions.filter({ !$0.isOpen }) {
    let told = [
      question.places.map(\.short).joined(separator: ", "), said(question.sentence),
      question.candidates.map { $0.meaning == "" ? $0.answer : "\($0.answer) = \(said($0.meaning))" }
        .joined(separator: " | "), said(question.expected),
    ]
    // An answer that will not do stays until somebody puts another in its place.
    let entries = given[question.id] ?? []
    if entries.isEmpty { rows.append([question.id, question.standing ?? "", ""] + told) }
    rows += entries.map { [$0.question, $0.answer, $0.note] + told }
  }
  let asked = Set(questions.map(\.id))
  rows += answers.all.filter { !asked.contains($0.question) }.map {
    [$0.question, $0.answer, $0.note, "", "", "", ""]
  }
  let header = ["question", "answer", "note", "place", "sentence", "candidates", "expected"]
  return ([header] + rows).map { delimitedLine($0) + "\n" }.joined()
}
