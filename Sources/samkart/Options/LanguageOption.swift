import ArgumentParser
import Reports

/// The language in which the program speaks, of a command that writes no documents.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      told("Language of messages and answers; that of the environment unless given."), valueName: "code"))
  var lang: Language?
}
