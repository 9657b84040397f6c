import Register
import Workspace

/// What holds for every command, taken out of the command line before the parser sees it: each command would have to
/// declare it, and faults in the command line itself are told so too.
struct ProgramOptions {
  /// Whether what is said on standard error is JSON, a line for each thing that is said.
  private(set) var tellsJSON = false
  /// The most bytes of a file that are read; `nil` for the usual limit.
  private(set) var mostBytes: Int?
  /// What the parser is to see.
  private(set) var words: [String] = []
  /// What is wrong with these options; `nil` for nothing.
  private(set) var fault: NamingText?

  /// Those of this run.
  static let current = ProgramOptions(Array(CommandLine.arguments.dropFirst()))

  init(_ given: [String]) {
    var place = given.startIndex
    while place < given.endIndex {
      let word = given[place]
      place += 1
      switch word {
      case "--":
        words += [word] + given[place...]
        return
      case "--json-errors": tellsJSON = true
      case "--max-file":
        setLimit(place < given.endIndex ? given[place] : "")
        place += 1
      case _ where word.hasPrefix("--max-file="): setLimit(String(word.dropFirst("--max-file=".count)))
      default: words.append(word)
      }
    }
  }

  private mutating func setLimit(_ text: String) {
    // So many that no machine has them, and their bytes still are a number.
    guard let size = Int(text), (1...(1 << 30)).contains(size) else {
      fault = "--max-file takes a number of MiB, as 2048, and not '\(text)'"
      return
    }
    mostBytes = size << 20
  }
}
