/// Why codes could not be moved to another year.
public enum RecodeError: Error, Hashable, Sendable {
  /// The codes are of that year already.
  case sameYear(Int)
  /// The table of code changes does not tell the codes of the year, only those of the range.
  case unknownYear(Int, known: ClosedRange<Int>, file: String)
  /// The data set does not say what became of codes.
  case noCodeChanges
  /// Nothing says which columns of the table hold codes.
  case noSchema(String)
  /// The resource says which year its codes are of, and no column is said to hold any.
  case noCodes(String)
  /// What was asked and not answered, in the order of the files.
  case unanswered([RecodeQuestion])
  /// An answer that answers nothing.
  case answer(CodeAnswerFault)
  /// The table of counties does not say which there are in the year.
  case noCounties(year: Int, file: String)
  /// The table of code changes does not say what became of a municipality whose county there is no more.
  case noSuccessor(code: String, name: String, county: String, from: Int, to: Int, file: String)
  /// The boundaries are in a form whose codes can not be changed in place; the text says what.
  case boundaries(String)
  /// A cell that must be divided or added up and holds no plain number.
  case notANumber(place: String, found: String)
}

/// What is wrong with an answer.
public enum CodeAnswerFault: Hashable, Sendable {
  /// Nothing of the name was asked.
  case notAsked(String)
  /// It names a code that is none of the choices.
  case noChoice(question: String, code: String, choices: [String])
  /// It names several where there can be but one.
  case onlyOne(question: String)
}

/// Something that the code changes leave open, and that is never guessed.
public struct RecodeQuestion: Hashable, Sendable {
  /// How answers name it: a code, or the place of one.
  public var name: String
  /// What is asked, in one sentence.
  public var sentence: String
  /// What may be answered.
  public var choices: [String]
  /// An answer of the right form.
  public var example: String
}

extension RecodeError: CustomStringConvertible {
  /// What was in the way, and what would help.
  public var description: String {
    switch self {
    case .sameYear(let year): "the codes are those of \(year) already"
    case .unknownYear(let year, let known, let file):
      "the codes of \(year) are not known: \(file) tells those from \(known.lowerBound) to \(known.upperBound)"
    case .noCodeChanges: "the data set has no table 'code-changes', which says what became of codes"
    case .noSchema(let file):
      "\(file): the descriptor has no schema for it, which would say which columns hold codes"
    case .noCodes(let file):
      "\(file): the descriptor says that it has codes of a year, and of no column that it holds them"
    case .unanswered(let questions):
      "\(questions.count) question\(questions.count == 1 ? "" : "s") must be answered before anything is written"
    case .answer(let fault): "\(fault)"
    case .noCounties(let year, let file):
      "\(file) does not say which counties there are in \(year): it needs them all, with columns from and to"
    case .noSuccessor(let code, let name, let county, let from, let to, let file):
      "\(file) has no line that says what \(name) (\(code)) \(to < from ? "was in" : "became by") \(to), "
        + "when there is no county \(county); a line there (day, old code, new code) settles it"
    case .boundaries(let what): what
    case .notANumber(let place, let found): "\(place): '\(found)' is no plain number that can be divided or added up"
    }
  }
}

extension CodeAnswerFault: CustomStringConvertible {
  /// What was found, and what would have been right.
  public var description: String {
    switch self {
    case .notAsked(let question): "'\(question)' is answered, and nothing of that name is asked"
    case .noChoice(let question, let code, let choices):
      "'\(code)' is no answer to \(question), which is asked for \(choices.joined(separator: " or "))"
    case .onlyOne(let question): "\(question) takes one code, not several"
    }
  }
}
