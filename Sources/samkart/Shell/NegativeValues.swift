/// The words of a command line with negative numbers bound to the option before them: `--tolerance -5` becomes
/// `--tolerance=-5`, and `--breaks -100,0,100` likewise.
///
/// The parser takes what begins with a hyphen for an option, and would say that the value is missing instead of what is wrong
/// with it.
func withBoundNegatives(_ words: [String]) -> [String] {
  var bound: [String] = []
  for (place, word) in words.enumerated() {
    if word == "--" { return bound + words[place...] }
    if let option = bound.last, option.hasPrefix("--"), !option.contains("="), word.hasPrefix("-"),
      word.split(separator: ",", omittingEmptySubsequences: false).allSatisfy({ Double($0) != nil })
    {
      bound[bound.count - 1] = "\(option)=\(word)"
    } else {
      bound.append(word)
    }
  }
  return bound
}
