/// Field names of at most ten bytes of UTF-8, cut between characters; those that become alike get a number at the end.
func shortNames(_ names: [String]) -> [String] {
  var taken: Set<String> = []
  return names.map { name in
    var short = prefix(of: name, bytes: 10)
    var number = 1
    // Programs compare field names without regard to capitals.
    while !taken.insert(short.uppercased()).inserted {
      let ending = "_\(number)"
      short = prefix(of: name, bytes: 10 - ending.utf8.count) + ending
      number += 1
    }
    return short
  }
}

private func prefix(of name: String, bytes: Int) -> String {
  var short = ""
  var count = 0
  for scalar in name.unicodeScalars where scalar != "\0" {
    count += UTF8.width(scalar)
    if count > bytes { break }
    short.unicodeScalars.append(scalar)
  }
  return short.isEmpty ? "field" : short
}
