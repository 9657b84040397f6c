/// What the figures under a heading are to be multiplied by, as the heading says: 1000 for `1000 personer`, `Persons
/// (thousands)` and `i tusen`, a million for `Mill. innbyggere`; `nil` where it says nothing, and for rates such as `per
/// 1000`, which are no amounts.
public func statedScale(ofHeading heading: String) -> Int? {
  if isRateHeading(heading) { return nil }
  let words = heading.lowercased().split { !$0.isLetter }.map(String.init)
  if words.contains(where: millions.contains) { return 1_000_000 }
  if words.contains(where: thousands.contains) { return 1_000 }
  // 1000, 1 000, 1.000, '000 by themselves; a year or a size class has other digits.
  let numbers = heading.split { !$0.isNumber && !" .,\u{A0}\u{202F}'’".contains($0) }
    .map { $0.filter(\.isNumber) }.filter { !$0.isEmpty }
  if numbers.contains("1000000") { return 1_000_000 }
  return numbers.contains("1000") || numbers.contains("000") ? 1_000 : nil
}

private let thousands: Set<String> = [
  "thousand", "thousands", "tusen", "tusener", "tusental", "tusind", "tausend", "milliers", "migliaia", "miles",
]
private let millions: Set<String> = [
  "million", "millions", "millioner", "millionar", "miljoner", "mill", "mio", "millionen",
]
