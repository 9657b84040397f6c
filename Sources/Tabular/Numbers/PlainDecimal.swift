/// A number as machines read it: the fewest digits that give the same number back, a point, no exponent, and no
/// decimals on whole numbers. Empty when it is not a finite number.
public func plainDecimal(_ number: Double) -> String {
  guard number.isFinite else { return "" }
  if number == 0 { return "0" }
  let text = number.description
  guard let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }),
    let exponent = Int(text[text.index(after: mark)...])
  else { return text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
  let sign = number < 0 ? "-" : ""
  let parts = text[..<mark].drop { $0 == "-" }.split(separator: ".")
  let (whole, decimals) = (String(parts[0]), parts.count > 1 && parts[1] != "0" ? String(parts[1]) : "")
  if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + whole + decimals }
  return sign + whole + decimals + String(repeating: "0", count: exponent - decimals.utf8.count)
}
