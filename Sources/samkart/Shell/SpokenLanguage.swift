import Register
import Reports

/// The language in which the program speaks to whoever runs it: that of `--lang`, or else of the environment.
///
/// Told from the words of the command line before they are understood, since help and faults in them are told too.
enum Spoken {
  /// The language that was asked for; `nil` for the program's own.
  static let language: Language? = asked(CommandLine.arguments) ?? environmentLanguage()

  /// How sentences are said in it, those of the command line among them.
  static let messages: MessageLanguage = {
    guard let language else { return .english }
    return language.spoken.with { helpSentences(language.code)?[$0] }
  }()

  /// What readers of files say of them, in it.
  static let readers: [String: String]? = language.flatMap { faultSentences($0.code) }

  /// The language behind the last `--lang` of a command line; `nil` where there is none, or none that is known.
  static func asked(_ words: [String]) -> Language? {
    var code: String?
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "--" { break }
      if word == "--lang" { code = next }
      if word.hasPrefix("--lang=") { code = String(word.dropFirst("--lang=".count)) }
    }
    return code.flatMap(Language.init(code:))
  }
}

/// A sentence of the command line in the language in which the program speaks.
func told(_ sentence: NamingText) -> String { flowing(sentence.spelled(Talk.option, in: Spoken.messages)) }

/// What a command says of itself, and below it examples: commands as one types them, whose quoted words may be in the language
/// too.
func told(_ prose: NamingText, examples: NamingText) -> String {
  let lines = examples.spelled(Talk.option, in: Spoken.messages).split(
    separator: "\n", omittingEmptySubsequences: false)
  let heading = lines.count { $0.hasPrefix("samkart ") } == 1 ? told("Example:") : told("Examples:")
  return told(prose) + "\n\n\(heading)\n" + lines.map { "  \($0)" }.joined(separator: "\n")
}

/// A text whose paragraphs are a line each, for whoever breaks it to the width of a terminal; indented lines stay.
private func flowing(_ text: String) -> String {
  // Byte by byte: every start asks this of every text that help would show.
  let (lineFeed, space) = (UInt8(ascii: "\n"), UInt8(ascii: " "))
  guard text.utf8.contains(lineFeed) else { return text }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var mayGoOn: Bool?
  for line in text.utf8.split(separator: lineFeed, omittingEmptySubsequences: false) {
    let isPlain = line.first.map { $0 != space } ?? false
    if let mayGoOn { bytes.append(isPlain && mayGoOn ? space : lineFeed) }
    bytes.append(contentsOf: line)
    mayGoOn = isPlain
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// What readers of files say in a language, by their English templates; `nil` where they are in English.
func faultSentences(_ code: String) -> [String: String]? {
  ["nb", "nn"].contains(code) ? bokmaalFaults : nil
}

/// The command line's own sentences in a language, by the English ones; `nil` where they are in English.
func helpSentences(_ code: String) -> [String: String]? {
  ["nb", "nn"].contains(code) ? bokmaalHelp : nil
}
