import DataPackage
import Register

/// To which year's codes something is to be moved, and what becomes of what was divided meanwhile.
public struct CodeMove: Sendable {
  /// The year whose codes to use, 1 to 9999.
  public let year: Int
  /// The answers to what is asked; of two to one question the later counts.
  public let answers: [CodeAnswer]

  /// A move.
  ///
  /// - Parameters:
  ///   - table: answers in a CSV with the columns `question` and `answer`; those of `answers` come after them.
  ///
  /// Fails for a year that is none, and for a table without the columns or with what is no answer.
  public init(to year: Int, answers: [CodeAnswer] = [], table: GivenFile? = nil) throws(Failure) {
    guard (1...9999).contains(year) else { throw Failure("\(year) is no year", cause: .wrongRequest) }
    self.year = year
    do {
      self.answers = try (table.map { try codeAnswers(in: $0) } ?? []) + answers
    } catch {
      throw Failure(error)
    }
  }
}

/// What comes of a move of codes: it is done, or something has to be answered first.
public enum Recoding<Value: Sendable>: Sendable {
  /// It is done.
  case done(Value)
  /// It is asked, and nothing has been done.
  case asks(RecodeQuestions)

  /// Does a piece of work, and takes what it asks for an answer of its own.
  ///
  /// - Parameter folder: put before the file that a failure names, unless empty.
  init(in folder: String, _ work: () throws -> Value) throws {
    do {
      self = .done(try work())
    } catch RecodeError.unanswered(let questions) {
      self = .asks(RecodeQuestions(list: questions))
    } catch let error as DataSetError where !folder.isEmpty {
      throw Failure("\(folder)/\(error)", cause: Failure(error).cause)
    }
  }
}
