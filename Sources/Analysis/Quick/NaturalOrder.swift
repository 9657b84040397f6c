/// Whether a text comes before another as people count: numbers inside by their value, `District 2` before
/// `District 10`, and the rest letter by letter, capitals as small ones: `abbey` before `Zoo`.
public func precedesNaturally(_ a: String, _ b: String) -> Bool {
  var (first, second) = (Substring(a), Substring(b))
  while let x = first.first, let y = second.first {
    if isDigit(x), isDigit(y) {
      let (left, right) = (first.prefix(while: isDigit), second.prefix(while: isDigit))
      let (bare, other) = (left.drop { $0 == "0" }, right.drop { $0 == "0" })
      if (bare.count, String(bare)) != (other.count, String(other)) {
        return (bare.count, String(bare)) < (other.count, String(other))
      }
      first = first.dropFirst(left.count)
      second = second.dropFirst(right.count)
    } else {
      let (small, other) = (x.lowercased(), y.lowercased())
      if small != other { return small < other }
      first = first.dropFirst()
      second = second.dropFirst()
    }
  }
  // `07` and `7`, and `A` and `a`, are told apart, so that the order is total.
  return (first.count, a) < (second.count, b)
}

/// A digit of ASCII: others have no value that is sure.
private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
