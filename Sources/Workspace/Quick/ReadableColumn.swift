/// What a title calls a column whose name was made for machines: `WORKPLACES` is `workplaces`, `median_income` and
/// `medianIncome` are `median income`. A name with blanks in it is somebody's own and stays, and so do up to four capitals,
/// which are mostly an abbreviation: `GDP`.
///
/// Linear in the name.
func readableColumn(_ name: String) -> String {
  guard !name.contains(where: \.isWhitespace) else { return name }
  var words: [String] = [""]
  var previous: Character?
  for letter in name {
    // Small, then large: a new word.
    if letter == "_" || (letter.isUppercase && previous?.isLowercase ?? false) { words.append("") }
    if letter != "_" { words[words.count - 1].append(letter) }
    previous = letter
  }
  let quiet = words.filter { !$0.isEmpty }.enumerated().map { place, word in
    let isShouted = word.allSatisfy { !$0.isLowercase }
    if isShouted { return word.count > 4 ? word.lowercased() : word }
    return place > 0 ? word.lowercased() : word
  }
  return quiet.isEmpty ? name : quiet.joined(separator: " ")
}

/// The year in the name of a column that is an abbreviation for machines, as `2001` in `POP2001` and nothing in `POP`;
/// `nil` where the name is words, as in `population_2019`, or holds more than that.
func abbreviatedColumn(_ name: String) -> String? {
  let letters = name.prefix { $0.isLetter }
  let rest = name.dropFirst(letters.count).drop { $0 == "_" || $0 == " " }
  guard (1...4).contains(letters.count), rest.isEmpty || rest.count == 4 && rest.allSatisfy(\.isNumber) else {
    return nil
  }
  return String(rest)
}
