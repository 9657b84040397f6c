import ArgumentParser
import Register

/// What to say when the first words name no command; `nil` when they do, or begin with an option.
///
/// The parser takes a misspelled command for an argument too many, and does not say which there are.
func unknownCommand(_ words: [String], below command: any ParsableCommand.Type) -> NamingText? {
  guard let word = words.first, !word.hasPrefix("-") else { return nil }
  // What help is asked of must be there as well.
  if word == "help" { return unknownCommand(Array(words.dropFirst()), below: command) }
  let commands = command.configuration.subcommands
  if commands.isEmpty { return nil }
  if let found = commands.first(where: { $0.configuration.commandName == word }) {
    return unknownCommand(Array(words.dropFirst()), below: found)
  }
  let names = commands.compactMap { $0.configuration.commandName }
  // Letters that have changed places are one slip, and two for the distance between words.
  let near = names.filter { $0.sorted() == word.sorted() } + nearestWords(to: word, in: names)
  return near.isEmpty
    ? "there is no command '\(word)'; there is \(names.joined(separator: ", "))"
    : "there is no command '\(word)'; did you mean \(near.joined(separator: ", "))?"
}
