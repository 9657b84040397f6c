import Analysis

/// Claims for a terminal or a mail: how many hold, then those that do not, those that nobody can check, and those that
/// hold, each with its place, what is stated and what was computed.
public func claimsText(_ claims: [CheckedClaim], in catalogue: FigureCatalogue, language: Language) -> String {
  let words = Words(language)
  func count(_ verdict: CheckedClaim.Verdict) -> String { words.numbers.whole(claims.count { $0.verdict == verdict }) }
  let summary = words.filled(
    .summary, ["holds": count(.holds), "fails": count(.fails), "unknown": count(.unknown)])
  var blocks = [words.filled(.claimsTitle) + "\n" + summary]
  for verdict in [CheckedClaim.Verdict.fails, .unknown, .holds] {
    let those = claims.filter { $0.verdict == verdict }
    guard !those.isEmpty else { continue }
    blocks.append(
      ([words.name(verdict)] + those.map { lines($0, catalogue, words) }).joined(separator: "\n"))
  }
  return blocks.joined(separator: "\n\n") + "\n"
}

private func lines(_ checked: CheckedClaim, _ catalogue: FigureCatalogue, _ words: Words) -> String {
  let written = checked.claim.written
  let place = written.place.isEmpty ? "" : " [\(written.place)]"
  // A claim without a sentence is told by what it is held against.
  let about = checked.claim.subject == .country ? "" : ": \(catalogue.name(of: checked.claim.subject))"
  let own = written.sentence(words.language.code)
  let sentence = own.isEmpty ? written.figure + about : own
  let stated = words.stated(checked.claim, in: catalogue)
  var lines = ["  \(written.id)\(place) \(sentence)"]
  if let computed = words.computed(checked, in: catalogue) {
    lines.append("      " + words.filled(.statedLine, ["stated": stated, "value": computed]))
  } else if let missing = checked.value.missing {
    lines.append("      " + words.filled(.missingLine, ["stated": stated, "missing": words.missing(missing)]))
  }
  if let aside = words.difference(checked, in: catalogue) { lines.append("      " + aside) }
  return lines.map(onOneLine).joined(separator: "\n")
}

extension Words {
  /// The names in which a claim and its figure differ, in a sentence or two; `nil` when they do not.
  func difference(_ checked: CheckedClaim, in catalogue: FigureCatalogue) -> String? {
    let absent =
      checked.absent.isEmpty
      ? [] : [filled(.absentNames, ["names": list(checked.absent.map(catalogue.name(ofStated:)))])]
    let unstated =
      checked.unstated.isEmpty
      ? [] : [filled(.unstatedNames, ["names": list(checked.unstated.map(catalogue.name))])]
    let all = absent + unstated
    return all.isEmpty ? nil : all.joined(separator: " ")
  }
}
