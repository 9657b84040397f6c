extension ImportPlanner {
  /// What an answer comes to: the value that it stands for, or why it will not do.
  enum Reading<Value> {
    case value(Value)
    case refused(NamingText)
  }

  /// The value of the answer to a question, when one was given that will do; else the question is put, once however
  /// often it comes up.
  mutating func ask<Value>(
    _ question: ImportQuestion, reading: (String) -> Reading<Value>
  ) -> (value: Value, note: String)? {
    var question = question
    let given = answers.entries(for: question.id)
    if given.count > 1 {
      question.refusal =
        "answered in different ways: \(NamingText(given.map { "'\($0.answer)' (line \($0.line))" }, separator: ", "))"
    } else if let entry = given.first {
      switch reading(entry.answer) {
      case .value(let value):
        answered[question.id] = entry.answer
        return (value, entry.note)
      case .refused(let reason): question.refusal = "'\(shortened(entry.answer))' will not do: \(reason)"
      }
    }
    if let place = asked[question.id] {
      for new in question.places where !plan.questions[place].places.contains(new) {
        plan.questions[place].places.append(new)
      }
    } else {
      asked[question.id] = plan.questions.count
      plan.questions.append(question)
    }
    return nil
  }

  /// The id of a question about a text of the file: the same for the same text wherever it stands, and no longer than
  /// a line.
  func questionID(_ kind: String, _ parts: String...) -> String {
    let written = parts.map { normalisedName($0) }.filter { !$0.isEmpty }.joined(separator: " / ")
    guard written.count > 100 else { return "\(kind): \(written)" }
    return "\(kind): \(written.prefix(80))… \(checksum(written))"
  }

  /// The answers that a role can be.
  func roleCandidates(_ roles: [Role] = Role.allCases) -> [ImportQuestion.Candidate] {
    roles.map { .init($0.rawValue, "kept as \($0)") }
  }
}

/// Eight figures that tell long texts apart (FNV-1a, 32 bits).
func checksum(_ text: String) -> String {
  var hash: UInt32 = 2_166_136_261
  for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
