/// The municipalities whose names a text abbreviates, by code: `Ø. Toten`, `N-Fron`, `K.vinger`. Eight at most.
///
/// For messages alone, as everything that is like a name and not one. Linear in the number of names.
func namesAbbreviated(_ text: String, in lookup: [String: [MunicipalityCode]]) -> [MunicipalityCode] {
  let hasSign = text.contains { ".-–'".contains($0) || $0.isWhitespace }
  let parts = text.lowercased().split { !$0.isLetter }.map(String.init)
  guard hasSign, let first = parts.first, parts.count > 1 || text.hasSuffix("."), text.count < 40,
    // At least one part stands for more than itself.
    parts.contains(where: { $0.count < 5 }), first.count + (parts.last?.count ?? 0) > 2
  else { return [] }
  var found: Set<MunicipalityCode> = []
  for (name, codes) in lookup where abbreviates(parts, name.lowercased().filter(\.isLetter)) { found.formUnion(codes) }
  return Array(found.sorted().prefix(8))
}

/// Whether a name begins with the first part, ends with the last, or with what the last begins, and has the others between
/// them in their order.
private func abbreviates(_ parts: [String], _ name: String) -> Bool {
  guard let first = parts.first, name.hasPrefix(first), parts.joined().count < name.count else { return false }
  guard parts.count > 1, let last = parts.last else { return first.count > 2 }
  var rest = name.dropFirst(first.count)
  for part in parts.dropFirst().dropLast() {
    guard let range = firstRange(of: part, in: rest) else { return false }
    rest = rest[range.upperBound...]
  }
  return rest.hasSuffix(last)
}

private func firstRange(of part: String, in text: Substring) -> Range<Substring.Index>? {
  var start = text.startIndex
  while start < text.endIndex {
    if text[start...].hasPrefix(part) { return start..<text.index(start, offsetBy: part.count) }
    start = text.index(after: start)
  }
  return nil
}
