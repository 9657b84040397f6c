import ArgumentParser
import FoundationEssentials
import Register

/// What to say when an option that takes one value stands on the command line more than once; `nil` when none does.
///
/// The parser takes the last one, and says nothing of the others.
func repeatedOption(_ words: [String], below command: any ParsableCommand.Type) -> NamingText? {
  let given = words.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }.map { word in
    String(word.dropFirst(2).prefix { $0 != "=" })
  }
  // Nearly always, nobody need be asked which options there are.
  guard Set(given).count < given.count else { return nil }
  var command = command
  for word in words {
    guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == word }) else {
      break
    }
    command = next
  }
  let known = try? JSONDecoder().decode(KnownOptions.self, from: Data(command._dumpHelp().utf8))
  for option in known?.command.arguments ?? []
  where option.kind == "option" && !option.isRepeating {
    let names = (option.names ?? []).map(\.name)
    let count = given.count { names.contains($0) }
    if count > 1, let name = given.first(where: names.contains) {
      return "--\(name) takes one value, and stands there \(count) times"
    }
  }
  return nil
}

/// The options of a command as the parser describes them.
private struct KnownOptions: Decodable {
  let command: Command

  struct Command: Decodable { let arguments: [Argument]? }

  struct Argument: Decodable {
    let kind: String
    let isRepeating: Bool
    let names: [Name]?
  }

  struct Name: Decodable { let name: String }
}
