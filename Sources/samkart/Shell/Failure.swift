/// Why a command could not be done: one sentence for the person who gave it. Ends the program with exit code 2.
struct Failure: Error, CustomStringConvertible {
  /// The file it is about; `nil` when it is about none, or when the reason names it.
  let file: String?
  /// What was in the way.
  let reason: String

  init(_ reason: String, file: String? = nil) {
    self.file = file
    self.reason = reason
  }

  /// The sentence, with the file before it.
  var description: String { file.map { "\($0): \(reason)" } ?? reason }
}
