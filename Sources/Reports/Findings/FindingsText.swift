import Analysis

/// The findings for a terminal or a mail: by rule, near misses below, then how far the limits could be moved.
///
/// With a kind, only the rule that makes it is told, and of its findings only that kind; its near misses follow,
/// whatever character they would have had.
public func findingsText(_ assessment: Assessment, language: Language, kind: FindingKind? = nil) -> String {
  let words = Words(language)
  let snapshot = assessment.measures.evidence.snapshot
  let title = words.title(
    words.title(
      words.filled(.findingsTitle, ["day": words.day(snapshot.day)]), asRecorded: snapshot.unknownMembers),
    of: assessment.scope, in: snapshot.register)
  let sections = findingSections(assessment, words, kind: kind).map { text($0, words) }
  let notes =
    words.recordNotes(snapshot) + words.regionNotes(assessment.measures.evidence.references)
  return ([title] + notes + (sections.isEmpty ? [words[.noFindings]] : sections)).joined(separator: "\n\n") + "\n"
}

private func text(_ section: FindingSection, _ words: Words) -> String {
  func bulleted(_ sentences: [String]) -> [String] { sentences.map { "  - " + $0 } }
  var lines = [section.heading, "  " + section.summary]
  if section.isUntested { return lines.joined(separator: "\n") }
  lines += section.found.isEmpty ? ["  " + words[.noFindings]] : bulleted(section.found)
  if !section.near.isEmpty { lines += ["  " + words[.nearMisses]] + bulleted(section.near) }
  if !section.sensitivities.isEmpty { lines += ["  " + words[.sensitivity]] + bulleted(section.sensitivities) }
  return lines.joined(separator: "\n")
}
