import ArgumentParser
import Register

/// Which register a command works on.
struct RegisterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The data set: a folder with a datapackage.json.", valueName: "dir"))
  var data = Path("GeoData/norway-2020")

  @Flag(help: "Say nothing but failures.")
  var quiet = false

  var talk: Talk { Talk(isQuiet: quiet) }
}

/// What every edit of the register takes.
struct EditOptions: ParsableArguments {
  @OptionGroup var register: RegisterOptions

  @Option(
    help: ArgumentHelp(
      "The first day on which it holds: YYYY-MM-DD, YYYY when only the year is known, or unknown.", valueName: "day"))
  var day: EditDay

  @Option(help: ArgumentHelp("Where it was learned; every fact has a source.", valueName: "text"))
  var source: String

  @Option(help: ArgumentHelp("Anything else worth knowing.", valueName: "text"))
  var note = ""

  @Option(
    help: ArgumentHelp(
      "What the table of events says of it; a plain sentence unless given, no row when empty.", valueName: "sentence"))
  var event: String?

  @Flag(help: "Show what would change, and change nothing.")
  var dryRun = false

  @Flag(help: "Allow a hole between two memberships of one municipality.")
  var allowGap = false

  @Option(help: ArgumentHelp("text, or json: the lines of the journal.", valueName: "format"))
  var format: TextOrJSON = .text

  @OptionGroup var waiting: WaitOptions

  func validate() throws {
    for (name, text) in [("source", source), ("note", note), ("event", event ?? "")] {
      if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        throw ValidationError("--\(name) is one line of text.")
      }
    }
    if tidy(source).isEmpty { throw ValidationError("--source says nothing; every fact has a source.") }
  }

  /// The folder of the register.
  var folder: RegisterFolder {
    RegisterFolder(register.data, patience: waiting.patience, talk: register.talk)
  }

  /// The edit of an action; its event as given, or as the sentence says.
  func edit(_ action: EditAction, eventText: String) -> RegisterEdit {
    RegisterEdit(
      action, day: day.day, precision: day.precision, source: tidy(source), note: tidy(note),
      eventText: event.map(tidy) ?? eventText, allowsGap: allowGap)
  }
}

/// A day as a surveyor knows it.
enum EditDay: ExpressibleByArgument {
  case day(Day), year(Day), unknown

  init?(argument: String) {
    if argument == "unknown" {
      self = .unknown
    } else if let day = Day(argument) {
      self = .day(day)
    } else if argument.utf8.count == 4, let year = Int(argument), year >= 1000,
      let first = Day(year: year, month: 1, day: 1)
    {
      self = .year(first)
    } else {
      return nil
    }
  }

  /// The day, or the first of the year.
  var day: Day? {
    switch self {
    case .day(let day), .year(let day): day
    case .unknown: nil
    }
  }

  var precision: Period.Precision {
    if case .year = self { .year } else { .day }
  }
}

extension Role: ExpressibleByArgument {}

/// A text without blanks at its ends, as tables are read.
func tidy(_ text: String) -> String {
  var scalars = Substring(text).unicodeScalars
  while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(scalars)
}
