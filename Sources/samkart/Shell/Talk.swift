import Glibc
import Storage
import Workspace

/// What the program says beside its results, on standard error so that results can be piped.
struct Talk {
  /// Whether only failures are said.
  let isQuiet: Bool

  /// Says how the work went on or what was assumed; silent when quiet.
  func note(_ sentence: String) {
    note(Note(.done, verbatim: sentence))
  }

  /// Says what was told of a value; silent when quiet.
  private func note(_ note: Note) {
    if isQuiet { return }
    Talk.say(
      ProgramOptions.current.tellsJSON
        ? note.json(Talk.option, in: Spoken.messages)
        : "samkart: \(Talk.spoken(note.spelled(Talk.option, in: Spoken.messages)))")
  }

  /// Says what was told of a value, and gives the value; of a failure what was told before it.
  func passingOn<Value>(_ work: () throws -> Told<Value>) throws -> Value {
    do {
      let told = try work()
      for note in told.notes.list { self.note(note) }
      return told.value
    } catch let failure as Failure {
      for note in failure.notes.list { self.note(note) }
      throw failure
    }
  }

  /// Says what was told of a value, has it written, and says then what has been done; of a failure what was told before
  /// it.
  func passingOn<Value>(_ work: () throws -> Told<Value>, writing: (Value) throws -> Void) throws {
    var done: [Note] = []
    let value = try passingOn {
      let told = try work()
      done = told.notes.list.filter { $0.kind == .done }
      var before = Notes()
      for note in told.notes.list where note.kind != .done { before.add(note) }
      return Told(told.value, notes: before)
    }
    try writing(value)
    for note in done { self.note(note) }
  }

  /// A reader's patience with other runs that edit.
  var waiting: Waiting { waiting(seconds: Waiting.reader.seconds) }

  /// A patience with other runs that edit; somebody who sits there is told what keeps the program.
  func waiting(seconds: Int) -> Waiting {
    let isHeard = !isQuiet && isatty(2) == 1
    return Waiting(seconds: seconds) { folder in
      if isHeard { Talk.say("samkart: \(told("waiting until another edit of \(folder) is done"))") }
    }
  }

  /// How the command line calls a parameter.
  static func option(_ name: String) -> String { "--\(name)" }

  /// A sentence with what readers of files have said in it in the language in which the program speaks.
  static func spoken(_ sentence: String) -> String { Spoken.readers.map { spokenByOthers(sentence, $0) } ?? sentence }

  /// Says why the program ends; never silent.
  static func failure(_ failure: Failure) {
    guard !ProgramOptions.current.tellsJSON else { return say(failure.json(Talk.option, in: Spoken.messages)) }
    let said = spoken(failure.spelled(Talk.option, in: Spoken.messages))
    // What is said in English alone is not called an error in another language.
    let isTold = said != failure.spelled(Talk.option)
    say("samkart: \(isTold ? told("error") : "error"): \(said)")
  }

  /// The same of a command line that cannot be understood.
  static func usageFailure(_ sentence: String) {
    let asked = Failure(verbatim: sentence, cause: .wrongRequest)
    failure(asked)
  }

  /// Writes lines on standard output, or else on standard error.
  static func say(lines text: String, toOutput: Bool) {
    let bytes = Array(text.utf8) + [0x0A]
    _ = bytes.withUnsafeBytes { write(toOutput ? 1 : 2, $0.baseAddress, $0.count) }
  }

  private static func say(_ line: String) {
    // Control characters out of a file's names must not reach the terminal.
    var safe = String.UnicodeScalarView()
    for scalar in withoutPasswords(line).unicodeScalars {
      safe.append(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar)
    }
    var bytes = Array(String(safe).utf8)
    bytes.append(0x0A)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}
