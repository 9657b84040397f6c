import Register
import Tabular

/// How many of many problems of one file are told one by one.
private let mostTold = 10

extension Notes {
  /// Tells the first of the problems of a file, and how many more there are: nobody reads a million lines. Linear.
  mutating func add(problems: some Collection<some CustomStringConvertible>, at file: String) {
    for problem in problems.prefix(mostTold) {
      add(Note(.data, verbatim: problem.description, at: file, severity: .warning))
    }
    let more = problems.count - mostTold
    guard more > 0 else { return }
    add(
      Note(
        .data, more == 1 ? "1 more such problem is not listed" : "\(more) more such problems are not listed", at: file,
        severity: .warning))
  }

  /// Tells what is odd about a table; of ragged rows the first and how many there are. Empty lines at the end or between
  /// blocks are no fault.
  mutating func add(problemsOf text: DelimitedText) {
    var others: [DelimitedTextProblem] = []
    var ragged: (line: Int, fields: Int, expected: Int)?
    var count = 0
    for problem in text.problems {
      switch problem {
      case .blankRow: break
      case .raggedRow(let line, let fields, let expected):
        ragged = ragged ?? (line, fields, expected)
        count += 1
      default: others.append(problem)
      }
    }
    add(problems: others, at: text.file)
    guard let ragged else { return }
    add(
      Note(
        .data,
        count == 1
          ? "line \(ragged.line) has not as many fields as the header (\(ragged.fields), not \(ragged.expected))"
          : "\(count) lines have not as many fields as the header, the first line \(ragged.line) (\(ragged.fields), not \(ragged.expected))",
        at: text.file, severity: .warning))
  }
}
