/// The text with a no-break space between each number and the word that says what it counts, so that no line ends between
/// them.
func boundNumbers(_ text: String) -> String {
  var bound = ""
  var rest = text[...]
  while let space = rest.firstIndex(of: " ") {
    let next = rest[rest.index(after: space)...]
    bound += rest[..<space]
    bound += (bound.last?.isNumber ?? false) && (next.first?.isLetter ?? false) ? "\u{A0}" : " "
    rest = next
  }
  return bound + rest
}
